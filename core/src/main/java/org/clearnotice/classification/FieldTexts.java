package org.clearnotice.classification;

import java.util.ArrayList;
import java.util.List;
import org.clearnotice.document.LocalText;
import org.clearnotice.form.FieldOption;
import org.clearnotice.form.Form;
import org.clearnotice.form.FormField;

/**
 * What is written of one field, split into words.
 *
 * @param name the last step of its path
 * @param parents the steps before
 */
record FieldTexts(
        List<FieldText> label,
        List<FieldText> name,
        List<FieldText> parents,
        List<FieldText> section,
        List<FieldText> placeholder,
        List<FieldText> hint,
        List<FieldText> options) {

    private static final int MOST_OPTIONS = 30;

    static FieldTexts of(FormField field, Form form, FieldClassifier classifier) {
        String path = field.name().isEmpty() ? field.path() : field.name();
        int last = path.lastIndexOf('.');
        int lastOfPath = field.path().lastIndexOf('.');
        List<FieldText> options = new ArrayList<>();
        field.options().stream()
                .limit(MOST_OPTIONS)
                .map(FieldOption::label)
                .forEach(label -> options.addAll(of(label, classifier)));
        return new FieldTexts(
                of(field.label(), classifier),
                List.of(classifier.name(path.substring(last + 1), form.language())),
                List.of(classifier.name(field.path().substring(0, Math.max(0, lastOfPath)), form.language())),
                of(field.section(), classifier),
                of(field.placeholder(), classifier),
                of(field.hint(), classifier),
                options);
    }

    static List<FieldText> of(LocalText text, FieldClassifier classifier) {
        List<FieldText> texts = new ArrayList<>();
        text.byLanguage().forEach((language, said) -> texts.add(classifier.text(said, language)));
        return texts;
    }
}
