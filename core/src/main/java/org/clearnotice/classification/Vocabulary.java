package org.clearnotice.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What texts say, by a city's own words and the bundled ones: as whole words; of several phrases the strongest, of equals the first.
 * Where the rules of a text's own languages say nothing, those of the others are asked, and only their telling phrases.
 */
final class Vocabulary {

    static final Vocabulary BUNDLED = new Vocabulary(List.of());

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
        return first(texts, LanguageWords::asked, rule -> true);
    }

    /** The best phrase of this category. */
    Optional<Hit> asked(List<FieldText> texts, String category) {
        return first(texts, LanguageWords::asked, rule -> rule.category().equals(category));
    }

    /** What a section or a title speaks of, other than these categories. */
    Optional<Hit> spoken(List<FieldText> texts, Set<String> without) {
        return first(texts, LanguageWords::spoken, rule -> !without.contains(rule.subject()));
    }

    /** The best phrase of a mark such as {@code @organisation}. */
    Optional<Hit> marked(List<FieldText> texts, String mark) {
        return first(texts, LanguageWords::marks, rule -> rule.category().equals(mark));
    }

    /** Whether the rules of this language find anything in a text. */
    boolean understands(FieldText text, String language) {
        FieldText own = new FieldText(text.words(), List.of(language), List.of());
        return search(own, LanguageWords::asked, rule -> true).isPresent()
                || search(own, LanguageWords::marks, rule -> true).isPresent();
    }

    private Optional<Hit> first(
            List<FieldText> texts, Function<LanguageWords, WordIndex> index, Predicate<FieldRule> wanted) {
        for (FieldText text : texts) {
            Optional<Hit> hit = search(text, index, wanted);
            if (hit.isPresent()) {
                return hit;
            }
        }
        return Optional.empty();
    }

    private Optional<Hit> search(
            FieldText text, Function<LanguageWords, WordIndex> index, Predicate<FieldRule> wanted) {
        Search search = new Search(text.words(), wanted);
        for (Own own : city) {
            if (own.reads(text.languages())) {
                search.run(index.apply(own.words()));
            }
        }
        text.languages().forEach(language -> search.run(index.apply(BundledWords.of(language))));
        if (search.best == null && !text.others().isEmpty()) {
            search.onlyTelling = true;
            text.others().forEach(language -> search.run(index.apply(BundledWords.of(language))));
        }
        return Optional.ofNullable(search.best);
    }

    /** One search through a text. */
    private static final class Search {

        private final List<String> text;
        private final Predicate<FieldRule> wanted;
        private boolean onlyTelling;
        private @Nullable Hit best;

        private Search(List<String> text, Predicate<FieldRule> wanted) {
            this.text = text;
            this.wanted = wanted;
        }

        private void run(WordIndex index) {
            for (int i = 0; i < text.size(); i++) {
                int at = i;
                index.startingWith(text.get(i), entries -> look(entries, at));
            }
        }

        private void look(List<WordIndex.Entry> entries, int at) {
            for (WordIndex.Entry entry : entries) {
                Phrase phrase = entry.phrase();
                FieldRule rule = entry.rule();
                if (wanted.test(rule) && phrase.standsAt(text, at) && (!onlyTelling || phrase.isTelling())) {
                    Hit hit = new Hit(rule, phrase, at);
                    boolean stronger = best == null || hit.isStrongerThan(best);
                    best = stronger && isAllowed(rule) ? hit : best;
                }
            }
        }

        private boolean isAllowed(FieldRule rule) {
            for (Phrase phrase : rule.forbidden()) {
                if (phrase.standsIn(text)) {
                    return false;
                }
            }
            return true;
        }
    }
}
