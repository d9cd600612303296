package org.clearnotice.form;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.Arrays;
import java.util.List;
import org.clearnotice.document.LocalText;
import org.clearnotice.document.Place;
import org.hibernate.validator.constraints.URL;

/**
 * One property as a question.
 *
 * @param type of one answer: what a list holds, not the list
 */
record JavaField(JavaProperty property, Class<?> type, String language) {

    FormField at(String path, boolean multiple) {
        List<FieldOption> options = JavaOptions.of(type, language);
        return FormField.at(path)
                .name(path)
                .label(text(property.label()))
                .hint(text(property.hint()))
                .section(text(property.question().map(Question::section).orElse("")))
                .autocomplete(property.question().map(Question::autocomplete).orElse(""))
                .type(type.getSimpleName())
                .kind(kind(multiple))
                .format(format())
                .options(options)
                .required(required())
                .multiple(multiple)
                .at(Place.of(property.owner().getName()))
                .build();
    }

    private boolean required() {
        JavaAnnotations annotations = property.annotations();
        return annotations.of(NotNull.class).isPresent()
                || annotations.of(NotBlank.class).isPresent()
                || annotations.of(NotEmpty.class).isPresent()
                || annotations.of(AssertTrue.class).isPresent()
                || annotations
                        .text(JavaAnnotations.JACKSON + "JsonProperty", "required")
                        .equals("true");
    }

    private String format() {
        String pattern =
                property.annotations().of(Pattern.class).map(Pattern::regexp).orElse("");
        return pattern.isEmpty()
                ? property.annotations().text(JavaAnnotations.JACKSON + "JsonFormat", "pattern")
                : pattern;
    }

    private FieldKind kind(boolean multiple) {
        String named = property.question().map(Question::kind).orElse("");
        if (!named.isEmpty()) {
            return named(named);
        }
        if (type.isEnum()) {
            return multiple ? FieldKind.CHOOSE_MANY : FieldKind.CHOOSE_ONE;
        }
        if (property.annotations().of(Email.class).isPresent()) {
            return FieldKind.EMAIL;
        }
        if (property.annotations().of(URL.class).isPresent()) {
            return FieldKind.URL;
        }
        FieldKind kind = JavaKinds.of(type);
        return kind == FieldKind.TEXT
                ? FieldKinds.of(
                        "text",
                        "",
                        property.question().map(Question::autocomplete).orElse(""))
                : kind;
    }

    private FieldKind named(String kind) {
        return Arrays.stream(FieldKind.values())
                .filter(known -> known.name().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("@Question of "
                        + property.owner().getName() + "." + property.name() + " names the kind '" + kind
                        + "'; it must be one of " + Arrays.toString(FieldKind.values())));
    }

    private LocalText text(String words) {
        return words.isEmpty() ? LocalText.EMPTY : LocalText.of(language, words);
    }
}
