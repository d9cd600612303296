package org.clearnotice.form;

import java.lang.reflect.GenericArrayType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.lang.reflect.TypeVariable;
import java.lang.reflect.WildcardType;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What the type variables of a generic type stand for where it is used.
 *
 * @param bound variable to the type it stands for
 */
record JavaTypes(Map<TypeVariable<?>, Type> bound) {

    private static final int MOST_VARIABLES = 50;

    static final JavaTypes NONE = new JavaTypes(Map.of());

    /** The variables of the type as it is used here. */
    JavaTypes of(Type used) {
        if (!(used instanceof ParameterizedType generic) || !(generic.getRawType() instanceof Class<?> raw)) {
            return NONE;
        }
        Map<TypeVariable<?>, Type> variables = new HashMap<>();
        for (int i = 0; i < raw.getTypeParameters().length; i++) {
            variables.put(raw.getTypeParameters()[i], resolved(generic.getActualTypeArguments()[i]));
        }
        return new JavaTypes(variables);
    }

    /** The same type without variables and wildcards at its top; {@code Object} where nothing is known. */
    Type resolved(Type type) {
        Type at = type;
        for (int i = 0; i < MOST_VARIABLES; i++) {
            if (at instanceof TypeVariable<?> variable) {
                Type known = bound.get(variable);
                at = known == null || known.equals(at) ? variable.getBounds()[0] : known;
            } else if (at instanceof WildcardType any) {
                at = any.getUpperBounds()[0];
            } else {
                return at;
            }
        }
        return Object.class;
    }

    Class<?> raw(Type type) {
        Type known = resolved(type);
        if (known instanceof Class<?> plain) {
            return plain;
        }
        if (known instanceof GenericArrayType array) {
            return raw(array.getGenericComponentType()).arrayType();
        }
        return known instanceof ParameterizedType generic ? raw(generic.getRawType()) : Object.class;
    }

    /** What a list, an array or an Optional holds, or the values of a map; null for all else. A byte[] is a file. */
    @Nullable
    Type held(Type type) {
        Class<?> raw = raw(type);
        Type known = resolved(type);
        if (known instanceof GenericArrayType array) {
            return array.getGenericComponentType();
        }
        if (raw.isArray() && raw != byte[].class && raw != char[].class) {
            return raw.getComponentType();
        }
        boolean holds = Collection.class.isAssignableFrom(raw) || Map.class.isAssignableFrom(raw);
        if (!holds && raw != java.util.Optional.class) {
            return null;
        }
        Type[] arguments = known instanceof ParameterizedType generic ? generic.getActualTypeArguments() : new Type[0];
        return arguments.length == 0 ? Object.class : arguments[arguments.length - 1];
    }

    /** The concrete types that a sealed type permits, or that Jackson is told of; none for all else. */
    static Set<Class<?>> subtypes(Class<?> type) {
        Set<Class<?>> concrete = new LinkedHashSet<>();
        subtypes(type, concrete, new LinkedHashSet<>());
        concrete.remove(type);
        return concrete;
    }

    private static void subtypes(Class<?> type, Set<Class<?>> concrete, Set<Class<?>> seen) {
        if (!seen.add(type) || seen.size() > MOST_VARIABLES) {
            return;
        }
        List<Class<?>> below = below(type);
        if (below.isEmpty()) {
            concrete.add(type);
        }
        below.forEach(one -> subtypes(one, concrete, seen));
    }

    private static List<Class<?>> below(Class<?> type) {
        if (type.isSealed() && !type.isEnum()) {
            return List.of(type.getPermittedSubclasses());
        }
        return JavaAnnotations.of(type).list(JavaAnnotations.JACKSON + "JsonSubTypes", "value").stream()
                .map(one -> JavaAnnotations.member((java.lang.annotation.Annotation) one, "value"))
                .<Class<?>>map(one -> (Class<?>) one)
                .toList();
    }
}
