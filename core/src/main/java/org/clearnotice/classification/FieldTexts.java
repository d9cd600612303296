package org.clearnotice.classification;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.clearnotice.document.LocalText;
import org.clearnotice.form.FieldOption;
import org.clearnotice.form.FormField;

/**
 * What is written of one field, split into words.
 *
 * @param name the last step of its path
 * @param parents the steps before
 * @param parent the last of them
 * @param nearest the last step of the section
 */
record FieldTexts(
        List<FieldText> label,
        List<FieldText> name,
        List<FieldText> parents,
        List<FieldText> parent,
        List<FieldText> section,
        List<FieldText> nearest,
        List<FieldText> placeholder,
        List<FieldText> hint,
        List<FieldText> options) {

    private static final int MOST_OPTIONS = 30;

    /** Steps that only count: the ends of lists, and the numbers of what is in them. */
    private static final Pattern NUMBERS = Pattern.compile("\\.\\d*(?=\\.|$)");

    /** As readers of forms write sections within sections. */
    private static final String WITHIN = " > ";

    static FieldTexts of(FormField field, FormLanguages languages) {
        String name = steps(field.name().isEmpty() ? field.path() : field.name());
        String path = steps(field.path());
        String parents = path.substring(0, Math.max(0, path.lastIndexOf('.')));
        List<FieldText> options = new ArrayList<>();
        field.options().stream()
                .limit(MOST_OPTIONS)
                .map(FieldOption::label)
                .forEach(label -> options.addAll(languages.texts(label)));
        return new FieldTexts(
                languages.texts(field.label()),
                languages.name(name.substring(name.lastIndexOf('.') + 1)),
                languages.name(parents),
                languages.name(parents.substring(parents.lastIndexOf('.') + 1)),
                languages.texts(field.section()),
                languages.texts(nearest(field.section())),
                languages.texts(field.placeholder()),
                languages.texts(field.hint()),
                options);
    }

    /** With dots alone between its steps: {@code billingAddress[0][city]} and {@code billingAddress#city} are {@code billingAddress.city}. */
    static String steps(String path) {
        String dots = path.replace('[', '.').replace('#', '.').replace("]", "");
        return NUMBERS.matcher(dots).replaceAll("");
    }

    private static LocalText nearest(LocalText section) {
        Map<String, String> last = new LinkedHashMap<>();
        section.byLanguage().forEach((tag, said) -> {
            int within = said.lastIndexOf(WITHIN);
            last.put(tag, within < 0 ? said : said.substring(within + WITHIN.length()));
        });
        return new LocalText(last);
    }
}
