package org.clearnotice.form;

import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One property of a record or bean, with the annotations of its component, field and getter. */
record JavaProperty(Class<?> owner, String name, Type type, List<AnnotatedElement> carriers) {

    static List<JavaProperty> of(Class<?> owner) {
        return owner.isRecord() ? ofRecord(owner) : ofBean(owner);
    }

    <A extends Annotation> Optional<A> annotation(Class<A> wanted) {
        return carriers.stream()
                .map(carrier -> carrier.getAnnotation(wanted))
                .filter(Objects::nonNull)
                .findFirst();
    }

    private static List<JavaProperty> ofRecord(Class<?> owner) {
        return Arrays.stream(owner.getRecordComponents())
                .map(component -> new JavaProperty(
                        owner, component.getName(), component.getGenericType(), carriers(owner, component)))
                .toList();
    }

    private static List<AnnotatedElement> carriers(Class<?> owner, RecordComponent component) {
        List<AnnotatedElement> carriers = new ArrayList<>(List.of(component, component.getAccessor()));
        Arrays.stream(owner.getDeclaredFields())
                .filter(field -> field.getName().equals(component.getName()))
                .forEach(carriers::add);
        return carriers;
    }

    /** Fields in their order, a superclass first; a static, transient or synthetic one is no question. */
    private static List<JavaProperty> ofBean(Class<?> owner) {
        List<JavaProperty> properties = new ArrayList<>();
        Class<?> parent = owner.getSuperclass();
        if (parent != null && parent != Object.class) {
            properties.addAll(ofBean(parent));
        }
        for (Field field : owner.getDeclaredFields()) {
            int modifiers = field.getModifiers();
            if (!field.isSynthetic() && !Modifier.isStatic(modifiers) && !Modifier.isTransient(modifiers)) {
                List<AnnotatedElement> carriers = new ArrayList<>(List.of(field));
                Method getter = getter(owner, field);
                if (getter != null) {
                    carriers.add(getter);
                }
                properties.add(new JavaProperty(owner, field.getName(), field.getGenericType(), carriers));
            }
        }
        return properties;
    }

    private static @Nullable Method getter(Class<?> owner, Field field) {
        String suffix = field.getName().substring(0, 1).toUpperCase(Locale.ROOT)
                + field.getName().substring(1);
        return Arrays.stream(owner.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0)
                .filter(method -> method.getName().equals("get" + suffix)
                        || method.getName().equals("is" + suffix))
                .findFirst()
                .orElse(null);
    }
}
