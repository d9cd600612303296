package org.clearnotice.classification;

import java.util.List;
import java.util.Set;

/** The rules that the jar brings, read when somebody first asks. */
final class BundledWords {

    static final List<FieldRule> RULES = rules();
    static final Set<String> LANGUAGES = Set.copyOf(languages());
    static final WordIndex INDEX = new WordIndex(RULES);

    private BundledWords() {}

    private static List<String> languages() {
        return BundledLines.of(BundledWords.class, "words/languages.txt");
    }

    private static List<FieldRule> rules() {
        return languages().stream()
                .flatMap(language -> BundledLines.of(BundledWords.class, "words/" + language + ".txt").stream()
                        .map(line -> FieldRule.of(line, language)))
                .toList();
    }
}
