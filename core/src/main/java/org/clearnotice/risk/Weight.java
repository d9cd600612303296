package org.clearnotice.risk;

import org.clearnotice.classification.Classification;
import org.clearnotice.classification.DataCategory;
import org.jspecify.annotations.Nullable;

/** What one field is taken for, and how heavy it is by itself: at least PERSONAL until somebody knows what it holds. */
record Weight(@Nullable DataCategory category, Tier tier) {

    static Weight of(Classification seen, Tier tier) {
        return new Weight(seen.category(), seen.needsReview() ? tier.atLeast(Tier.PERSONAL) : tier);
    }

    boolean isLighterThan(Weight other) {
        return tier.compareTo(other.tier) < 0;
    }

    /** {@code pd:Health, SENSITIVE} */
    @Override
    public String toString() {
        return (category == null ? "unknown" : category.name()) + ", " + tier;
    }
}
