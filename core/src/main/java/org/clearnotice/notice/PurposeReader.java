package org.clearnotice.notice;

import static org.clearnotice.notice.FactReader.unchecked;

import org.clearnotice.document.MemberReader;
import org.clearnotice.document.Node;
import org.jspecify.annotations.Nullable;

/** Reads the parts of a service that say what is done with the data: purposes, recipients, retention, laws. */
final class PurposeReader {

    private final FactReader facts;

    PurposeReader(FactReader facts) {
        this.facts = facts;
    }

    @Nullable
    Purpose purpose(Node node) {
        MemberReader members = facts.members(node);
        Purpose purpose = new Purpose(
                unchecked(members.text("id")),
                unchecked(facts.term(members, "text")),
                members.texts("terms"),
                unchecked(members.code("basis", LawfulBasis.class)),
                members.text("condition"),
                members.value("authority", this::authority),
                facts.fields(members, "fields"),
                members.text("validity"));
        members.refuseOthers();
        return purpose;
    }

    private Purpose.@Nullable Authority authority(Node node) {
        MemberReader members = facts.members(node);
        Purpose.Authority authority =
                new Purpose.Authority(unchecked(members.text("cite")), unchecked(facts.text(members, "says")));
        members.refuseOthers();
        return authority;
    }

    ServiceFacts.@Nullable Recipient recipient(Node node) {
        MemberReader members = facts.members(node);
        ServiceFacts.Recipient recipient = new ServiceFacts.Recipient(
                unchecked(members.text("name")),
                unchecked(members.code("role", ServiceFacts.Recipient.Role.class)),
                facts.fields(members, "gets"),
                unchecked(facts.text(members, "why")),
                members.text("place"),
                members.text("contract"));
        members.refuseOthers();
        return recipient;
    }

    @Nullable
    Retention retention(Node node) {
        MemberReader members = facts.members(node);
        Retention retention = new Retention(
                members.has("fields") ? facts.fields(members, "fields") : FieldSet.ALL,
                members.texts("purposes"),
                unchecked(members.text("keep")),
                facts.term(members, "after"),
                members.text("schedule"),
                members.code("then", Retention.Then.class));
        members.refuseOthers();
        return retention;
    }

    ServiceFacts.@Nullable ProtectingLaw law(Node node) {
        MemberReader members = facts.members(node);
        ServiceFacts.ProtectingLaw law = new ServiceFacts.ProtectingLaw(
                unchecked(members.text("cite")),
                unchecked(facts.text(members, "says")),
                facts.fields(members, "fields"));
        members.refuseOthers();
        return law;
    }
}
