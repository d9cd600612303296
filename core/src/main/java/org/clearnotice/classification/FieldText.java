package org.clearnotice.classification;

import java.util.List;

/**
 * One text of a field, split into words.
 *
 * @param languages whose rules read it
 * @param others whose rules read it where those say nothing: it may be in another language than it says
 */
record FieldText(List<String> words, List<String> languages, List<String> others) {

    FieldText {
        words = List.copyOf(words);
        languages = List.copyOf(languages);
        others = List.copyOf(others);
    }

    static FieldText of(String text, List<String> languages, List<String> others) {
        return new FieldText(WordSplitter.words(text), languages, others);
    }
}
