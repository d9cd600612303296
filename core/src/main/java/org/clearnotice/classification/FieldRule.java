package org.clearnotice.classification;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * Phrases that name a category, unless a forbidden one stands in the same text: one line of a word file.
 *
 * @param id unique in its file
 * @param category a category's name; with {@code +} before it what a section speaks of; or a mark such as {@code @child}
 * @param language of the file, whose name it is
 * @param why in a few words, for staff
 */
record FieldRule(
        String id, String category, List<Phrase> phrases, List<Phrase> forbidden, String language, String why) {

    private static final int CELLS = 5;

    FieldRule {
        phrases = List.copyOf(phrases);
        forbidden = List.copyOf(forbidden);
    }

    /**
     * Of {@code id | category | phrase, phrase | not these | why}.
     *
     * @param folded the same line as {@link PhraseReader#folded} gives it
     */
    static FieldRule of(String line, String folded, String language, PhraseReader phrases) {
        String[] cells = line.split("\\|", -1);
        String[] words = folded.split("\\|", -1);
        if (cells.length != CELLS || Arrays.stream(cells).limit(3).anyMatch(String::isBlank)) {
            throw new IllegalArgumentException(
                    "a rule is 'id | category | phrases | not | why', in " + language + ": " + line);
        }
        return new FieldRule(
                cells[0].strip(),
                cells[1].strip().intern(),
                phrases.phrases(words[2]),
                phrases.phrases(words[3]),
                language,
                cells[4].strip());
    }

    /** Whether it says whose data it is, or what a text is about. */
    boolean isMark() {
        return category.startsWith("@");
    }

    /** Whether it is what a section or a title speaks of. */
    boolean isContext() {
        return category.startsWith("+");
    }

    /** The category without the sign of a context. */
    String subject() {
        return isContext() ? category.substring(1) : category;
    }

    Gravity gravity() {
        return BundledGravity.of(subject());
    }

    /** {@code pd:BirthDate} becomes {@code birth-date}. */
    static String idOf(String category) {
        String bare = category.substring(Math.max(category.indexOf(':'), category.indexOf('@')) + 1);
        return bare.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
