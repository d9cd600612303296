package org.clearnotice.classification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clearnotice.document.LocalText;
import org.clearnotice.form.Form;
import org.clearnotice.form.FormField;

/**
 * In which languages the texts of one form are read. Pages often declare a language that they are not written in, and many are translated in
 * part: where the declared language's words are found in a fair part of the labels, only English is asked beside it; else all are.
 */
final class FormLanguages {

    /** Technical names are English in half of the world, and so are the parts that nobody translated. */
    private static final String USUAL = "en";

    /** One label in so many is understood in the language that a form is written in. */
    private static final int FAIR = 4;

    private final Vocabulary words;
    private final String declared;
    private final Map<String, int[]> understood = new HashMap<>();
    private final int[] names = new int[2];

    FormLanguages(Form form, Vocabulary words) {
        this.words = words;
        this.declared = BundledWords.languageOf(form.language());
        for (FormField field : form.fields()) {
            field.label().byLanguage().forEach(this::count);
            count(field.path());
        }
    }

    private void count(String tag, String label) {
        String language = BundledWords.languageOf(tag);
        if (!language.isEmpty()) {
            int[] counts = understood.computeIfAbsent(language, said -> new int[2]);
            FieldText text = FieldText.of(label, List.of(language), List.of());
            counts[0] += words.understands(text, language) ? 1 : 0;
            counts[1]++;
        }
    }

    private void count(String path) {
        FieldText text = FieldText.of(lastStep(path), List.of(), List.of());
        if (text.words().stream().anyMatch(word -> word.length() > 2 && Character.isLetter(word.charAt(0)))) {
            names[0] += ofName().stream().anyMatch(language -> words.understands(text, language)) ? 1 : 0;
            names[1]++;
        }
    }

    private List<String> ofName() {
        return declared.isEmpty() || declared.equals(USUAL) ? List.of(USUAL) : List.of(declared, USUAL);
    }

    private static String lastStep(String path) {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    private static boolean isFair(int[] counts) {
        return counts[0] * FAIR >= counts[1];
    }

    /** The texts of all languages, ready to be searched. */
    List<FieldText> texts(LocalText text) {
        List<FieldText> texts = new ArrayList<>();
        text.byLanguage().forEach((tag, said) -> texts.add(text(said, tag)));
        return texts;
    }

    private FieldText text(String said, String tag) {
        String language = BundledWords.languageOf(tag);
        if (language.isEmpty()) {
            return FieldText.of(said, BundledWords.languages(), List.of());
        }
        boolean fair = isFair(understood.getOrDefault(language, new int[2]));
        return FieldText.of(said, List.of(language), others(List.of(language), fair));
    }

    /** The last step of a path, or the steps before it. */
    List<FieldText> name(String said) {
        if (said.isEmpty()) {
            return List.of();
        }
        return declared.isEmpty()
                ? List.of(FieldText.of(said, BundledWords.languages(), List.of()))
                : List.of(FieldText.of(said, ofName(), others(ofName(), isFair(names))));
    }

    private static List<String> others(List<String> own, boolean fair) {
        Set<String> others = new LinkedHashSet<>(fair ? List.of(USUAL) : BundledWords.languages());
        own.forEach(others::remove);
        return List.copyOf(others);
    }
}
