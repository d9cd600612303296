package org.clearnotice.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clearnotice.form.Form;
import org.clearnotice.form.FormField;

/**
 * Says of every field of a form what it holds and why: one classification a field, in order, always the same for the same form.
 *
 * <p>An autocomplete token or a component type is strong evidence with a veto by context; words of label, name, placeholder
 * and hint follow; section and title say whose data it is and how heavy. A form of unknown language is read in all languages.
 */
public final class FieldClassifier {

    private static final List<String> LANGUAGES = List.of("en", "es");

    private final List<FieldRule> rules;
    private final WordList words;
    private final Map<String, String> tokens = BundledLines.pairs(FieldClassifier.class, "autocomplete.txt");

    private FieldClassifier(List<FieldRule> rules) {
        this.rules = List.copyOf(rules);
        this.words = new WordList(rules);
    }

    /** The bundled words: English and Spanish. */
    public static FieldClassifier bundled() {
        List<FieldRule> rules = new ArrayList<>();
        LANGUAGES.forEach(language -> rules.addAll(WordList.bundled(language)));
        return new FieldClassifier(rules);
    }

    /** These words and a city's own for one category, which go before the bundled ones of the same length. */
    public FieldClassifier withWords(DataCategory category, String language, List<String> phrases) {
        List<FieldRule> all = new ArrayList<>();
        for (String phrase : phrases) {
            List<String> split = WordSplitter.words(phrase);
            if (!split.isEmpty()) {
                all.add(new FieldRule(category.name(), split, java.util.Set.of(), language));
            }
        }
        all.addAll(rules);
        return new FieldClassifier(all);
    }

    public List<Classification> classify(Form form) {
        String title = all(form.title().byLanguage());
        return form.fields().stream()
                .map(field -> new FieldReading(field, title, words, tokens).classification())
                .toList();
    }

    private static String all(Map<String, String> texts) {
        return String.join(" ", texts.values());
    }

    /** Every language of a text, for reading a field in all of them. */
    static String all(FormField field, java.util.function.Function<FormField, Map<String, String>> text) {
        return all(text.apply(field));
    }
}
