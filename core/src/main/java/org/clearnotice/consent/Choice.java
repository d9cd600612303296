package org.clearnotice.consent;

/** What a person decided about one purpose; a question left unanswered is no choice. */
public record Choice(String purpose, Decision decision) {

    public enum Decision {
        GIVEN,
        REFUSED
    }

    /** @throws SubmissionRefused UNCLEAR_ANSWER if what came is neither GIVEN nor REFUSED */
    public static Choice read(String purpose, String decision) {
        for (Decision known : Decision.values()) {
            if (known.name().equals(decision)) {
                return new Choice(purpose, known);
            }
        }
        throw new SubmissionRefused(
                SubmissionRefused.Reason.UNCLEAR_ANSWER, "an answer is GIVEN or REFUSED, and this one is neither");
    }
}
