package org.clearnotice.notice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.clearnotice.document.CanonicalJson;
import org.clearnotice.document.Document;
import org.clearnotice.document.Finding;
import org.clearnotice.document.Findings;
import org.clearnotice.document.FindingsException;
import org.clearnotice.document.MemberReader;
import org.clearnotice.document.Node;
import org.clearnotice.document.Place;
import org.clearnotice.document.Source;
import org.jspecify.annotations.Nullable;

/** A rendered notice as canonical JSON, the form that stores keep for years; reading gives back an equal one. */
public final class RenderedNoticeJson {

    private RenderedNoticeJson() {}

    public static String write(RenderedNotice notice) {
        Map<String, @Nullable Object> json = new LinkedHashMap<>();
        json.put("id", notice.id());
        json.put("version", notice.version());
        json.put("language", notice.language());
        json.put("translation", notice.translation());
        json.put("channel", notice.channel());
        json.put(
                "shortLayer",
                notice.shortLayer().stream().map(RenderedNoticeJson::block).toList());
        json.put(
                "fullLayer",
                notice.fullLayer().stream().map(RenderedNoticeJson::block).toList());
        json.put("besideFields", notice.besideFields());
        json.put(
                "questions",
                notice.questions().stream().map(RenderedNoticeJson::control).toList());
        json.put("send", control(notice.send()));
        json.put("withdraw", control(notice.withdraw()));
        QuickExit exit = notice.exit();
        if (exit != null) {
            json.put("exit", Map.of("address", exit.address(), "label", exit.label()));
        }
        json.put("facts", RecordedFactsJson.write(notice.facts()));
        return CanonicalJson.text(json);
    }

    /** @throws org.clearnotice.document.FindingsException if the text is not what {@link #write} gives */
    public static RenderedNotice read(String text) {
        List<Finding> findings = new ArrayList<>();
        Document document = Document.json(Source.of("kept notice", text));
        try {
            RenderedNotice notice = read(MemberReader.of(document.root(), findings), findings);
            if (write(notice).equals(CanonicalJson.text(document.root()))) {
                Findings.of(findings).throwIfErrors();
                return notice;
            }
            findings.add(notWhole("it lacks a member"));
        } catch (NullPointerException | IllegalArgumentException e) {
            findings.add(notWhole(Objects.requireNonNullElse(e.getMessage(), "it lacks a member")));
        }
        throw new FindingsException(Findings.of(findings));
    }

    private static Finding notWhole(String why) {
        return Finding.error("DOC-05", "this is no kept notice: " + why).at(Place.of("kept notice"));
    }

    private static RenderedNotice read(MemberReader members, List<Finding> findings) {
        RenderedNotice notice = new RenderedNotice(
                text(members, "id"),
                text(members, "version"),
                text(members, "language"),
                Objects.requireNonNullElse(
                        members.code("translation", TranslationState.class), TranslationState.MACHINE_DRAFT),
                Objects.requireNonNullElse(members.code("channel", Channel.class), Channel.WEB),
                members.list("shortLayer", node -> block(node, findings)),
                members.list("fullLayer", node -> block(node, findings)),
                members.map("besideFields", members::scalar),
                members.list("questions", node -> control(node, findings)),
                Objects.requireNonNull(members.value("send", node -> control(node, findings))),
                Objects.requireNonNull(members.value("withdraw", node -> control(node, findings))),
                members.value("exit", node -> exit(node, findings)),
                Objects.requireNonNull(members.value("facts", node -> RecordedFactsJson.read(node, findings))));
        members.refuseOthers();
        return notice;
    }

    private static Map<String, Object> block(Block block) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("kind", block.kind());
        json.put("text", block.text());
        if (block.href() != null) {
            json.put("href", block.href());
        }
        return json;
    }

    private static Block block(Node node, List<Finding> findings) {
        MemberReader members = MemberReader.of(node, findings);
        Block block = new Block(
                Objects.requireNonNullElse(members.code("kind", Block.Kind.class), Block.Kind.PARAGRAPH),
                text(members, "text"),
                members.text("href"));
        members.refuseOthers();
        return block;
    }

    private static Map<String, Object> control(Control control) {
        return Map.of("purpose", control.purpose(), "question", control.question(), "labels", control.labels());
    }

    private static Control control(Node node, List<Finding> findings) {
        MemberReader members = MemberReader.of(node, findings);
        Control control = new Control(text(members, "purpose"), text(members, "question"), members.texts("labels"));
        members.refuseOthers();
        return control;
    }

    private static QuickExit exit(Node node, List<Finding> findings) {
        MemberReader members = MemberReader.of(node, findings);
        QuickExit exit = new QuickExit(text(members, "address"), text(members, "label"));
        members.refuseOthers();
        return exit;
    }

    static String text(MemberReader members, String name) {
        return Objects.requireNonNullElse(members.text(name), "");
    }
}
