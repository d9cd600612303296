package org.clearnotice.risk;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.clearnotice.classification.BundledLines;
import org.clearnotice.classification.Classification;
import org.clearnotice.classification.DataCategory;
import org.clearnotice.classification.Gravity;
import org.clearnotice.form.FieldDecision;

/**
 * Which tier a category has where it is about a person; about a thing it is NONE, very sensitive it is SENSITIVE. A category that is
 * always about a thing has the tier of the table, so that a city can raise it.
 */
public final class TierPolicy {

    private final Map<String, Tier> tiers;
    private final Map<String, Tier> byPath;

    private TierPolicy(Map<String, Tier> tiers, Map<String, Tier> byPath) {
        this.tiers = Map.copyOf(tiers);
        this.byPath = Map.copyOf(byPath);
    }

    public static TierPolicy bundled() {
        Map<String, Tier> tiers = new HashMap<>();
        BundledLines.pairs(TierPolicy.class, "tiers.txt")
                .forEach((category, tier) -> tiers.put(category, Tier.valueOf(tier)));
        return new TierPolicy(tiers, Map.of());
    }

    /** This policy with another tier for one category: see {@link TierPolicyReader} for who may lower it. */
    TierPolicy with(DataCategory category, Tier tier) {
        Map<String, Tier> changed = new HashMap<>(tiers);
        changed.put(category.name(), tier);
        return new TierPolicy(changed, byPath);
    }

    /** This policy with what a named person decided for single fields, by path. */
    public TierPolicy withFields(Map<String, Tier> decided) {
        return new TierPolicy(tiers, decided);
    }

    public Tier tier(DataCategory category) {
        return tiers.getOrDefault(category.name(), Tier.PERSONAL);
    }

    Tier tier(Classification classification) {
        return Optional.ofNullable(byPath.get(classification.field().path()))
                .or(() -> asTheFormSays(classification))
                .orElseGet(() -> recognised(classification));
    }

    /** What the form's own definition says, where its category holds too. */
    private static Optional<Tier> asTheFormSays(Classification classification) {
        FieldDecision said = classification.field().decided();
        DataCategory category = classification.category();
        return said != null && category != null && category.name().equals(said.category())
                ? Tier.named(said.tier())
                : Optional.empty();
    }

    /** What the category weighs, whatever was decided about the field. */
    Tier recognised(Classification classification) {
        DataCategory category = classification.category();
        if (category == null) {
            return byGravity(classification.gravity(), Tier.PERSONAL);
        }
        Tier own = tier(category);
        boolean thing = Classification.gravityOf(category) == Gravity.THING;
        return own == Tier.SENSITIVE || thing ? own : byGravity(classification.gravity(), own);
    }

    private static Tier byGravity(Gravity gravity, Tier person) {
        return switch (gravity) {
            case THING -> Tier.NONE;
            case PERSON -> person;
            case VERY_SENSITIVE -> Tier.SENSITIVE;
        };
    }
}
