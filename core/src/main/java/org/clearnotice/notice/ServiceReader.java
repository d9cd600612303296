package org.clearnotice.notice;

import static org.clearnotice.notice.FactReader.unchecked;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.clearnotice.document.Document;
import org.clearnotice.document.Finding;
import org.clearnotice.document.MemberReader;
import org.clearnotice.document.Node;
import org.clearnotice.document.Place;
import org.clearnotice.risk.Audience;
import org.clearnotice.risk.ServiceContext;
import org.jspecify.annotations.Nullable;

/** Reads one file of {@code services/}. */
final class ServiceReader {

    private static final List<String> OVERRIDE = List.of("category", "tier", "by", "because");

    private final FactReader facts;

    private ServiceReader(FactReader facts) {
        this.facts = facts;
    }

    /** The service, or null where something is missing or of another kind; the findings say what. */
    static @Nullable ServiceFacts read(Document document, String language, Collection<Finding> findings) {
        List<Finding> own = new ArrayList<>();
        FactReader facts = new FactReader(own, language);
        MemberReader members = facts.members(document.root());
        ServiceFacts service = new ServiceReader(facts).service(members);
        members.refuseOthers();
        FactsValidator.check(service, document, own);
        boolean whole = FactReader.isWhole(own);
        own.addAll(FactDecisions.unsigned(service, document));
        String id = Objects.requireNonNullElse(service.id(), "");
        own.forEach(finding -> findings.add(finding.in(id)));
        return whole ? service : null;
    }

    private ServiceFacts service(MemberReader members) {
        PurposeReader purposes = new PurposeReader(facts);
        return new ServiceFacts(
                unchecked(members.text("id")),
                unchecked(facts.text(members, "title")),
                facts.text(members, "neutralTitle"),
                unchecked(members.text("version")),
                unchecked(facts.date(members, "updated")),
                facts.date(members, "nextReview"),
                unchecked(members.text("form")),
                members.text("formId"),
                members.text("uiSchema"),
                members.list("channels", node -> members.code(node, Channel.class)),
                context(members),
                members.list("sources", this::origin),
                members.value("collector", facts::office),
                members.list("purposes", purposes::purpose),
                members.map("fields", this::field),
                members.list("recipients", purposes::recipient),
                members.list("retention", purposes::retention),
                members.list("protections", facts::term),
                SensitiveReader.saysNone(members) ? List.of() : members.list("laws", purposes::law),
                automated(members),
                Objects.requireNonNullElse(
                        members.code("biometrics", ServiceFacts.Biometrics.class), ServiceFacts.Biometrics.NONE),
                new SensitiveReader(facts).sensitive(members),
                facts.joints(members),
                members.text("subjectScope"));
    }

    private ServiceContext context(MemberReader members) {
        Node context = members.node("context");
        String sensitive = null;
        if (context instanceof Node.Members) {
            MemberReader inner = facts.members(context);
            sensitive = inner.text("SENSITIVE");
            inner.refuseOthers();
            if (sensitive == null || sensitive.isBlank()) {
                wrong(context.place(), "{}", "ORDINARY, or {SENSITIVE: VIOLENCE} and the like");
            }
        } else if (context instanceof Node.Text text && !text.value().equals("ORDINARY")) {
            wrong(context.place(), text.value(), "ORDINARY, or {SENSITIVE: VIOLENCE} and the like");
        }
        return new ServiceContext(sensitive, audience(members));
    }

    private Audience audience(MemberReader members) {
        Node audience = members.node("audience");
        Audience read = null;
        if (audience instanceof Node.Members) {
            MemberReader inner = facts.members(audience);
            read = inner.code("role", Audience.class);
            inner.refuseOthers();
            if (!inner.has("role")) {
                wrong(audience.place(), "{}", "ADULTS, CHILDREN, ANYONE, or {role: VICTIM} and the like");
            }
        } else if (audience != null) {
            read = members.code(audience, Audience.class);
        }
        return Objects.requireNonNullElse(read, Audience.ANYONE);
    }

    private ServiceFacts.@Nullable Origin origin(Node node) {
        if (node instanceof Node.Text text) {
            if (!text.value().equals("PERSON") && !text.value().equals("OTHER_PERSON")) {
                wrong(node.place(), text.value(), "PERSON, OTHER_PERSON or {register: its name}");
                return null;
            }
            return new ServiceFacts.Origin(text.value(), null);
        }
        MemberReader members = facts.members(node);
        ServiceFacts.Origin origin = new ServiceFacts.Origin("REGISTER", members.text("register"));
        members.refuseOthers();
        return origin;
    }

    private ServiceFacts.@Nullable FieldFacts field(Node node) {
        if (node instanceof Node.Nothing) {
            return null;
        }
        MemberReader members = facts.members(node);
        ServiceFacts.Override override = null;
        if (OVERRIDE.stream().filter(members::has).count() > 0) {
            override = new ServiceFacts.Override(
                    members.text("category"), members.text("tier"), members.text("by"), members.text("because"));
        }
        ServiceFacts.FieldFacts field = new ServiceFacts.FieldFacts(
                facts.text(members, "why"),
                facts.text(members, "ifMissing"),
                members.value("exposure", facts::exposure),
                override);
        members.refuseOthers();
        return field;
    }

    private ServiceFacts.@Nullable Automated automated(MemberReader members) {
        Node node = members.node("automated");
        if (node == null || (node instanceof Node.Text text && text.value().equals("NONE"))) {
            return null;
        }
        MemberReader inner = facts.members(node);
        ServiceFacts.Automated automated = new ServiceFacts.Automated(
                unchecked(facts.text(inner, "what")),
                facts.text(inner, "inputs"),
                facts.text(inner, "outcome"),
                facts.text(inner, "humanCheck"),
                facts.text(inner, "ask"),
                inner.text("register"));
        inner.refuseOthers();
        return automated;
    }

    private void wrong(Place place, String value, String fix) {
        facts.findings()
                .add(Finding.error("DOC-05", "'" + value + "' may not stand here")
                        .at(place)
                        .fix(fix));
    }
}
