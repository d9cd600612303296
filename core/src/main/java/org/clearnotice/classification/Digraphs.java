package org.clearnotice.classification;

import java.util.List;
import java.util.Map;

/** Technical names write letters that ASCII lacks as two: {@code foedselsdato}, {@code kjoenn}, {@code haushaltsgroesse}. */
final class Digraphs {

    private static final Map<String, List<String>> BY_LANGUAGE = Map.of(
            "de", List.of("ae", "oe", "ue"),
            "fi", List.of("ae", "oe"),
            "nb", List.of("oe", "aa"),
            "sv", List.of("ae", "oe", "aa"));

    private Digraphs() {}

    /** The word as files of words have it, without accents. */
    static String undone(String word, String language) {
        String undone = word;
        for (String two : BY_LANGUAGE.getOrDefault(language, List.of())) {
            undone = undone.replace(two, two.substring(0, 1));
        }
        return undone;
    }
}
