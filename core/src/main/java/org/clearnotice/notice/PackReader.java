package org.clearnotice.notice;

import static org.clearnotice.notice.FactReader.unchecked;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.clearnotice.classification.DataCategory;
import org.clearnotice.document.Document;
import org.clearnotice.document.Finding;
import org.clearnotice.document.MemberReader;
import org.clearnotice.document.Node;
import org.clearnotice.document.Place;
import org.clearnotice.risk.TierPolicyReader;
import org.jspecify.annotations.Nullable;

/** Reads a rule pack, bundled or a city's own: they have the same form. */
final class PackReader {

    private PackReader() {}

    static @Nullable RulePack read(Document document, Collection<Finding> findings) {
        List<Finding> own = new ArrayList<>();
        FactReader facts = new FactReader(own, "en");
        MemberReader members = facts.members(document.root());
        RulePack pack = new RulePack(
                unchecked(members.text("id")),
                unchecked(members.text("name")),
                members.texts("extends"),
                unchecked(members.text("version")),
                facts.date(members, "effectiveFrom"),
                facts.date(members, "checkedOn"),
                members.text("checkedBy"),
                members.texts("languages"),
                members.list("elements", node -> element(node, facts)),
                members.map("exposure", facts::exposure),
                members.texts("rights"),
                members.value("minors", node -> ageOfConsent(node, facts)),
                members.texts("refuse"));
        members.refuseOthers();
        known(pack, document, own);
        FactsValidator.check(pack, document, own);
        findings.addAll(own);
        return FactReader.isWhole(own) ? pack : null;
    }

    private static void known(RulePack pack, Document document, Collection<Finding> findings) {
        PrivacyVocabulary vocabulary = PrivacyVocabulary.bundled();
        for (int i = 0; i < pack.rights().size(); i++) {
            Place at = document.placeOf("rights[" + i + "]");
            vocabulary.unknown(pack.rights().get(i), "right").ifPresent(finding -> findings.add(finding.at(at)));
        }
        pack.exposure().keySet().stream()
                .filter(name ->
                        !name.equals("default") && DataCategory.named(name).isEmpty())
                .forEach(name ->
                        findings.add(TierPolicyReader.unknown(name, document.placeOf("exposure[" + name + "]"))));
    }

    private static RulePack.@Nullable Element element(Node node, FactReader facts) {
        MemberReader members = facts.members(node);
        RulePack.Element element = new RulePack.Element(
                unchecked(members.text("fact")),
                unchecked(members.code("level", RulePack.Level.class)),
                members.texts("when"),
                members.text("cite"),
                members.code("sure", RulePack.Sure.class));
        members.refuseOthers();
        return element;
    }

    private static @Nullable Integer ageOfConsent(Node node, FactReader facts) {
        MemberReader members = facts.members(node);
        Integer age = members.parsed("ageOfConsent", "an age in years", Integer::valueOf);
        members.refuseOthers();
        return age;
    }
}
