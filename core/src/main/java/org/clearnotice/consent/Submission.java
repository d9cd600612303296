package org.clearnotice.consent;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.clearnotice.consent.SubmissionRefused.Reason;
import org.clearnotice.notice.RenderedNotice;

/**
 * An accepted post: what was shown, in which words, and what the person decided.
 *
 * @param words the kept words of the version and language that were shown
 */
public record Submission(ShownNotice shown, RenderedNotice words, List<Choice> choices, SubjectRef subject) {

    /** @throws SubmissionRefused UNKNOWN_WORDS, UNKNOWN_PURPOSE, UNCLEAR_ANSWER or NO_ANSWER */
    public Submission {
        choices = List.copyOf(choices);
        if (!shown.shows(words)) {
            throw unknownWords(shown);
        }
        Set<String> seen = new HashSet<>();
        for (Choice choice : choices) {
            if (!shown.purposes().contains(choice.purpose())) {
                throw new SubmissionRefused(
                        Reason.UNKNOWN_PURPOSE,
                        "'" + shown.notice() + "' does not ask about the purpose that was answered");
            }
            if (!seen.add(choice.purpose())) {
                throw new SubmissionRefused(
                        Reason.UNCLEAR_ANSWER, "purpose '" + choice.purpose() + "' has two answers");
            }
        }
        if (choices.isEmpty() && !words.facts().restsOnMoreThanConsent()) {
            throw new SubmissionRefused(
                    Reason.NO_ANSWER, "'" + shown.notice() + "' rests on consent alone, and nothing was answered");
        }
    }

    /** The words that a token speaks of are not those that are kept. */
    public static SubmissionRefused unknownWords(ShownNotice shown) {
        return new SubmissionRefused(
                Reason.UNKNOWN_WORDS, "the words of '" + shown.notice() + "' that were shown are not kept here");
    }

    boolean decides() {
        return !choices.isEmpty();
    }
}
