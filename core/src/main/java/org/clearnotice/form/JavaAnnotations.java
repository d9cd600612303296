package org.clearnotice.form;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The annotations of a component, its field, getter and setter, those of Jackson, Spring or Swagger by their names: this
 * library need not be built with them to understand them.
 */
record JavaAnnotations(List<AnnotatedElement> carriers) {

    static final String JACKSON = "com.fasterxml.jackson.annotation.";

    JavaAnnotations {
        carriers = List.copyOf(carriers);
    }

    static JavaAnnotations of(AnnotatedElement... carriers) {
        return new JavaAnnotations(List.of(carriers));
    }

    <A extends Annotation> Optional<A> of(Class<A> wanted) {
        return carriers.stream()
                .map(carrier -> carrier.getAnnotation(wanted))
                .filter(Objects::nonNull)
                .findFirst();
    }

    boolean has(String type) {
        return named(type).findAny().isPresent();
    }

    /** The first text other than empty that an annotation of this type gives for a member, enum constants by their name. */
    String text(String type, String member) {
        return named(type)
                .map(annotation -> member(annotation, member))
                .map(value -> value instanceof Enum<?> constant ? constant.name() : String.valueOf(value))
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** The values of a member that is a list; none where there is no such annotation. */
    List<Object> list(String type, String member) {
        return named(type)
                .map(annotation -> member(annotation, member))
                .flatMap(value -> value instanceof Object[] many ? Stream.of(many) : Stream.of(value))
                .toList();
    }

    /** What a member of an annotation is; the empty text where it has none of this name. */
    static Object member(Annotation annotation, String name) {
        try {
            return annotation.annotationType().getMethod(name).invoke(annotation);
        } catch (ReflectiveOperationException e) {
            return "";
        }
    }

    private Stream<Annotation> named(String type) {
        return carriers.stream()
                .flatMap(carrier -> Stream.of(carrier.getAnnotations()))
                .filter(annotation -> annotation.annotationType().getName().equals(type));
    }
}
