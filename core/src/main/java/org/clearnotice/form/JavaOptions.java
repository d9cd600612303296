package org.clearnotice.form;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.clearnotice.document.LocalText;

/** The constants of an enum as answers, and the one value that stands for an object of a type that Jackson writes as a value. */
final class JavaOptions {

    private static final String VALUE = JavaAnnotations.JACKSON + "JsonValue";

    private JavaOptions() {}

    /** Each constant as it is sent, labelled by its {@link Question} or its name. */
    static List<FieldOption> of(Class<?> type, String language) {
        Optional<AnnotatedElement> value = valueOf(type);
        return type.isEnum()
                ? Arrays.stream(type.getEnumConstants())
                        .map(constant -> option((Enum<?>) constant, value, language))
                        .toList()
                : List.of();
    }

    private static FieldOption option(Enum<?> constant, Optional<AnnotatedElement> value, String language) {
        JavaAnnotations annotations = annotations(constant);
        String given = annotations.text(JavaAnnotations.JACKSON + "JsonProperty", "value");
        String sent =
                given.isEmpty() ? value.map(carrier -> read(carrier, constant)).orElse(constant.name()) : given;
        String label = annotations.of(Question.class).map(Question::label).orElse("");
        return new FieldOption(sent, LocalText.of(language, label.isEmpty() ? sent : label));
    }

    private static JavaAnnotations annotations(Enum<?> constant) {
        try {
            return JavaAnnotations.of(constant.getDeclaringClass().getField(constant.name()));
        } catch (NoSuchFieldException e) {
            return JavaAnnotations.of();
        }
    }

    /** The method or field whose value is written instead of the object. */
    static Optional<AnnotatedElement> valueOf(Class<?> type) {
        Stream<AnnotatedElement> methods = Arrays.stream(type.getDeclaredMethods());
        Stream<AnnotatedElement> fields = Arrays.stream(type.getDeclaredFields());
        return Stream.concat(methods, fields).filter(JavaOptions::isValue).findFirst();
    }

    static boolean isValue(AnnotatedElement carrier) {
        return JavaAnnotations.of(carrier).has(VALUE);
    }

    /** The constant's name where its value cannot be read. */
    private static String read(AnnotatedElement carrier, Enum<?> constant) {
        try {
            ((AccessibleObject) carrier).trySetAccessible();
            Object value = carrier instanceof Method method ? method.invoke(constant) : ((Field) carrier).get(constant);
            return String.valueOf(value);
        } catch (ReflectiveOperationException | RuntimeException e) {
            return constant.name();
        }
    }
}
