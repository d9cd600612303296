package org.clearnotice.notice;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.time.ZoneId;
import java.util.List;
import org.clearnotice.document.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * Who the city is: everything here is a default of every service.
 *
 * @param site https address of the public pages; notices and receipts name it, wherever the app runs
 * @param language of plain strings in the folder
 * @param languages in which notices are offered
 * @param place where the city is, a DPV location without {@code loc:}
 * @param storage where records lie
 * @param packs rule packs; each brings its parents
 */
public record City(
        @NotNull @Pattern(regexp = FactForms.TOKEN, message = FactForms.TOKEN_RULE)
        String id,

        @NotNull LocalText name,

        @NotNull @Pattern(regexp = FactForms.SITE, message = FactForms.SITE_RULE)
        String site,

        @NotNull String language,
        @NotEmpty List<String> languages,
        @NotNull ZoneId timeZone,

        @NotNull @Pattern(regexp = FactForms.PLACE, message = FactForms.PLACE_RULE)
        String place,

        @NotEmpty List<@Pattern(regexp = FactForms.PLACE, message = FactForms.PLACE_RULE) String> storage,
        @NotEmpty List<String> packs,
        @NotNull @Valid Office controller,
        @NotNull @Valid Office privacyOffice,
        @Nullable @Valid Office records,
        @Nullable @Valid Complaints complaints,
        @Nullable @Valid Help help,
        @Nullable String emergency,
        @NotNull @Valid WithdrawalRoute withdrawal,
        @Nullable SensitiveGate sensitiveGate,
        @NotNull @Valid Log log,
        List<@Valid Joint> jointControllers) {

    /**
     * Where to complain.
     *
     * @param authority null where no authority has a say over the city
     */
    public record Complaints(
            @Valid @Nullable Office internal,
            @Valid @Nullable Office authority) {}

    /** Help to read a notice, free of charge. */
    public record Help(
            @NotNull @Pattern(regexp = FactForms.PHONE, message = FactForms.PHONE_RULE)
            String phone,

            boolean interpreters,
            List<String> formats) {}

    /** How to take a consent back without the link. */
    public record WithdrawalRoute(
            @NotNull @Pattern(regexp = FactForms.PAGE, message = FactForms.PAGE_RULE)
            String page,

            @Pattern(regexp = FactForms.PHONE, message = FactForms.PHONE_RULE) @Nullable
            String phone,

            @Pattern(regexp = FactForms.EMAIL, message = FactForms.EMAIL_RULE) @Nullable
            String email) {}

    /** BLOCK, or WARN by a named person with a reason. */
    public record SensitiveGate(
            String mode, @Nullable String by, @Nullable String because) {}

    /** The log that receipts name. */
    public record Log(
            @NotNull @Pattern(regexp = FactForms.ORIGIN, message = FactForms.ORIGIN_RULE)
            String origin,

            @NotNull Duration mergeDelay) {}

    public record Joint(
            @NotNull @Pattern(regexp = FactForms.SITE + "/.*", message = FactForms.SITE_RULE)
            String id,

            @NotBlank String name) {}

    /** A page's whole address. */
    String address(String page) {
        return page.startsWith("/") ? site + page : page;
    }

    /** The controller's id in receipts, which never changes. */
    String controllerId() {
        return site + "/";
    }
}
