package org.clearnotice.form;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clearnotice.document.Finding;

/**
 * What a form's own definition says that a field holds, as it stands there: names of categories and tiers are known further on.
 *
 * @param tier empty where the category's own tier holds
 * @param by who decided
 * @param where class and property, such as {@code HousingForm.shelter}; empty where no class says it
 */
public record FieldDecision(String category, String tier, String by, String because, String where) {

    static FieldDecision of(PersonalData annotation, String where) {
        return new FieldDecision(
                annotation.category(), annotation.tier(), annotation.by(), annotation.because(), where);
    }

    /** Whether both say the same of a field, whoever said it. */
    boolean saysTheSameAs(FieldDecision other) {
        return category.equals(other.category) && tier.equals(other.tier);
    }

    /** What must not be blank and is; FORM-07, without a place. */
    List<Finding> unsigned() {
        return Stream.of(Map.entry("category", category), Map.entry("by", by), Map.entry("because", because))
                .filter(member -> isBlank(member.getValue()))
                .map(member -> Finding.error(
                                "FORM-07",
                                source() + " has no '" + member.getKey() + "', and a decision needs category,"
                                        + " person and reason")
                        .fix("add '" + member.getKey() + "', or take the decision out"))
                .toList();
    }

    /** Where it stands, as a sentence for staff names it. */
    public String source() {
        return where.isEmpty() ? "'decided' in the form file" : "@PersonalData of " + Finding.brief(where);
    }

    /** Also of spaces that Java does not call white. */
    private static boolean isBlank(String text) {
        return text.codePoints().allMatch(sign -> Character.isWhitespace(sign) || Character.isSpaceChar(sign));
    }
}
