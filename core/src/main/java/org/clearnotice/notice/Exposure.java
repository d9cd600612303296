package org.clearnotice.notice;

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

    private int rank() {
        return value == Value.UNKNOWN ? Value.CASE_BY_CASE.ordinal() : value.ordinal();
    }
}
