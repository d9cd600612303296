package org.clearnotice.classification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clearnotice.document.LocalText;
import org.clearnotice.form.Form;
import org.clearnotice.form.FormField;

/**
 * In which languages the texts of one form are read. Pages often declare a language that they are not written in, and many are translated in
 * part: where the declared language's words are found in a fair part of the labels, only English is asked beside it; else those that the
 * labels seem to be written in. A text of no known language is read in all.
 */
final class FormLanguages {

    /** Technical names are English in half of the world, and so are the parts that nobody translated. */
    private static final String USUAL = "en";

    /** One label in so many is understood in the language that a form is written in. */
    private static final int FAIR = 4;

    /** Of the languages that understand what the declared one does not, those that understand half as much as the best. */
    private static final int HALF = 2;

    private final Vocabulary words;
    private final String declared;
    private final Map<String, List<String>> others = new HashMap<>();
    private final List<String> othersOfNames;
    private final Map<List<String>, FieldText> texts = new HashMap<>();

    FormLanguages(Form form, Vocabulary words) {
        this.words = words;
        this.declared = BundledWords.languageOf(form.language());
        Map<String, List<List<String>>> labels = new HashMap<>();
        List<List<String>> names = new ArrayList<>();
        for (FormField field : form.fields()) {
            field.label()
                    .byLanguage()
                    .forEach((tag, label) -> labels.computeIfAbsent(
                                    BundledWords.languageOf(tag), language -> new ArrayList<>())
                            .add(WordSplitter.words(label)));
            names.add(WordSplitter.words(lastStep(field.path())));
        }
        labels.remove("");
        labels.forEach((language, said) -> others.put(language, others(List.of(language), said)));
        names.removeIf(name -> name.stream().noneMatch(FormLanguages::isWord));
        this.othersOfNames = others(ofName(), names);
    }

    private static boolean isWord(String part) {
        return part.length() > 2 && Character.isLetter(part.charAt(0));
    }

    private List<String> ofName() {
        return declared.isEmpty() || declared.equals(USUAL) ? List.of(USUAL) : List.of(declared, USUAL);
    }

    private static String lastStep(String path) {
        String steps = FieldTexts.steps(path);
        return steps.substring(steps.lastIndexOf('.') + 1);
    }

    /** What else these texts are read in: English, or what they seem to be written in. */
    private List<String> others(List<String> own, List<List<String>> said) {
        Set<String> others = new LinkedHashSet<>(List.of(USUAL));
        long understood = said.stream()
                .filter(text -> own.stream().anyMatch(language -> words.understands(text, language, false)))
                .count();
        if (understood * FAIR < said.size()) {
            Map<String, Long> counts = new LinkedHashMap<>();
            for (String language : BundledWords.languages()) {
                counts.put(
                        language,
                        said.stream()
                                .filter(text -> words.understands(text, language, true))
                                .count());
            }
            long best = counts.values().stream().max(Long::compare).orElse(0L);
            counts.forEach((language, count) -> {
                if (count > 0 && count * HALF >= best) {
                    others.add(language);
                }
            });
        }
        own.forEach(others::remove);
        return List.copyOf(others);
    }

    /** The texts of all languages, ready to be searched. */
    List<FieldText> texts(LocalText text) {
        List<FieldText> found = new ArrayList<>();
        text.byLanguage().forEach((tag, said) -> found.add(text(said, tag)));
        return found;
    }

    private FieldText text(String said, String tag) {
        String language = BundledWords.languageOf(tag);
        return texts.computeIfAbsent(
                List.of("text", language, said),
                key -> language.isEmpty()
                        ? inAllLanguages(said)
                        : new FieldText(
                                WordSplitter.words(said),
                                List.of(language),
                                others.getOrDefault(language, language.equals(USUAL) ? List.of() : List.of(USUAL))));
    }

    /** The last step of a path, or the steps before it. */
    List<FieldText> name(String said) {
        if (said.isEmpty()) {
            return List.of();
        }
        List<String> split = WordSplitter.words(said);
        FieldText name = texts.computeIfAbsent(
                List.of("name", said),
                key -> declared.isEmpty() ? inAllLanguages(said) : new FieldText(split, ofName(), othersOfNames));
        List<String> undone =
                split.stream().map(word -> Digraphs.undone(word, declared)).toList();
        return undone.equals(split)
                ? List.of(name)
                : List.of(
                        name,
                        texts.computeIfAbsent(
                                List.of("name without digraphs", said),
                                key -> new FieldText(undone, List.of(declared), List.of())));
    }

    private static FieldText inAllLanguages(String said) {
        return new FieldText(WordSplitter.words(said), BundledWords.languages(), List.of());
    }
}
