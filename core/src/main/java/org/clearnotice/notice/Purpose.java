package org.clearnotice.notice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.List;
import org.clearnotice.document.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * One thing that the data is used for.
 *
 * @param text a verb phrase without "to": "send you park news"
 * @param terms DPV purposes; those of the vocabulary where the text is a code
 * @param condition a DPV condition (GDPR art. 9(2))
 * @param validity how long a yes holds; only with {@link LawfulBasis#CONSENT}
 */
public record Purpose(
        @NotNull @Pattern(regexp = FactForms.TOKEN, message = FactForms.TOKEN_RULE)
        String id,

        @NotNull Term text,
        List<String> terms,
        @NotNull LawfulBasis basis,
        @Nullable String condition,
        @Nullable @Valid Authority authority,
        FieldSet fields,

        @Pattern(regexp = FactForms.PERIOD, message = FactForms.PERIOD_RULE) @Nullable
        String validity) {

    /** What lets the city ask. @param says a predicate: "lets the city give permits" */
    public record Authority(@NotBlank String cite, @NotNull LocalText says) {}

    public boolean asksConsent() {
        return basis == LawfulBasis.CONSENT;
    }
}
