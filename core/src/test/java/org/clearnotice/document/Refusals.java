package org.clearnotice.document;

import static org.assertj.core.api.Assertions.catchThrowableOfType;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** What a call refuses, one finding a line. */
final class Refusals {

    private Refusals() {}

    static String of(ThrowingCallable call) {
        FindingsException refused = catchThrowableOfType(FindingsException.class, call);
        if (refused == null) {
            throw new AssertionError("nothing was refused");
        }
        return refused.findings().toString();
    }
}
