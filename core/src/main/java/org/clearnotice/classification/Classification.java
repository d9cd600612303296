package org.clearnotice.classification;

import java.util.List;
import org.clearnotice.form.FormField;
import org.jspecify.annotations.Nullable;

/**
 * What a field holds, and why we think so. Unrecognised is an outcome of its own, never "not personal".
 *
 * @param category null where nothing is known; then a person must look
 * @param confidence from 0 to 1
 */
public record Classification(
        FormField field,
        @Nullable DataCategory category,
        Gravity gravity,
        double confidence,
        boolean needsReview,
        List<Evidence> evidence) {

    public Classification {
        evidence = List.copyOf(evidence);
    }

    /** What a named person decided, with the reason as evidence. */
    public static Classification decided(FormField field, DataCategory category, String by, String because) {
        return new Classification(
                field,
                category,
                gravityOf(category),
                1,
                false,
                List.of(new Evidence("decided", "a person: " + by, because, "")));
    }

    /** The gravity that a category has by itself. */
    public static Gravity gravityOf(DataCategory category) {
        return BundledGravity.of(category.name());
    }
}
