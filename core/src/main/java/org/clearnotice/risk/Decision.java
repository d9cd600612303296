package org.clearnotice.risk;

import org.clearnotice.classification.DataCategory;
import org.clearnotice.document.Place;
import org.jspecify.annotations.Nullable;

/**
 * What the facts of a service say that one field holds. It holds only where a person signed it with a reason.
 *
 * @param category null where the recognised one stays
 * @param tier null where the category's own holds
 * @param at where it stands in the facts
 */
public record Decision(
        @Nullable DataCategory category,
        @Nullable Tier tier,
        @Nullable String by,
        @Nullable String because,
        Place at) {

    boolean isSigned() {
        return by != null && !by.isBlank() && because != null && !because.isBlank();
    }

    /** Whether it changes anything at all. */
    boolean decides() {
        return category != null || tier != null;
    }

    Tier tierOr(Tier other) {
        return tier == null ? other : tier;
    }
}
