package org.clearnotice.classification;

import java.util.List;
import org.clearnotice.form.FormField;
import org.jspecify.annotations.Nullable;

/**
 * What a field holds, and why we think so. Unrecognised is an outcome of its own, never "not personal".
 *
 * @param category null where nothing is known; then a person must look
 * @param whose data it is: a child's and an accused person's weigh more, an organisation's less
 * @param confidence from 0 to 1
 */
public record Classification(
        FormField field,
        @Nullable DataCategory category,
        Gravity gravity,
        Whose whose,
        double confidence,
        boolean needsReview,
        List<Evidence> evidence) {

    public Classification {
        evidence = List.copyOf(evidence);
    }

    /** What a named person decided instead, with the reason as evidence; whose data it is stays as it was read. */
    public Classification decided(DataCategory instead, String by, String because) {
        return new Classification(
                field,
                instead,
                gravityOf(instead),
                whose,
                1,
                false,
                List.of(new Evidence("decided", "a person: " + by, because, "")));
    }

    /** The gravity that a category has by itself. */
    public static Gravity gravityOf(DataCategory category) {
        return BundledGravity.of(category.name());
    }
}
