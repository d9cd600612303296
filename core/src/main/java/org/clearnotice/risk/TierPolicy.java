package org.clearnotice.risk;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clearnotice.classification.BundledLines;
import org.clearnotice.classification.Classification;
import org.clearnotice.classification.DataCategory;
import org.clearnotice.classification.Gravity;
import org.clearnotice.classification.Whose;
import org.clearnotice.form.FieldDecision;

/**
 * Which tier a category has where it is about a person; about a thing it is NONE, very sensitive it is SENSITIVE. A category that is
 * always about a thing has the tier of the table, so that a city can raise it.
 */
public final class TierPolicy {

    private static final String FILE = "risk/tiers.txt";
    private static final String CITY = "policy.yaml";
    private static final String FORM = "the form's own definition";

    private final Map<String, Tier> tiers;
    private final Set<String> ofCity;
    private final Decided decided;

    private TierPolicy(Map<String, Tier> tiers, Set<String> ofCity, Decided decided) {
        this.tiers = Map.copyOf(tiers);
        this.ofCity = Set.copyOf(ofCity);
        this.decided = decided;
    }

    /**
     * What named persons decided for single fields.
     *
     * @param file where it stands
     */
    private record Decided(Map<String, Tier> byPath, String file) {

        private static final Decided NOTHING = new Decided(Map.of(), "");

        private Decided {
            byPath = Map.copyOf(byPath);
        }
    }

    public static TierPolicy bundled() {
        Map<String, Tier> tiers = new HashMap<>();
        BundledLines.pairs(TierPolicy.class, "tiers.txt")
                .forEach((category, tier) -> tiers.put(category, Tier.valueOf(tier)));
        return new TierPolicy(tiers, Set.of(), Decided.NOTHING);
    }

    /** This policy with another tier for one category: see {@link TierPolicyReader} for who may lower it. */
    TierPolicy with(DataCategory category, Tier tier) {
        Map<String, Tier> changed = new HashMap<>(tiers);
        changed.put(category.name(), tier);
        Set<String> own = new HashSet<>(ofCity);
        own.add(category.name());
        return new TierPolicy(changed, own, decided);
    }

    /**
     * This policy with what a named person decided for single fields.
     *
     * @param byPath the tier of each
     * @param file where it stands, such as {@code services/street-parking.yaml}
     */
    public TierPolicy withFields(Map<String, Tier> byPath, String file) {
        return new TierPolicy(tiers, ofCity, new Decided(byPath, file));
    }

    public Tier tier(DataCategory category) {
        return tiers.getOrDefault(category.name(), Tier.PERSONAL);
    }

    /** Whether a named person decided how heavy this field is. */
    boolean isDecided(FieldRisk field) {
        return decided.byPath.containsKey(field.path())
                || asTheFormSays(field.classification()).isPresent();
    }

    /** The field as heavy as it is alone, read in its section and form, and why. */
    FieldRisk alone(Classification classification) {
        Tier tier = tier(classification);
        return new FieldRisk(classification, tier, tier, reasons(classification, tier));
    }

    Tier tier(Classification classification) {
        return Optional.ofNullable(decided.byPath.get(classification.field().path()))
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
        return isOfTheTable(category)
                ? tier(category)
                : byGravity(classification.gravity(), tier(category, classification.whose()));
    }

    /** Some data weighs more where it is another person's. */
    private Tier tier(DataCategory category, Whose whose) {
        Tier own = tier(category);
        return own.atLeast(tiers.getOrDefault(category.name() + " of " + whose, own));
    }

    /** Whether its tier does not depend on what stands around it. */
    private boolean isOfTheTable(DataCategory category) {
        return tier(category) == Tier.SENSITIVE || Classification.gravityOf(category) == Gravity.THING;
    }

    private List<Reason> reasons(Classification classification, Tier tier) {
        String path = classification.field().path();
        if (decided.byPath.containsKey(path)) {
            return List.of(new Reason(path, "a named person decided that it is " + tier, decided.file));
        }
        if (asTheFormSays(classification).isPresent()) {
            return List.of(new Reason(path, "a named person decided that it is " + tier, FORM));
        }
        DataCategory category = classification.category();
        boolean around =
                classification.gravity() == Gravity.VERY_SENSITIVE && (category == null || !isOfTheTable(category));
        List<Reason> surroundings = around ? surroundings(classification) : List.of();
        return surroundings.isEmpty() && category != null
                ? List.of(ofTable(classification, category, tier))
                : surroundings;
    }

    /** What makes it very sensitive: the first word of its section or of the form's title that does. */
    private static List<Reason> surroundings(Classification classification) {
        return classification.evidence().stream()
                .filter(one -> !one.language().isEmpty())
                .filter(one -> one.where().equals("section") || one.where().equals("title"))
                .limit(1)
                .map(one -> new Reason(
                        one.rule(),
                        "its " + one.where() + " speaks of '" + one.matched() + "', so it is SENSITIVE",
                        "classification/words/" + one.language() + ".txt"))
                .toList();
    }

    private Reason ofTable(Classification classification, DataCategory category, Tier tier) {
        String around = isOfTheTable(category)
                ? ""
                : switch (classification.gravity()) {
                    case THING -> " here, since it is about a thing";
                    case PERSON -> "";
                    case VERY_SENSITIVE -> " here, since what stands around it is very sensitive";
                };
        boolean own = ofCity.contains(category.name());
        return new Reason(
                category.name(),
                category.name() + " is " + tier + around + (own ? ", by the city's policy" : ""),
                own ? CITY : FILE);
    }

    private static Tier byGravity(Gravity gravity, Tier person) {
        return switch (gravity) {
            case THING -> Tier.NONE;
            case PERSON -> person;
            case VERY_SENSITIVE -> Tier.SENSITIVE;
        };
    }
}
