package org.clearnotice.classification;

import java.util.ArrayList;
import java.util.List;
import org.clearnotice.form.FieldOption;
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

    static FieldTexts of(FormField field, FormLanguages languages) {
        String path = field.name().isEmpty() ? field.path() : field.name();
        int last = path.lastIndexOf('.');
        int lastOfPath = field.path().lastIndexOf('.');
        List<FieldText> options = new ArrayList<>();
        field.options().stream()
                .limit(MOST_OPTIONS)
                .map(FieldOption::label)
                .forEach(label -> options.addAll(languages.texts(label)));
        return new FieldTexts(
                languages.texts(field.label()),
                languages.name(path.substring(last + 1)),
                languages.name(field.path().substring(0, Math.max(0, lastOfPath))),
                languages.texts(field.section()),
                languages.texts(field.placeholder()),
                languages.texts(field.hint()),
                options);
    }
}
