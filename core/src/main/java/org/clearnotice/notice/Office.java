package org.clearnotice.notice;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.clearnotice.document.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * Where a person reaches the city: an office, never a person.
 *
 * @param page an https address, or a path below the city's site
 */
public record Office(
        @NotNull LocalText name,
        @Nullable String address,

        @Pattern(regexp = FactForms.EMAIL, message = FactForms.EMAIL_RULE) @Nullable
        String email,

        @Pattern(regexp = FactForms.PHONE, message = FactForms.PHONE_RULE) @Nullable
        String phone,

        @Pattern(regexp = FactForms.PAGE, message = FactForms.PAGE_RULE) @Nullable
        String page) {}
