package org.clearnotice.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.clearnotice.document.Document;
import org.clearnotice.document.Finding;
import org.clearnotice.document.Findings;
import org.clearnotice.document.LocalText;
import org.clearnotice.document.MemberReader;
import org.clearnotice.document.Node;
import org.clearnotice.document.Place;
import org.jspecify.annotations.Nullable;

/**
 * Reads Clearnotice's own form file: one JSON object with {@code fields}, of which only {@code path} is required.
 *
 * <p>Findings: FORM-01 no path, FORM-02 a path stands twice, FORM-07 a decision that nobody signed, and those of {@link MemberReader}.
 */
final class FormFileReader implements FormReader {

    @Override
    public String format() {
        return "form";
    }

    @Override
    public Optional<String> recognises(FormDefinition definition) {
        return definition
                .parsed()
                .map(Document::root)
                .filter(root -> root instanceof Node.Members object && object.get("fields") instanceof Node.Elements)
                .map(root -> "a list of 'fields'");
    }

    @Override
    public FormReading read(FormDefinition definition) {
        List<Finding> findings = new ArrayList<>();
        Form form = new Reading(findings).form(definition.document());
        Findings.of(findings).throwIfErrors();
        return FormReading.of(List.of(form));
    }

    /** One reading; plain texts are in the form's language. */
    private static final class Reading {

        private final Collection<Finding> findings;
        private final Set<String> paths = new HashSet<>();
        private String language = "";

        private Reading(Collection<Finding> findings) {
            this.findings = findings;
        }

        private Form form(Document document) {
            MemberReader members = MemberReader.of(document.root(), findings);
            String name = document.source().name();
            String id = Objects.requireNonNullElse(members.text("id"), stem(name));
            String declared = members.text("language");
            language = declared == null ? "" : canonical(declared, members.placeOf("language"));
            LocalText title = orEmpty(members.localText("title", tag()));
            if (!members.has("fields")) {
                findings.add(Finding.error("FORM-03", "the form has no 'fields'")
                        .at(document.root().place())
                        .fix("list its questions, or name the file's real format"));
            }
            List<FormField> fields = members.list("fields", this::field);
            members.refuseOthers();
            return new Form(id, title, language, fields);
        }

        private @Nullable FormField field(Node node) {
            MemberReader members = MemberReader.of(node, findings);
            String path = members.text("path");
            if (path == null || path.isEmpty()) {
                findings.add(Finding.error("FORM-01", "a field has no 'path'")
                        .at(node.place())
                        .fix("give it a path that no other field has"));
                path = "";
            } else if (!paths.add(path)) {
                findings.add(Finding.error("FORM-02", "two fields have the path '" + path + "'")
                        .at(node.place())
                        .fix("give one of them another path"));
            }
            FormField field = field(path, members);
            members.refuseOthers();
            return field;
        }

        private FormField field(String path, MemberReader members) {
            String type = text(members, "type");
            String format = text(members, "format");
            String autocomplete = text(members, "autocomplete");
            List<FieldOption> options = members.list("options", this::option);
            boolean multiple = flag(members, "multiple");
            boolean hidden = flag(members, "hidden");
            FieldKind said = members.code("kind", FieldKind.class);
            FieldKind guess = FieldKinds.ofAnyBuilder(type, format, autocomplete);
            FieldKind kind = said != null ? said : FieldKinds.withOptions(guess, !options.isEmpty(), multiple);
            return FormField.at(path)
                    .name(Objects.requireNonNullElse(members.text("name"), path))
                    .label(orEmpty(members.localText("label", tag())))
                    .labelGuessed(flag(members, "labelGuessed"))
                    .hint(orEmpty(members.localText("hint", tag())))
                    .placeholder(orEmpty(members.localText("placeholder", tag())))
                    .type(type)
                    .kind(kind)
                    .format(format)
                    .autocomplete(autocomplete)
                    .options(options)
                    .section(orEmpty(members.localText("section", tag())))
                    .required(flag(members, "required"))
                    .multiple(multiple)
                    .hidden(hidden)
                    .shownIf(text(members, "shownIf"))
                    .decided(members.value("decided", this::decided))
                    .at(place(members))
                    .build();
        }

        private @Nullable FieldDecision decided(Node node) {
            if (!(node instanceof Node.Members)) {
                MemberReader.of(node, findings);
                return null;
            }
            MemberReader members = MemberReader.of(node, findings);
            FieldDecision decision = new FieldDecision(
                    text(members, "category"),
                    text(members, "tier"),
                    text(members, "by"),
                    text(members, "because"),
                    text(members, "where"));
            members.refuseOthers();
            decision.unsigned().forEach(finding -> findings.add(finding.at(node.place())));
            return decision;
        }

        private @Nullable FieldOption option(Node node) {
            if (!(node instanceof Node.Members)) {
                String text = MemberReader.of(Node.Members.none(node.place()), findings)
                        .scalar(node);
                return text == null ? null : new FieldOption(text, LocalText.of(tag(), text));
            }
            MemberReader members = MemberReader.of(node, findings);
            String value = text(members, "value");
            LocalText label = members.localText("label", tag());
            members.refuseOthers();
            return new FieldOption(value, label == null ? LocalText.of(tag(), value) : label);
        }

        private Place place(MemberReader members) {
            Node at = members.node("at");
            if (at == null) {
                return members.place();
            }
            MemberReader where = MemberReader.of(at, findings);
            String file = Objects.requireNonNullElse(where.text("file"), "");
            Integer line = where.parsed("line", "a line number", Integer::valueOf);
            Integer column = where.parsed("column", "a column number", Integer::valueOf);
            where.refuseOthers();
            return new Place(file, line == null ? 0 : line, column == null ? 0 : column);
        }

        /** The tag as BCP 47 writes it, {@code zh-Hans} for {@code zh-hans}. */
        private String canonical(String declared, Place place) {
            String tag = LanguageTag.of(declared);
            if (tag.isEmpty() && !declared.isBlank() && !declared.equals(Form.UNKNOWN)) {
                findings.add(Finding.error("DOC-05", "'" + declared + "' is not a language tag (BCP 47)")
                        .at(place)
                        .fix("write it like en, es, pt-BR or zh-Hans, or leave it out"));
            }
            return tag.isEmpty() ? declared.strip() : tag;
        }

        private String tag() {
            return language.isEmpty() ? Form.UNKNOWN : language;
        }

        private static String text(MemberReader members, String name) {
            return Objects.requireNonNullElse(members.text(name), "");
        }

        private static boolean flag(MemberReader members, String name) {
            return Boolean.TRUE.equals(members.flag(name));
        }

        private static LocalText orEmpty(@Nullable LocalText text) {
            return text == null ? LocalText.EMPTY : text;
        }

        private static String stem(String name) {
            return FormNames.stem(name);
        }
    }
}
