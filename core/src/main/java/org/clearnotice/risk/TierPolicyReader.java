package org.clearnotice.risk;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.clearnotice.classification.DataCategory;
import org.clearnotice.classification.FieldClassifier;
import org.clearnotice.document.Document;
import org.clearnotice.document.Finding;
import org.clearnotice.document.MemberReader;
import org.clearnotice.document.NearestName;
import org.clearnotice.document.Node;
import org.clearnotice.document.Place;
import org.jspecify.annotations.Nullable;

/** Reads {@code policy.yaml}: a city raises a tier freely, and lowers one only with a named person and a reason. */
public final class TierPolicyReader {

    /** The policy and the classifier with what the city decided. */
    public record Decided(TierPolicy policy, FieldClassifier classifier) {}

    private final Collection<Finding> findings;
    private TierPolicy policy = TierPolicy.bundled();
    private FieldClassifier classifier = FieldClassifier.bundled();

    private TierPolicyReader(Collection<Finding> findings) {
        this.findings = findings;
    }

    /** The bundled policy and words where there is no file. */
    public static Decided read(@Nullable Document file, Collection<Finding> findings) {
        TierPolicyReader reader = new TierPolicyReader(findings);
        if (file != null) {
            MemberReader members = MemberReader.of(file.root(), findings);
            members.map("labels", members::scalar);
            members.list("tiers", reader::tier);
            members.list("words", reader::words);
            members.refuseOthers();
        }
        return new Decided(reader.policy, reader.classifier);
    }

    private @Nullable Tier tier(Node node) {
        MemberReader members = MemberReader.of(node, findings);
        Optional<DataCategory> category = category(members);
        Tier tier = members.code("tier", Tier.class);
        String by = members.text("by");
        String because = members.text("because");
        members.refuseOthers();
        if (category.isEmpty() || tier == null) {
            return null;
        }
        Tier before = policy.tier(category.get());
        if (tier.compareTo(before) < 0 && (by == null || because == null)) {
            findings.add(Finding.error(
                            "RISK-01",
                            "'" + category.get().name() + "' is lowered from " + before + " to " + tier
                                    + " without a person and a reason")
                    .at(node.place())
                    .fix("add 'by' and 'because'"));
            return null;
        }
        policy = policy.with(category.get(), tier);
        return tier;
    }

    private @Nullable String words(Node node) {
        MemberReader members = MemberReader.of(node, findings);
        String language = members.text("language");
        List<String> phrases = members.texts("words");
        Optional<DataCategory> category = category(members);
        members.refuseOthers();
        category.ifPresent(
                named -> classifier = classifier.withWords(named, language == null ? "" : language, phrases));
        return language;
    }

    private Optional<DataCategory> category(MemberReader members) {
        String name = members.text("category");
        if (name == null) {
            return Optional.empty();
        }
        Optional<DataCategory> category = DataCategory.named(name);
        if (category.isEmpty()) {
            findings.add(unknown(name, members.placeOf("category")));
        }
        return category;
    }

    /** RISK-02, with the nearest right name. */
    public static Finding unknown(String category, Place at) {
        List<String> names = DataCategory.all().stream().map(DataCategory::name).toList();
        Finding finding = Finding.error("RISK-02", "there is no data category '" + Finding.brief(category) + "'")
                .at(at);
        return NearestName.of(category, names)
                .map(nearest -> finding.fix("did you mean '" + nearest + "'?"))
                .orElse(finding.fix("names are like pd:Name or x:FreeText; 'classify' shows them"));
    }
}
