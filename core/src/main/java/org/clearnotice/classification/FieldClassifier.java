package org.clearnotice.classification;

import java.util.List;
import java.util.stream.IntStream;
import org.clearnotice.form.Form;

/**
 * Says of every field of a form what it holds and why: one classification a field, in order, always the same for the same form.
 *
 * <p>An autocomplete token or a component type is strong evidence with a veto by context; words of label, name, placeholder
 * and hint follow; section and title say whose data it is and how heavy. A text of unknown language is read in all languages.
 */
public final class FieldClassifier {

    /** What the ids of a city's rules begin with; they stand in its {@code policy.yaml}. */
    private static final String CITY = "city-";

    private static final FieldClassifier BUNDLED = new FieldClassifier(Vocabulary.BUNDLED);

    private final Vocabulary words;

    private FieldClassifier(Vocabulary words) {
        this.words = words;
    }

    /** The bundled words, in the languages that {@code words/languages.txt} lists. */
    public static FieldClassifier bundled() {
        return BUNDLED;
    }

    /** These words and a city's own for one category, which go before the bundled ones of the same length. */
    public FieldClassifier withWords(DataCategory category, String language, List<String> phrases) {
        PhraseReader reader = new PhraseReader();
        List<Phrase> own = phrases.stream()
                .flatMap(phrase -> reader.phrases(PhraseReader.folded(phrase)).stream())
                .toList();
        String name = category.name();
        String read = BundledWords.languageOf(language);
        FieldRule rule = new FieldRule(
                CITY + FieldRule.idOf(name),
                name,
                own,
                List.of(),
                read.isEmpty() ? language : read,
                "the city's own words");
        return new FieldClassifier(words.with(rule));
    }

    /** With what the form's own definition decides instead: see {@link Classification#asTheFormSays}. */
    public List<Classification> classify(Form form) {
        return recognise(form).stream().map(Classification::asTheFormSays).toList();
    }

    /** By the words of the form alone; a city's words count where the evidence names them, so they lower nothing in silence. */
    public List<Classification> recognise(Form form) {
        List<Classification> seen = read(form, words);
        if (words == Vocabulary.BUNDLED) {
            return seen;
        }
        List<Classification> bundled = read(form, Vocabulary.BUNDLED);
        return IntStream.range(0, seen.size())
                .mapToObj(i -> namesCity(seen.get(i)) ? seen.get(i) : bundled.get(i))
                .toList();
    }

    private static boolean namesCity(Classification seen) {
        return seen.evidence().stream().anyMatch(evidence -> evidence.rule().startsWith(CITY));
    }

    private static List<Classification> read(Form form, Vocabulary words) {
        FormLanguages languages = new FormLanguages(form, words);
        List<FieldTexts> texts = form.fields().stream()
                .map(field -> FieldTexts.of(field, languages))
                .toList();
        FormSurroundings surroundings = new FormSurroundings(languages.texts(form.title()), texts, words);
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new FieldReading(form.fields().get(i), texts.get(i), surroundings).classification())
                .toList();
    }
}
