package org.clearnotice.classification;

import java.util.List;
import java.util.Set;

/**
 * One text of a field, split into words.
 *
 * @param languages of the rules that read it; empty for all
 * @param guessed it says that it is in another language than those that read it now
 */
record FieldText(List<String> words, Set<String> languages, boolean guessed) {

    /** Technical names are English in half of the world. */
    private static final String OF_NAMES = "en";

    FieldText {
        words = List.copyOf(words);
        languages = Set.copyOf(languages);
    }

    /** A text in this language, read in all where that is unknown. */
    static FieldText of(String text, String tag, Set<String> known) {
        String language = known(tag, known);
        return new FieldText(WordSplitter.words(text), language.isEmpty() ? Set.of() : Set.of(language), false);
    }

    /** A technical name on a form in this language. */
    static FieldText name(String text, String tag, Set<String> known) {
        String language = known(tag, known);
        Set<String> read = language.isEmpty()
                ? Set.of()
                : language.equals(OF_NAMES) ? Set.of(OF_NAMES) : Set.of(language, OF_NAMES);
        return new FieldText(WordSplitter.words(text), read, false);
    }

    /** The tag or its language, whichever has rules; empty where none does. */
    private static String known(String tag, Set<String> known) {
        String language = known.contains(tag) || !tag.contains("-") ? tag : tag.substring(0, tag.indexOf('-'));
        return known.contains(language) ? language : "";
    }

    /** The same read in every language: pages often declare one that they are not written in. */
    FieldText inAnyLanguage() {
        return new FieldText(words, Set.of(), true);
    }

    boolean reads(String language) {
        return languages.isEmpty() || languages.contains(language) || language.isEmpty();
    }
}
