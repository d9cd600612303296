package org.clearnotice.consent;

/** Ends a verification at the first step that fails. */
final class StepFailed extends Exception {

    private static final long serialVersionUID = 1L;

    private final Verdict verdict;

    StepFailed(Verdict verdict, int step, String detail) {
        super("step " + step + ": " + detail, null, false, false);
        this.verdict = verdict;
    }

    Verdict verdict() {
        return verdict;
    }

    String detail() {
        return String.valueOf(getMessage());
    }
}
