package org.clearnotice.form;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/**
 * The properties that a type is filled in by: a record's components, or a bean's fields, a superclass first, and after them
 * its setters that have no field, by name. Static, transient and synthetic fields are none, nor is what Jackson is told to
 * ignore or never to read.
 */
final class JavaProperties {

    private static final String JACKSON = JavaAnnotations.JACKSON;

    private final Class<?> type;
    private final JavaTypes types;
    private final Map<String, JavaProperty> byName = new LinkedHashMap<>();

    private JavaProperties(Class<?> type, JavaTypes types) {
        this.type = type;
        this.types = types;
    }

    static List<JavaProperty> of(Class<?> type, JavaTypes types) {
        JavaProperties found = new JavaProperties(type, types);
        if (type.isRecord()) {
            found.ofRecord();
        } else {
            found.ofBean(type, types);
        }
        return found.inOrder();
    }

    private void ofRecord() {
        for (RecordComponent component : type.getRecordComponents()) {
            List<AnnotatedElement> carriers = new ArrayList<>(List.of(component, component.getAccessor()));
            field(type, component.getName()).ifPresent(carriers::add);
            add(type, component.getName(), types.resolved(component.getGenericType()), carriers);
        }
    }

    private void ofBean(Class<?> owner, JavaTypes known) {
        Class<?> parent = owner.getSuperclass();
        if (parent != null && !parent.getPackageName().startsWith("java.")) {
            ofBean(parent, known.of(owner.getGenericSuperclass()));
        }
        for (Field field : owner.getDeclaredFields()) {
            int modifiers = field.getModifiers();
            if (!field.isSynthetic() && !Modifier.isStatic(modifiers) && !Modifier.isTransient(modifiers)) {
                add(owner, field.getName(), known.resolved(field.getGenericType()), carriers(owner, field));
            }
        }
        Arrays.stream(owner.getDeclaredMethods())
                .filter(method ->
                        isSetter(method) && field(owner, property(method)).isEmpty())
                .sorted(Comparator.comparing(Method::getName).thenComparing(Method::toGenericString))
                .forEach(method -> add(
                        owner,
                        property(method),
                        known.resolved(method.getGenericParameterTypes()[0]),
                        List.of(method)));
    }

    private static boolean isSetter(Method method) {
        return Modifier.isPublic(method.getModifiers())
                && !Modifier.isStatic(method.getModifiers())
                && !method.isSynthetic()
                && method.getParameterCount() == 1
                && method.getName().matches("set[^a-z].*");
    }

    private static String property(Method setter) {
        return setter.getName().substring(3, 4).toLowerCase(Locale.ROOT)
                + setter.getName().substring(4);
    }

    private static Stream<Field> fields(Class<?> owner, String name) {
        return Arrays.stream(owner.getDeclaredFields())
                .filter(field -> field.getName().equals(name));
    }

    private static java.util.Optional<Field> field(Class<?> owner, String name) {
        return fields(owner, name).findFirst();
    }

    private static List<AnnotatedElement> carriers(Class<?> owner, Field field) {
        String suffix = field.getName().substring(0, 1).toUpperCase(Locale.ROOT)
                + field.getName().substring(1);
        List<AnnotatedElement> carriers = new ArrayList<>(List.of(field));
        Arrays.stream(owner.getDeclaredMethods())
                .filter(method -> method.getParameterCount() == 0
                        ? Set.of("get" + suffix, "is" + suffix).contains(method.getName())
                        : method.getParameterCount() == 1 && method.getName().equals("set" + suffix))
                .sorted(Comparator.comparing(Method::toGenericString))
                .forEach(carriers::add);
        return carriers;
    }

    /** A property that stands again in a subclass is one. */
    private void add(Class<?> owner, String name, Type resolved, List<AnnotatedElement> carriers) {
        JavaAnnotations annotations = new JavaAnnotations(carriers);
        boolean ignored = annotations.has(JACKSON + "JsonIgnore")
                        && !annotations.text(JACKSON + "JsonIgnore", "value").equals("false")
                || annotations.text(JACKSON + "JsonProperty", "access").equals("READ_ONLY");
        if (!ignored) {
            String given = annotations.text(JACKSON + "JsonProperty", "value");
            String sent = given.isEmpty() ? JavaNaming.of(type).apply(name) : given;
            byName.put(sent, new JavaProperty(owner, name, sent, resolved, annotations));
        }
    }

    /** Those that the class ignores taken out, those that it orders first. */
    private List<JavaProperty> inOrder() {
        JavaAnnotations ofType = JavaAnnotations.of(type);
        Set<Object> ignored = new HashSet<>(ofType.list(JACKSON + "JsonIgnoreProperties", "value"));
        byName.keySet().removeIf(ignored::contains);
        Map<String, JavaProperty> ordered = new LinkedHashMap<>();
        for (Object name : ofType.list(JACKSON + "JsonPropertyOrder", "value")) {
            JavaProperty first = byName.get(String.valueOf(name));
            if (first != null) {
                ordered.put(first.name(), first);
            }
        }
        byName.forEach(ordered::putIfAbsent);
        return List.copyOf(ordered.values());
    }
}
