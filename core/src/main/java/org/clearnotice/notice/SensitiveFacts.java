package org.clearnotice.notice;

import java.util.List;
import java.util.Map;
import org.clearnotice.document.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * What only a SENSITIVE service says; empty for the others.
 *
 * @param kinds category name to use and guard, in plain words
 * @param releasesRule such as SIGNED_AND_TIME_LIMITED
 * @param limits when the city must share all the same
 * @param funding federal money that turns rules on
 */
public record SensitiveFacts(
        Map<String, UseAndGuard> kinds,
        @Nullable String releasesRule,
        List<Term> limits,
        @Nullable Safety safety,
        List<ThirdParty> thirdParties,
        List<String> funding) {

    public record UseAndGuard(
            @Nullable LocalText use, @Nullable LocalText guard) {}

    /** @param exit the address that a quick exit opens */
    public record Safety(
            @Nullable String exit,
            List<String> safeContact,
            @Nullable String addressProgram,
            @Nullable String copies) {}

    /** Somebody else whom the form asks about. */
    public record ThirdParty(@Nullable LocalText who, FieldSet fields) {}
}
