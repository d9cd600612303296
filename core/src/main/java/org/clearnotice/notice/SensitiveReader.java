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
                members.value("releases", this::rule),
                members.list("limits", facts::term),
                members.value("safety", this::safety),
                members.list("thirdParties", this::thirdParty),
                members.texts("funding"));
    }

    private SensitiveFacts.@Nullable UseAndGuard kind(Node node) {
        MemberReader members = facts.members(node);
        SensitiveFacts.UseAndGuard kind =
                new SensitiveFacts.UseAndGuard(facts.text(members, "use"), facts.text(members, "guard"));
        members.refuseOthers();
        return kind;
    }

    private @Nullable String rule(Node node) {
        MemberReader members = facts.members(node);
        String rule = members.text("rule");
        members.refuseOthers();
        return rule;
    }

    private SensitiveFacts.@Nullable Safety safety(Node node) {
        MemberReader members = facts.members(node);
        SensitiveFacts.Safety safety = new SensitiveFacts.Safety(
                members.text("exit"),
                members.texts("safeContact"),
                members.text("addressProgram"),
                members.text("copies"));
        members.refuseOthers();
        return safety;
    }

    private SensitiveFacts.@Nullable ThirdParty thirdParty(Node node) {
        MemberReader members = facts.members(node);
        SensitiveFacts.ThirdParty third =
                new SensitiveFacts.ThirdParty(facts.text(members, "who"), facts.fields(members, "fields"));
        members.refuseOthers();
        return third;
    }
}
