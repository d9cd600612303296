package org.clearnotice.form;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.WildcardType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.clearnotice.document.LocalText;
import org.clearnotice.document.Place;

/** Reads the questions of a form from the record or bean that its answers are bound to: one property, one field. */
public final class JavaForm {

    private static final int MAX_DEPTH = 8;

    private final String language;
    private final List<FormField> fields = new ArrayList<>();
    private final Set<Class<?>> open = new HashSet<>();

    private JavaForm(String language) {
        this.language = language;
    }

    /**
     * The form that binds to this type: properties in their order, nested types as dotted paths, collections of them with
     * {@code []}, arrays of them too. A type within itself is cut to one field of kind UNKNOWN.
     *
     * @param language BCP 47 tag of the texts in {@link Question}
     */
    public static Form of(Class<?> type, String id, String language) {
        JavaForm reading = new JavaForm(language);
        reading.properties(type, "", 1);
        return new Form(id, LocalText.EMPTY, language, reading.fields);
    }

    private void properties(Class<?> type, String prefix, int depth) {
        open.add(type);
        for (JavaProperty property : JavaProperty.of(type)) {
            property(property, property.type(), prefix + property.name(), depth);
        }
        open.remove(type);
    }

    private void property(JavaProperty property, Type type, String path, int depth) {
        Class<?> raw = raw(type);
        if (raw == Optional.class) {
            property(property, argument(type), path, depth);
        } else if (Collection.class.isAssignableFrom(raw) || listed(raw)) {
            Class<?> element = raw.isArray() ? raw.getComponentType() : raw(argument(type));
            if (nested(element, depth)) {
                properties(element, path + "[].", depth + 1);
            } else {
                add(property, element, path, true);
            }
        } else if (nested(raw, depth)) {
            properties(raw, path + ".", depth + 1);
        } else {
            add(property, raw, path, false);
        }
    }

    /** An array of answers; one of bytes is a file, one of characters a text. */
    private static boolean listed(Class<?> type) {
        return type.isArray() && type != byte[].class && type != char[].class;
    }

    private boolean nested(Class<?> type, int depth) {
        String packageName = type.getPackageName();
        boolean own = !type.isPrimitive() && !type.isEnum() && !type.isArray() && !type.isInterface();
        return own && !packageName.startsWith("java.") && depth < MAX_DEPTH && !open.contains(type);
    }

    private void add(JavaProperty property, Class<?> type, String path, boolean multiple) {
        Optional<Question> question = property.annotation(Question.class);
        List<FieldOption> options = type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(constant -> ((Enum<?>) constant).name())
                        .map(name -> new FieldOption(name, LocalText.of(language, name)))
                        .toList()
                : List.of();
        fields.add(FormField.at(path)
                .name(path)
                .label(text(question.map(Question::label).orElse("")))
                .hint(text(question.map(Question::hint).orElse("")))
                .section(text(question.map(Question::section).orElse("")))
                .autocomplete(question.map(Question::autocomplete).orElse(""))
                .type(type.getSimpleName())
                .kind(kind(property, type, multiple))
                .format(property.annotation(Pattern.class).map(Pattern::regexp).orElse(""))
                .options(options)
                .required(required(property))
                .multiple(multiple)
                .at(Place.of(property.owner().getName()))
                .build());
    }

    private static boolean required(JavaProperty property) {
        return property.annotation(NotNull.class).isPresent()
                || property.annotation(NotBlank.class).isPresent()
                || property.annotation(NotEmpty.class).isPresent()
                || property.annotation(AssertTrue.class).isPresent();
    }

    private static FieldKind kind(JavaProperty property, Class<?> type, boolean multiple) {
        Optional<Question> question = property.annotation(Question.class);
        String named = question.map(Question::kind).orElse("");
        if (!named.isEmpty()) {
            return named(named, property);
        }
        if (type.isEnum()) {
            return multiple ? FieldKind.CHOOSE_MANY : FieldKind.CHOOSE_ONE;
        }
        if (property.annotation(Email.class).isPresent()) {
            return FieldKind.EMAIL;
        }
        if (type == String.class || type == Character.class || type == char.class) {
            return FieldKinds.of(
                    "text", "", question.map(Question::autocomplete).orElse(""));
        }
        return JavaKinds.of(type);
    }

    private static FieldKind named(String kind, JavaProperty property) {
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

    private static Class<?> raw(Type type) {
        if (type instanceof Class<?> plain) {
            return plain;
        }
        if (type instanceof WildcardType any) {
            return raw(any.getUpperBounds()[0]);
        }
        return type instanceof ParameterizedType generic ? raw(generic.getRawType()) : Object.class;
    }

    private static Type argument(Type type) {
        return type instanceof ParameterizedType generic && generic.getActualTypeArguments().length == 1
                ? generic.getActualTypeArguments()[0]
                : Object.class;
    }
}
