package org.clearnotice.notice;

import static org.clearnotice.notice.RenderedNoticeJson.text;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.clearnotice.document.Digest;
import org.clearnotice.document.Finding;
import org.clearnotice.document.MemberReader;
import org.clearnotice.document.Node;
import org.jspecify.annotations.Nullable;

/** What receipts repeat, as JSON in the members of the receipt profile, and back. */
public final class RecordedFactsJson {

    private final Collection<Finding> findings;

    private RecordedFactsJson(Collection<Finding> findings) {
        this.findings = findings;
    }

    static Map<String, Object> write(RecordedFacts facts) {
        Map<String, Object> json = new LinkedHashMap<>(frame(facts));
        json.put("noticeUrl", facts.noticeUrl());
        json.put("subjectScope", facts.subjectScope());
        json.put(
                "log",
                Map.of("origin", facts.log().origin(), "mergeDelay", facts.log().mergeDelay()));
        json.put(
                "purposes",
                facts.purposes().stream().map(RecordedFactsJson::purpose).toList());
        json.put("withdrawal", withdrawal(facts));
        return json;
    }

    /** The members that every receipt has: controller, jointControllers, service, form, rights, jurisdiction, packs. */
    public static Map<String, Object> frame(RecordedFacts facts) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("controller", controller(facts.controller()));
        if (!facts.jointControllers().isEmpty()) {
            json.put(
                    "jointControllers",
                    facts.jointControllers().stream()
                            .map(joint -> Map.of("id", joint.id(), "name", joint.name()))
                            .toList());
        }
        RecordedFacts.Named service = facts.service();
        json.put("service", Map.of("id", service.id(), "name", service.name()));
        RecordedFacts.FormRef form = facts.form();
        json.put(
                "form",
                Map.of("id", form.id(), "fingerprint", form.fingerprint().value()));
        json.put("rights", rights(facts.rights()));
        json.put("jurisdiction", facts.jurisdiction());
        json.put(
                "packs",
                facts.packs().stream()
                        .map(pack -> Map.of("id", pack.id(), "version", pack.version()))
                        .toList());
        return json;
    }

    private static Map<String, Object> controller(RecordedFacts.Controller controller) {
        return Map.of(
                "id", controller.id(),
                "name", controller.name(),
                "address", controller.address(),
                "email", controller.email(),
                "phone", controller.phone());
    }

    private static Map<String, Object> rights(RecordedFacts.Contact rights) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", rights.name());
        json.put("url", rights.url());
        reach(json, rights.email(), rights.phone());
        return json;
    }

    /** The member {@code withdrawal}. */
    public static Map<String, Object> withdrawal(RecordedFacts facts) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("text", facts.withdrawal().text());
        json.put("url", facts.withdrawal().url());
        reach(json, facts.withdrawal().email(), facts.withdrawal().phone());
        return json;
    }

    /** One of {@code purposes}, with its validity and without a decision. */
    public static Map<String, Object> purpose(RecordedFacts.Purpose purpose) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", purpose.id());
        json.put("text", purpose.text());
        json.put("terms", purpose.terms());
        json.put("basis", purpose.basis());
        put(json, "condition", purpose.condition());
        put(json, "law", purpose.law());
        json.put(
                "data",
                purpose.data().stream()
                        .map(data -> Map.of(
                                "category", data.category(),
                                "tier", data.tier(),
                                "necessity", data.required() ? "REQUIRED" : "OPTIONAL"))
                        .toList());
        json.put(
                "recipients",
                purpose.recipients().stream().map(RecordedFactsJson::recipient).toList());
        json.put("storage", Map.of("locations", purpose.locations(), "retention", duration(purpose.retention())));
        RecordedFacts.Duration validity = purpose.validity();
        if (validity != null) {
            json.put("validity", duration(validity));
        }
        return json;
    }

    private static Map<String, Object> recipient(RecordedFacts.Recipient recipient) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("name", recipient.name());
        json.put("role", recipient.role());
        put(json, "location", recipient.location());
        return json;
    }

    private static Map<String, Object> duration(RecordedFacts.Duration duration) {
        return Map.of("type", duration.type(), "value", duration.value(), "text", duration.text());
    }

    private static void reach(Map<String, Object> json, @Nullable String email, @Nullable String phone) {
        put(json, "email", email);
        put(json, "phone", phone);
    }

    private static void put(Map<String, Object> json, String name, @Nullable String value) {
        if (value != null) {
            json.put(name, value);
        }
    }

    static RecordedFacts read(Node node, Collection<Finding> findings) {
        return new RecordedFactsJson(findings).facts(node);
    }

    private RecordedFacts facts(Node node) {
        MemberReader members = MemberReader.of(node, findings);
        RecordedFacts facts = new RecordedFacts(
                whole(members.value("controller", this::controller)),
                members.list("jointControllers", this::joint),
                whole(members.value("service", this::named)),
                whole(members.value("form", this::form)),
                text(members, "noticeUrl"),
                members.list("purposes", this::purpose),
                whole(members.value("rights", this::contact)),
                whole(members.value("withdrawal", this::withdrawal)),
                members.texts("jurisdiction"),
                members.list("packs", this::pack),
                whole(members.value("log", this::log)),
                text(members, "subjectScope"));
        members.refuseOthers();
        return facts;
    }

    private RecordedFacts.Controller controller(Node node) {
        MemberReader members = MemberReader.of(node, findings);
        return closed(
                members,
                new RecordedFacts.Controller(
                        text(members, "id"),
                        text(members, "name"),
                        text(members, "address"),
                        text(members, "email"),
                        text(members, "phone")));
    }

    private RecordedFacts.JointController joint(Node node) {
        MemberReader members = MemberReader.of(node, findings);
        return closed(members, new RecordedFacts.JointController(text(members, "id"), text(members, "name")));
    }

    private RecordedFacts.Named named(Node node) {
        MemberReader members = MemberReader.of(node, findings);
        return closed(members, new RecordedFacts.Named(text(members, "id"), text(members, "name")));
    }

    private RecordedFacts.FormRef form(Node node) {
        MemberReader members = MemberReader.of(node, findings);
        return closed(
                members, new RecordedFacts.FormRef(text(members, "id"), new Digest(text(members, "fingerprint"))));
    }

    private RecordedFacts.Contact contact(Node node) {
        MemberReader members = MemberReader.of(node, findings);
        return closed(
                members,
                new RecordedFacts.Contact(
                        text(members, "name"), text(members, "url"), members.text("email"), members.text("phone")));
    }

    private RecordedFacts.Withdrawal withdrawal(Node node) {
        MemberReader members = MemberReader.of(node, findings);
        return closed(
                members,
                new RecordedFacts.Withdrawal(
                        text(members, "text"), text(members, "url"), members.text("email"), members.text("phone")));
    }

    private RecordedFacts.PackRef pack(Node node) {
        MemberReader members = MemberReader.of(node, findings);
        return closed(members, new RecordedFacts.PackRef(text(members, "id"), text(members, "version")));
    }

    private RecordedFacts.LogRef log(Node node) {
        MemberReader members = MemberReader.of(node, findings);
        return closed(
                members,
                new RecordedFacts.LogRef(text(members, "origin"), Integer.parseInt(text(members, "mergeDelay"))));
    }

    private RecordedFacts.Purpose purpose(Node node) {
        MemberReader members = MemberReader.of(node, findings);
        MemberReader storage = MemberReader.of(whole(members.node("storage")), findings);
        return closed(
                members,
                new RecordedFacts.Purpose(
                        text(members, "id"),
                        text(members, "text"),
                        members.texts("terms"),
                        text(members, "basis"),
                        members.text("condition"),
                        members.text("law"),
                        members.list("data", this::data),
                        members.list("recipients", this::recipient),
                        storage.texts("locations"),
                        whole(storage.value("retention", this::duration)),
                        members.value("validity", this::duration)));
    }

    private RecordedFacts.Data data(Node node) {
        MemberReader members = MemberReader.of(node, findings);
        return closed(
                members,
                new RecordedFacts.Data(
                        text(members, "category"),
                        Integer.parseInt(text(members, "tier")),
                        text(members, "necessity").equals("REQUIRED")));
    }

    private RecordedFacts.Recipient recipient(Node node) {
        MemberReader members = MemberReader.of(node, findings);
        return closed(
                members,
                new RecordedFacts.Recipient(text(members, "name"), text(members, "role"), members.text("location")));
    }

    private RecordedFacts.Duration duration(Node node) {
        MemberReader members = MemberReader.of(node, findings);
        return closed(
                members,
                new RecordedFacts.Duration(text(members, "type"), text(members, "value"), text(members, "text")));
    }

    private static <T> T closed(MemberReader members, T value) {
        members.refuseOthers();
        return value;
    }

    private static <T> T whole(@Nullable T value) {
        return Objects.requireNonNull(value, "a kept notice lacks a member");
    }
}
