package org.clearnotice.classification;

import java.util.ArrayList;
import java.util.List;
import org.clearnotice.form.FieldDecision;
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

    private static final String DECIDED = "decided";

    public Classification {
        evidence = List.copyOf(evidence);
    }

    /** What a named person decided instead, with the reason as evidence; whose data it is stays as it was read. */
    public Classification decided(@Nullable DataCategory instead, String by, String because) {
        return decided(instead, new Evidence(DECIDED, "a person: " + by, because, ""));
    }

    /** What the form's own definition says instead; the same where it says nothing, or names no category of ours. */
    public Classification asTheFormSays() {
        FieldDecision said = field.decided();
        if (said == null) {
            return this;
        }
        String where = said.where().isEmpty() ? "form file: " : "annotation: " + said.where() + ", ";
        Evidence evidence = new Evidence(DECIDED, where + said.by(), said.because(), "");
        return DataCategory.named(said.category())
                .map(category -> decided(category, evidence))
                .orElse(this);
    }

    /** What was found before stays behind the decision, so that staff see what it overrules. */
    private Classification decided(@Nullable DataCategory instead, Evidence decision) {
        List<Evidence> all = new ArrayList<>(List.of(decision));
        all.addAll(evidence);
        if (instead == null) {
            return new Classification(field, category, gravity, whose, confidence, needsReview, all);
        }
        Gravity weight = instead.equals(category) ? gravity : gravityOf(instead);
        return new Classification(field, instead, weight, whose, 1, false, all);
    }

    /** The gravity that a category has by itself. */
    public static Gravity gravityOf(DataCategory category) {
        return BundledGravity.of(category.name());
    }
}
