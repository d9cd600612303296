package org.clearnotice.notice;

import java.time.Duration;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.clearnotice.document.Finding;
import org.clearnotice.document.LocalText;
import org.clearnotice.document.MemberReader;
import org.clearnotice.document.Node;
import org.clearnotice.document.Place;
import org.clearnotice.document.Severity;
import org.jspecify.annotations.Nullable;

/** What all readers of facts share: the folder's language and the findings that they add to. */
final class FactReader {

    private static final Pattern CODE = Pattern.compile("[A-Z][A-Z0-9]*(?:_[A-Z0-9]+)*");

    private final Collection<Finding> findings;
    private final String language;

    /** @param language of plain strings */
    FactReader(Collection<Finding> findings, String language) {
        this.findings = findings;
        this.language = language;
    }

    MemberReader members(Node node) {
        return MemberReader.of(node, findings);
    }

    Collection<Finding> findings() {
        return findings;
    }

    /** Whether the facts are whole but for members that nobody knows: then everything else can be checked as well. */
    static boolean isWhole(Collection<Finding> read) {
        return read.stream()
                .filter(finding -> finding.severity() == Severity.ERROR)
                .allMatch(finding -> finding.code().equals("DOC-04"));
    }

    @Nullable
    LocalText text(MemberReader members, String name) {
        Node node = members.node(name);
        return node == null ? null : said(members.localText(node, language), node.place());
    }

    /** Words that say nothing are a finding: no sentence could be made with them. */
    private @Nullable LocalText said(@Nullable LocalText text, Place at) {
        if (text != null
                && (text.byLanguage().isEmpty()
                        || text.byLanguage().values().stream().anyMatch(String::isBlank))) {
            findings.add(
                    Finding.error("DOC-05", "a text has no words").at(at).fix("write them, or take the member out"));
            return null;
        }
        return text;
    }

    @Nullable
    LocalDate date(MemberReader members, String name) {
        return members.parsed(name, "a date like 2026-11-02", LocalDate::parse);
    }

    @Nullable
    Duration duration(MemberReader members, String name) {
        return members.parsed(name, "a duration like PT24H", Duration::parse);
    }

    /** A code word in CAPITALS, or words of the city. */
    @Nullable
    Term term(Node node) {
        if (node instanceof Node.Text text && CODE.matcher(text.value()).matches()) {
            return Term.code(text.value());
        }
        LocalText words = said(members(emptyObject(node)).localText(node, language), node.place());
        return words == null ? null : Term.words(words);
    }

    @Nullable
    Term term(MemberReader members, String name) {
        return members.value(name, this::term);
    }

    /** ALL, or a list of paths; nothing where the member is missing. */
    FieldSet fields(MemberReader members, String name) {
        Node node = members.node(name);
        if (node instanceof Node.Text text && text.value().equals("ALL")) {
            return FieldSet.ALL;
        }
        return node == null ? FieldSet.NONE : FieldSet.of(members.texts(name));
    }

    @Nullable
    Office office(Node node) {
        MemberReader members = members(node);
        Office office = new Office(
                unchecked(text(members, "name")),
                members.text("address"),
                members.text("email"),
                members.text("phone"),
                members.text("page"));
        members.refuseOthers();
        return office;
    }

    City.@Nullable Joint joint(Node node) {
        MemberReader members = members(node);
        City.Joint joint = new City.Joint(unchecked(members.text("id")), unchecked(members.text("name")));
        members.refuseOthers();
        return joint;
    }

    @Nullable
    Exposure exposure(Node node) {
        MemberReader members = members(node);
        Exposure.Value value = members.code("value", Exposure.Value.class);
        Exposure exposure = new Exposure(
                Objects.requireNonNullElse(value, Exposure.Value.UNKNOWN),
                Boolean.TRUE.equals(members.flag("onRequest")),
                members.text("cite"),
                members.text("by"),
                members.text("because"));
        members.code("sure", RulePack.Sure.class);
        members.refuseOthers();
        return exposure;
    }

    List<City.Joint> joints(MemberReader members) {
        return members.list("jointControllers", this::joint);
    }

    private static Node emptyObject(Node node) {
        return Node.Members.none(node.place());
    }

    /**
     * A value that may be missing, where the record's constraint says that it must not be: {@link FactsValidator} reports it
     * and nothing uses a record that did not pass.
     */
    @SuppressWarnings("NullAway")
    static <T> T unchecked(@Nullable T value) {
        return value;
    }
}
