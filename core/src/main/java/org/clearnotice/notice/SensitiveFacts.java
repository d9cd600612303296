package org.clearnotice.notice;

import java.util.List;
import java.util.Map;
import org.clearnotice.document.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * What only a SENSITIVE service says; empty for the others.
 *
 * @param kinds category name to use and guard, in plain words
 * @param neverAsks categories that the form does not ask about, said so to calm a fear
 * @param release on which terms the city tells others; never a condition of help
 * @param limits when the city must share all the same
 * @param noLaws who found that no law protects this, and why; null where laws are named or nobody looked
 * @param funding federal money that turns rules on
 */
public record SensitiveFacts(
        Map<String, UseAndGuard> kinds,
        List<String> neverAsks,
        @Nullable Release release,
        List<Term> limits,
        @Nullable NoLaws noLaws,
        @Nullable Safety safety,
        List<ThirdParty> thirdParties,
        List<String> funding) {

    /** On which terms the city tells others who came. No constant makes a release the price of help. */
    public enum Release {
        /** Each time in writing: who, what, why and until when. */
        SIGNED_AND_TIME_LIMITED,
        SIGNED,
        /** Nobody outside is told. */
        NEVER
    }

    /** Whether a copy of what was sent leaves the city. */
    public enum Copies {
        ON_REQUEST,
        NEVER,
        /** Read so that it can be refused by name: a confirmation that arrives at home can hurt. */
        BY_DEFAULT
    }

    public record UseAndGuard(
            @Nullable LocalText use, @Nullable LocalText guard) {}

    /** A person looked for a law that protects this data and found none. */
    public record NoLaws(@Nullable String because, @Nullable String by) {

        boolean isSigned() {
            return because != null && !because.isBlank() && by != null && !by.isBlank();
        }
    }

    /**
     * What keeps a person safe while they fill in the form and after.
     *
     * @param exit the address that a quick exit opens
     * @param safeContact fields that say how and when the person can be reached
     * @param addressProgram a state's programme that gives a safe address
     */
    public record Safety(
            @Nullable String exit,
            List<String> safeContact,
            @Nullable Term addressProgram,
            @Nullable Copies copies) {}

    /** Somebody else whom the form asks about. */
    public record ThirdParty(@Nullable LocalText who, FieldSet fields) {}
}
