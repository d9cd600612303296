package org.clearnotice.notice;

import org.clearnotice.document.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What a public-records request can bring out.
 *
 * @param onRequest a person in danger can ask to have it hidden
 * @param by who decided that it is less public than the pack says; with because
 */
public record Exposure(
        Value value,
        boolean onRequest,
        @Nullable String cite,
        @Nullable String by,
        @Nullable String because) {

    /** From the most public on; UNKNOWN counts as CASE_BY_CASE and warns staff. */
    public enum Value {
        PUBLIC,
        LIKELY_PUBLIC,
        CASE_BY_CASE,
        UNKNOWN,
        PRIVATE_BY_LAW
    }

    static final Exposure UNKNOWN = new Exposure(Value.UNKNOWN, false, null, null, null);

    /** Less public than the other. */
    boolean hidesMoreThan(Exposure other) {
        return rank() > other.rank();
    }

    /** Whether a named person said so, with a law and a reason. */
    boolean isDecided() {
        return cite != null && by != null && because != null;
    }

    /** NOT-15, for what is said of a field or category. */
    Finding looserThan(Exposure rule, String what) {
        return Finding.error(
                        "NOT-15",
                        "'" + what + "' is said to be less public (" + value + ") than the rules say (" + rule.value()
                                + ")")
                .fix("add 'cite', 'by' and 'because', or take it out");
    }

    /** This one, hidden on request too where the rule lets people ask for it. */
    Exposure over(Exposure rule) {
        return new Exposure(value, onRequest || rule.onRequest, cite, by, because);
    }

    private int rank() {
        return value == Value.UNKNOWN ? Value.CASE_BY_CASE.ordinal() : value.ordinal();
    }
}
