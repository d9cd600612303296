package org.clearnotice.classification;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rules of one word file, ready to be looked up. */
final class LanguageWords {

    private final List<FieldRule> rules;
    private final WordIndex asked;
    private final WordIndex spoken;
    private final WordIndex marks;
    private volatile @Nullable WordIndex joined;

    LanguageWords(List<FieldRule> rules) {
        this.rules = List.copyOf(rules);
        asked = new WordIndex(rules.stream()
                .filter(rule -> !rule.isMark() && !rule.isContext())
                .toList());
        spoken = new WordIndex(rules.stream().filter(FieldRule::isContext).toList());
        marks = new WordIndex(rules.stream().filter(FieldRule::isMark).toList());
    }

    List<FieldRule> rules() {
        return rules;
    }

    /** What a text can ask for. */
    WordIndex asked() {
        return asked;
    }

    /** What only a section or a title can speak of. */
    WordIndex spoken() {
        return spoken;
    }

    /** Whose data it can be, and what a text can be about. */
    WordIndex marks() {
        return marks;
    }

    /** What a technical name can ask for whose words stand together without a sign: {@code firstname}. */
    WordIndex joined() {
        WordIndex made = joined;
        if (made == null) {
            made = new WordIndex(rules.stream()
                    .filter(rule -> !rule.isMark() && !rule.isContext())
                    .map(LanguageWords::joined)
                    .toList());
            joined = made;
        }
        return made;
    }

    private static FieldRule joined(FieldRule rule) {
        List<Phrase> phrases = rule.phrases().stream()
                .flatMap(phrase -> phrase.joined().stream())
                .toList();
        return new FieldRule(rule.id(), rule.category(), phrases, List.of(), rule.language(), rule.why());
    }
}
