package org.clearnotice.classification;

import java.util.List;
import java.util.Optional;

/** What the answers that a field offers say of it. */
final class AnswerReading {

    private static final int FEW = 8;

    private AnswerReading() {}

    /**
     * What two of the answers speak of, or one of a few where it is very sensitive: "Status: citizen, refugee, visitor".
     *
     * @param lone whether one alone may say so
     */
    static Optional<Hit> of(List<FieldText> answers, Vocabulary words, boolean lone) {
        Hit first = null;
        for (FieldText answer : answers) {
            Hit hit = words.asked(List.of(answer))
                    .filter(found -> found.rule().gravity() != Gravity.THING)
                    .orElse(null);
            if (hit == null) {
                continue;
            }
            if (first != null && hit.category().equals(first.category())) {
                return Optional.of(hit);
            }
            first = first == null || (hit.isVerySensitive() && !first.isVerySensitive()) ? hit : first;
        }
        boolean few = lone && answers.size() <= FEW;
        return Optional.ofNullable(few && first != null && first.isVerySensitive() ? first : null);
    }
}
