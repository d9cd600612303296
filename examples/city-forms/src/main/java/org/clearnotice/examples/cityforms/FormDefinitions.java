package org.clearnotice.examples.cityforms;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clearnotice.document.LocalText;
import org.clearnotice.form.Form;
import org.clearnotice.form.FormField;
import org.clearnotice.form.JavaForm;
import org.springframework.context.support.ResourceBundleMessageSource;

/** The forms of this site as neutral definitions: questions from the Java types, words from the site's own messages. */
final class FormDefinitions {

    private static final List<String> LANGUAGES = List.of("en", "es");

    private final ResourceBundleMessageSource labels = new ResourceBundleMessageSource();

    FormDefinitions() {
        labels.setBasename("labels");
        labels.setDefaultEncoding(StandardCharsets.UTF_8.name());
        labels.setFallbackToSystemLocale(false);
    }

    Map<String, Form> all() {
        return Map.of(
                "park-news", labelled(JavaForm.of(ParkNewsForm.class, "park-news", "en")),
                "safe-housing", labelled(JavaForm.of(SafeHousingForm.class, "safe-housing", "en")),
                "street-parking", labelled(JavaForm.of(StreetParkingForm.class, "street-parking", "en")));
    }

    private Form labelled(Form form) {
        return new Form(
                form.id(),
                words(form.id() + ".title"),
                form.language(),
                form.fields().stream().map(field -> labelled(form.id(), field)).toList());
    }

    private FormField labelled(String form, FormField field) {
        String key = form + "." + field.path();
        return FormField.at(field.path())
                .name(field.name())
                .label(words(key + ".label"))
                .hint(words(key + ".hint"))
                .type(field.type())
                .kind(field.kind())
                .format(field.format())
                .autocomplete(field.autocomplete())
                .options(field.options())
                .required(field.required())
                .multiple(field.multiple())
                .decided(field.decided())
                .build();
    }

    private LocalText words(String key) {
        Map<String, String> words = new LinkedHashMap<>();
        for (String language : LANGUAGES) {
            String text = labels.getMessage(key, null, "", Locale.forLanguageTag(language));
            if (text != null && !text.isEmpty()) {
                words.put(language, text);
            }
        }
        return new LocalText(words);
    }
}
