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
    static Optional<WordIndex.Hit> of(List<FieldText> answers, WordIndex words, boolean lone) {
        WordIndex.Hit first = null;
        for (FieldText answer : answers) {
            WordIndex.Hit hit = words.best(answer)
                    .filter(found -> BundledGravity.of(found.rule().category()) != Gravity.THING)
                    .orElse(null);
            if (hit == null) {
                continue;
            }
            if (first != null && hit.rule().category().equals(first.rule().category())) {
                return Optional.of(hit);
            }
            first = first == null || (isHeavy(hit) && !isHeavy(first)) ? hit : first;
        }
        boolean few = lone && answers.size() <= FEW;
        return Optional.ofNullable(few && first != null && isHeavy(first) ? first : null);
    }

    private static boolean isHeavy(WordIndex.Hit hit) {
        return BundledGravity.of(hit.rule().category()) == Gravity.VERY_SENSITIVE;
    }
}
