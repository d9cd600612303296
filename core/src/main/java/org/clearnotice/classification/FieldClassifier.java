package org.clearnotice.classification;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clearnotice.form.Form;

/**
 * Says of every field of a form what it holds and why: one classification a field, in order, always the same for the same form.
 *
 * <p>An autocomplete token or a component type is strong evidence with a veto by context; words of label, name, placeholder
 * and hint follow; section and title say whose data it is and how heavy. A form of unknown language is read in all languages.
 */
public final class FieldClassifier {

    private final WordIndex words;
    private final Set<String> languages;
    private final Map<String, String> tokens;
    private final Map<String, String> types;

    private FieldClassifier(WordIndex words, Set<String> languages) {
        this.words = words;
        this.languages = languages;
        this.tokens = BundledLines.pairs(FieldClassifier.class, "autocomplete.txt");
        this.types = BundledLines.pairs(FieldClassifier.class, "types.txt");
    }

    /** The bundled words, in the languages that {@code words/languages.txt} lists. */
    public static FieldClassifier bundled() {
        return new FieldClassifier(BundledWords.INDEX, BundledWords.LANGUAGES);
    }

    /** These words and a city's own for one category, which go before the bundled ones of the same length. */
    public FieldClassifier withWords(DataCategory category, String language, List<String> phrases) {
        List<Phrase> own = phrases.stream()
                .map(Phrase::of)
                .filter(phrase -> !phrase.words().isEmpty())
                .toList();
        String name = category.name();
        FieldRule rule = new FieldRule(FieldRule.idOf(name), name, own, List.of(), language, "the city's own words");
        return new FieldClassifier(new WordIndex(List.of(rule), words), languages);
    }

    public List<Classification> classify(Form form) {
        FormSurroundings surroundings = new FormSurroundings(form, this);
        return form.fields().stream()
                .map(field ->
                        new FieldReading(field, FieldTexts.of(field, form, this), surroundings, this).classification())
                .toList();
    }

    WordIndex words() {
        return words;
    }

    Map<String, String> tokens() {
        return tokens;
    }

    /** By what a form builder calls a component, in small letters. */
    Map<String, String> types() {
        return types;
    }

    /** Of a text in this language, or in any. */
    FieldText text(String text, String language) {
        return FieldText.of(text, language, languages);
    }

    /** Of a technical name on a form in this language. */
    FieldText name(String name, String language) {
        return FieldText.name(name, language, languages);
    }
}
