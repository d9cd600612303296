package org.clearnotice.classification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The rules that the jar brings: a language is read when a text in it first comes. */
final class BundledWords {

    private static final Map<String, Language> BY_TAG = byTag();

    private static final List<String> NAMES =
            BY_TAG.values().stream().map(Language::name).distinct().toList();

    private BundledWords() {}

    /** Every language that has rules. */
    static List<String> languages() {
        return NAMES;
    }

    /** The language whose rules read a text with this tag; empty where none do. */
    static String languageOf(String tag) {
        Language language = BY_TAG.get(tag);
        if (language == null && tag.contains("-")) {
            return languageOf(tag.substring(0, tag.lastIndexOf('-')));
        }
        return language == null ? "" : language.name();
    }

    /** @param language one of {@link #languages} */
    static LanguageWords of(String language) {
        Language known = BY_TAG.get(language);
        if (known == null) {
            throw new IllegalArgumentException("no words in '" + language + "'; there are " + NAMES);
        }
        return known.words();
    }

    private static Map<String, Language> byTag() {
        Map<String, Language> byTag = new LinkedHashMap<>();
        for (String line : BundledLines.of(BundledWords.class, "words/languages.txt")) {
            String[] tags = line.split(" ");
            Language language = new Language(tags[0]);
            for (String tag : tags) {
                byTag.put(tag, language);
            }
        }
        return java.util.Collections.unmodifiableMap(byTag);
    }

    /** A word file, read once. */
    private static final class Language {

        private final String name;
        private volatile @Nullable LanguageWords words;

        Language(String name) {
            this.name = name;
        }

        String name() {
            return name;
        }

        LanguageWords words() {
            LanguageWords read = words;
            if (read == null) {
                read = new LanguageWords(rules());
                words = read;
            }
            return read;
        }

        private List<FieldRule> rules() {
            PhraseReader phrases = new PhraseReader();
            List<String> lines = BundledLines.of(BundledWords.class, "words/" + name + ".txt");
            List<String> folded =
                    PhraseReader.folded(String.join("\n", lines)).lines().toList();
            List<FieldRule> rules = new ArrayList<>(lines.size());
            for (int i = 0; i < lines.size(); i++) {
                rules.add(FieldRule.of(lines.get(i), folded.get(i), name, phrases));
            }
            return rules;
        }
    }
}
