package org.clearnotice.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * What texts say, by a city's own words and the bundled ones: as whole words; of several phrases the strongest, of equals the first.
 * Where the rules of a text's own languages say nothing, those of the others are asked, and only their telling phrases.
 */
final class Vocabulary {

    static final Vocabulary BUNDLED = new Vocabulary(List.of());

    /** The only kind where one phrase is wanted. */
    private static final String ANY = "";

    /** Of a city; read in texts of every language where it names none. */
    private record Own(String language, LanguageWords words) {

        boolean reads(List<String> languages) {
            return language.isEmpty() || languages.contains(language);
        }
    }

    private final List<Own> city;

    private Vocabulary(List<Own> city) {
        this.city = List.copyOf(city);
    }

    /** These words and one rule of a city, which goes before them. */
    Vocabulary with(FieldRule rule) {
        List<Own> more = new ArrayList<>();
        more.add(new Own(rule.language(), new LanguageWords(List.of(rule))));
        more.addAll(city);
        return new Vocabulary(more);
    }

    /** What they ask for. */
    Optional<Hit> asked(List<FieldText> texts) {
        return first(texts, text -> text.asked(() -> search(text, Vocabulary::asked, rule -> ANY)), ANY);
    }

    /** What a technical name asks for, its words apart or joined. */
    Optional<Hit> named(List<FieldText> names) {
        return asked(names)
                .or(() -> first(names, text -> search(text, words -> List.of(words.joined()), rule -> ANY), ANY));
    }

    /** The best phrase of this category. */
    Optional<Hit> asked(List<FieldText> texts, String category) {
        return first(
                texts,
                text -> search(text, Vocabulary::asked, rule -> rule.category().equals(category) ? ANY : null),
                ANY);
    }

    /** What they ask for, other than this category. */
    Optional<Hit> askedBut(List<FieldText> texts, String without) {
        return first(
                texts,
                text -> search(text, Vocabulary::asked, rule -> rule.category().equals(without) ? null : ANY),
                ANY);
    }

    /** What a section or a title speaks of, other than these categories. */
    Optional<Hit> spoken(List<FieldText> texts, Set<String> without) {
        return first(
                texts,
                text -> search(
                        text,
                        words -> List.of(words.spoken(), words.asked()),
                        rule -> speaks(rule) && !without.contains(rule.subject()) ? ANY : null),
                ANY);
    }

    /** A context, or a very sensitive kind of data itself. */
    private static boolean speaks(FieldRule rule) {
        return rule.isContext() || rule.gravity() == Gravity.VERY_SENSITIVE;
    }

    /** The best phrase of a mark such as {@code @organisation}. */
    Optional<Hit> marked(List<FieldText> texts, String mark) {
        return first(texts, this::marks, mark);
    }

    private Map<String, Hit> marks(FieldText text) {
        return text.marks(() -> search(text, Vocabulary::marks, FieldRule::category));
    }

    /** Whether the rules of this language find anything in a text. */
    boolean understands(List<String> text, String language, boolean onlyTelling) {
        LanguageWords words = BundledWords.of(language);
        WordSearch search = new WordSearch(text, rule -> ANY, onlyTelling);
        search.run(words.asked());
        if (search.best().isEmpty()) {
            search.run(words.marks());
        }
        return !search.best().isEmpty();
    }

    private static List<WordIndex> asked(LanguageWords words) {
        return List.of(words.asked());
    }

    private static List<WordIndex> marks(LanguageWords words) {
        return List.of(words.marks());
    }

    private static Optional<Hit> first(
            List<FieldText> texts, Function<FieldText, Map<String, Hit>> search, String kind) {
        for (FieldText text : texts) {
            Hit hit = search.apply(text).get(kind);
            if (hit != null) {
                return Optional.of(hit);
            }
        }
        return Optional.empty();
    }

    private Map<String, Hit> search(
            FieldText text,
            Function<LanguageWords, List<WordIndex>> indexes,
            Function<FieldRule, @Nullable String> kind) {
        WordSearch search = new WordSearch(text.words(), kind, false);
        Consumer<LanguageWords> run = words -> indexes.apply(words).forEach(search::run);
        city.stream().filter(own -> own.reads(text.languages())).map(Own::words).forEach(run);
        text.languages().forEach(language -> run.accept(BundledWords.of(language)));
        if (!text.others().isEmpty()) {
            WordSearch elsewhere = new WordSearch(text.words(), kind, true);
            text.others()
                    .forEach(
                            language -> indexes.apply(BundledWords.of(language)).forEach(elsewhere::run));
            elsewhere.best().forEach(search.best()::putIfAbsent);
        }
        return search.best();
    }
}
