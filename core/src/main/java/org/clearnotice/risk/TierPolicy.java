package org.clearnotice.risk;

import java.util.HashMap;
import java.util.Map;
import org.clearnotice.classification.BundledLines;
import org.clearnotice.classification.Classification;
import org.clearnotice.classification.DataCategory;
import org.clearnotice.classification.Gravity;

/** Which tier a category has where it is about a person; about a thing it is NONE, very sensitive it is SENSITIVE. */
public final class TierPolicy {

    private final Map<String, Tier> tiers;

    private TierPolicy(Map<String, Tier> tiers) {
        this.tiers = Map.copyOf(tiers);
    }

    public static TierPolicy bundled() {
        Map<String, Tier> tiers = new HashMap<>();
        BundledLines.pairs(TierPolicy.class, "tiers.txt")
                .forEach((category, tier) -> tiers.put(category, Tier.valueOf(tier)));
        return new TierPolicy(tiers);
    }

    /** This policy with another tier for one category: see {@link TierPolicyReader} for who may lower it. */
    TierPolicy with(DataCategory category, Tier tier) {
        Map<String, Tier> changed = new HashMap<>(tiers);
        changed.put(category.name(), tier);
        return new TierPolicy(changed);
    }

    public Tier tier(DataCategory category) {
        return tiers.getOrDefault(category.name(), Tier.PERSONAL);
    }

    Tier tier(Classification classification) {
        DataCategory category = classification.category();
        if (category == null) {
            return byGravity(classification.gravity(), Tier.PERSONAL);
        }
        Tier own = tier(category);
        return own == Tier.SENSITIVE ? own : byGravity(classification.gravity(), own);
    }

    private static Tier byGravity(Gravity gravity, Tier person) {
        return switch (gravity) {
            case THING -> person == Tier.CONTACT ? Tier.CONTACT : Tier.NONE;
            case PERSON -> person;
            case VERY_SENSITIVE -> Tier.SENSITIVE;
        };
    }
}
