package org.clearnotice.notice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * The rules of one jurisdiction as data, over those of its parents.
 *
 * @param parents the member {@code extends}
 * @param checkedBy a person; null means DRAFT_NOT_REVIEWED, shown to staff
 * @param exposure by category, {@code default} for all others
 * @param refuse codes that stop publishing here
 */
public record RulePack(
        @NotNull @Pattern(regexp = FactForms.TOKEN, message = FactForms.TOKEN_RULE)
        String id,

        @NotNull String name,
        List<String> parents,

        @NotNull @Pattern(regexp = FactForms.VERSION, message = FactForms.VERSION_RULE)
        String version,

        @Nullable LocalDate effectiveFrom,
        @Nullable LocalDate checkedOn,
        @Nullable String checkedBy,
        List<String> languages,
        List<@Valid Element> elements,
        Map<String, Exposure> exposure,
        List<String> rights,
        @Nullable Integer ageOfConsent,
        List<String> refuse) {

    /** One thing that a notice must hold. @param when all must be so for it to count */
    public record Element(
            @NotNull String fact,
            @NotNull Level level,
            List<String> when,
            @Nullable String cite,
            @Nullable Sure sure) {}

    /** From the strictest on. */
    public enum Level {
        FIRST_LAYER,
        MUST,
        IF_APPLIES,
        RECOMMENDED
    }

    /** How well the citation is known: the text was read, a second source, practice, or unsure. */
    public enum Sure {
        TEXT,
        SECONDARY,
        PRACTICE,
        MEMORY,
        UNSURE
    }
}
