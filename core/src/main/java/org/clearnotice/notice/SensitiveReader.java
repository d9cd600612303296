package org.clearnotice.notice;

import org.clearnotice.document.MemberReader;
import org.clearnotice.document.Node;
import org.jspecify.annotations.Nullable;

/** Reads the members that only SENSITIVE services have. */
final class SensitiveReader {

    private final FactReader facts;

    SensitiveReader(FactReader facts) {
        this.facts = facts;
    }

    SensitiveFacts sensitive(MemberReader members) {
        return new SensitiveFacts(
                members.map("sensitive", this::kind),
                members.texts("neverAsks"),
                members.value("releases", this::release),
                members.list("limits", facts::term),
                noLaws(members),
                members.value("safety", this::safety),
                members.list("thirdParties", this::thirdParty),
                members.texts("funding"));
    }

    /** {@code laws} as an object says that there are none, instead of listing them. */
    static boolean saysNone(MemberReader members) {
        return members.node("laws") instanceof Node.Members;
    }

    private SensitiveFacts.@Nullable NoLaws noLaws(MemberReader members) {
        return saysNone(members) ? members.value("laws", this::none) : null;
    }

    private SensitiveFacts.NoLaws none(Node node) {
        MemberReader members = facts.members(node);
        SensitiveFacts.NoLaws none = new SensitiveFacts.NoLaws(members.text("NONE"), members.text("by"));
        members.refuseOthers();
        return none;
    }

    private SensitiveFacts.UseAndGuard kind(Node node) {
        MemberReader members = facts.members(node);
        SensitiveFacts.UseAndGuard kind =
                new SensitiveFacts.UseAndGuard(facts.text(members, "use"), facts.text(members, "guard"));
        members.refuseOthers();
        return kind;
    }

    private SensitiveFacts.@Nullable Release release(Node node) {
        MemberReader members = facts.members(node);
        SensitiveFacts.Release rule = members.code("rule", SensitiveFacts.Release.class);
        members.refuseOthers();
        return rule;
    }

    private SensitiveFacts.Safety safety(Node node) {
        MemberReader members = facts.members(node);
        SensitiveFacts.Safety safety = new SensitiveFacts.Safety(
                members.text("exit"),
                members.texts("safeContact"),
                facts.term(members, "addressProgram"),
                members.code("copies", SensitiveFacts.Copies.class));
        members.refuseOthers();
        return safety;
    }

    private SensitiveFacts.ThirdParty thirdParty(Node node) {
        MemberReader members = facts.members(node);
        SensitiveFacts.ThirdParty third =
                new SensitiveFacts.ThirdParty(facts.text(members, "who"), facts.fields(members, "fields"));
        members.refuseOthers();
        return third;
    }
}
