package org.clearnotice.classification;

import java.util.List;

/** The rules of one word file, ready to be looked up. */
final class LanguageWords {

    private final List<FieldRule> rules;
    private final WordIndex asked;
    private final WordIndex spoken;
    private final WordIndex marks;

    LanguageWords(List<FieldRule> rules) {
        this.rules = List.copyOf(rules);
        asked = new WordIndex(rules.stream()
                .filter(rule -> !rule.isMark() && !rule.isContext())
                .toList());
        spoken = new WordIndex(rules.stream().filter(LanguageWords::speaks).toList());
        marks = new WordIndex(rules.stream().filter(FieldRule::isMark).toList());
    }

    /** A context, or a very sensitive kind of data itself. */
    private static boolean speaks(FieldRule rule) {
        return rule.isContext() || (!rule.isMark() && rule.gravity() == Gravity.VERY_SENSITIVE);
    }

    List<FieldRule> rules() {
        return rules;
    }

    /** What a text can ask for. */
    WordIndex asked() {
        return asked;
    }

    /** What a section or a title can speak of. */
    WordIndex spoken() {
        return spoken;
    }

    /** Whose data it can be, and what a text can be about. */
    WordIndex marks() {
        return marks;
    }
}
