package org.clearnotice.consent;

/** A post that no receipt can be written for; nothing was written, and the reason is one that a page can say. */
public final class SubmissionRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** Why, in the order in which it is asked. */
    public enum Reason {
        /** There is no shown-notice token, or what came is none. */
        NO_TOKEN,
        /** A sign of the token was changed, or another site sealed it. */
        ALTERED,
        /** The notice was shown longer ago than the token's lifetime. */
        EXPIRED,
        /** The token is of another form. */
        OTHER_FORM,
        /** The words that the token speaks of were never kept. */
        UNKNOWN_WORDS,
        /** A decision about a purpose that the notice did not ask about. */
        UNKNOWN_PURPOSE,
        /** Two decisions about one purpose, or one that is neither yes nor no. */
        UNCLEAR_ANSWER,
        /** Everything rests on consent, and nothing was answered. */
        NO_ANSWER
    }

    private final Reason reason;

    SubmissionRefused(Reason reason, String message) {
        super(message);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** Whether another answer mends it; the other reasons are mended by showing the notice again with what was typed. */
    public boolean isAboutAnswers() {
        return reason.compareTo(Reason.UNKNOWN_PURPOSE) >= 0;
    }
}
