package org.clearnotice.form;

import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clearnotice.document.LocalText;
import org.jspecify.annotations.Nullable;

/**
 * Reads the questions of a form from the record or bean that its answers are bound to: one property, one field.
 *
 * <p>Understood beside {@link Question} and {@link PersonalData}: the constraints of Jakarta Validation, and Jackson's annotations for names, order,
 * ignored and unwrapped properties, subtypes, values and formats.
 */
public final class JavaForm {

    private static final int MAX_DEPTH = 8;

    private final String language;
    private final List<FormField> fields = new ArrayList<>();
    private final Set<Class<?>> open;
    private final JavaDecisions decisions;

    private JavaForm(String language, JavaDecisions decisions, Set<Class<?>> open) {
        this.language = language;
        this.decisions = decisions;
        this.open = new HashSet<>(open);
    }

    /**
     * The form that binds to this type: properties in their order, nested types as dotted paths, lists and arrays of them with
     * {@code []}, maps of them with {@code .*}. Of a sealed type, or one whose subtypes Jackson is told of, the properties of
     * all its subtypes are asked, each path once, {@code shownIf} saying of which; the property that names the subtype is
     * asked first. A type within itself, and one that no property is known of, is one field of kind UNKNOWN.
     *
     * @param language BCP 47 tag of the texts in {@link Question}
     * @throws org.clearnotice.document.FindingsException FORM-04 or FORM-05 if it asks or decides more than
     *     {@link FormLimits#USUAL} allows; FORM-07, FORM-09 and FORM-12 for each {@link PersonalData} that nobody signed, that
     *     stands on nothing asked, or that another contradicts
     */
    public static Form of(Class<?> type, String id, String language) {
        JavaDecisions decisions = new JavaDecisions();
        JavaForm reading = new JavaForm(language, decisions, Set.of());
        Spot root = new Spot("", 1, JavaTypes.NONE, null);
        if (JavaTypes.subtypes(type).isEmpty()) {
            reading.properties(type, root);
        } else {
            reading.subtypes(type, root);
        }
        decisions.throwIfErrors();
        return new Form(id, LocalText.EMPTY, language, reading.fields);
    }

    /**
     * Where the reading is.
     *
     * @param path of the property, or what stands before the names of properties
     * @param decided about all that is asked here and has no decision of its own
     */
    private record Spot(
            String path,
            int depth,
            JavaTypes types,
            @Nullable FieldDecision decided) {

        Spot at(String name) {
            return new Spot(path + name, depth, types, decided);
        }

        Spot inside(String after, JavaTypes inner) {
            return new Spot(path + after, depth + 1, inner, decided);
        }

        Spot decided(@Nullable FieldDecision here) {
            return here == null ? this : new Spot(path, depth, types, here);
        }
    }

    private void properties(Class<?> type, Spot spot) {
        open.add(type);
        List<JavaProperty> asked = JavaProperties.of(type, spot.types());
        decisions.refuseStrays(type, asked);
        for (JavaProperty property : asked) {
            Spot here = spot.decided(decisions.of(property));
            String prefix = property.unwrappedPrefix();
            Type resolved = spot.types().resolved(property.type());
            if (prefix != null && nested(spot.types().raw(resolved), spot.depth())) {
                properties(
                        spot.types().raw(resolved),
                        here.at(prefix).inside("", spot.types().of(resolved)));
            } else {
                property(property, resolved, here.at(property.name()));
            }
        }
        if (takesAny(type)) {
            add(FormField.at(spot.path() + "*").multiple(true).type("Map").build(), spot);
        }
        open.remove(type);
    }

    private static boolean takesAny(Class<?> type) {
        String any = JavaAnnotations.JACKSON + "JsonAnySetter";
        return java.util.Arrays.stream(type.getDeclaredMethods())
                        .anyMatch(method -> JavaAnnotations.of(method).has(any))
                || java.util.Arrays.stream(type.getDeclaredFields())
                        .anyMatch(field -> JavaAnnotations.of(field).has(any));
    }

    private void property(JavaProperty property, Type type, Spot spot) {
        JavaTypes types = spot.types();
        Class<?> raw = types.raw(type);
        Type held = types.held(type);
        if (held != null && raw == Optional.class) {
            property(property, types.resolved(held), spot);
        } else if (held != null) {
            listed(property, types.resolved(held), Map.class.isAssignableFrom(raw) ? spot.at(".*") : spot);
        } else if (!object(property, type, spot, ".")) {
            add(new JavaField(property, raw, language).at(spot.path(), false), spot);
        }
    }

    private void listed(JavaProperty property, Type element, Spot spot) {
        boolean map = spot.path().endsWith(".*");
        Class<?> raw = spot.types().raw(element);
        boolean deeper = spot.types().held(element) != null;
        if (deeper || !object(property, element, spot, map ? "." : "[].")) {
            String path = map ? spot.path().substring(0, spot.path().length() - 2) : spot.path();
            add(new JavaField(property, map ? Map.class : raw, language).at(path, true), spot);
        }
    }

    /** False where the type is no object whose properties are asked. */
    private boolean object(JavaProperty property, Type type, Spot spot, String after) {
        Class<?> raw = spot.types().raw(type);
        if (!JavaTypes.subtypes(raw).isEmpty() && spot.depth() < MAX_DEPTH && open.add(raw)) {
            subtypes(raw, spot.inside(after, spot.types().of(type)));
            open.remove(raw);
            return true;
        }
        Optional<AnnotatedElement> value = JavaOptions.valueOf(raw).filter(carrier -> !raw.isEnum());
        if (value.isPresent()) {
            Class<?> written =
                    value.get() instanceof Method method ? method.getReturnType() : ((Field) value.get()).getType();
            Spot here = property.decision().isPresent() ? spot : spot.decided(decisions.ofValue(value.get(), raw));
            add(new JavaField(property, written, language).at(spot.path(), after.startsWith("[")), here);
            return true;
        }
        if (!nested(raw, spot.depth())) {
            return false;
        }
        properties(raw, spot.inside(after, spot.types().of(type)));
        return true;
    }

    private boolean nested(Class<?> type, int depth) {
        boolean object = !type.isPrimitive() && !type.isEnum() && !type.isArray() && !type.isInterface();
        return object
                && JavaKinds.of(type) == FieldKind.UNKNOWN
                && !type.getPackageName().startsWith("java.")
                && depth < MAX_DEPTH
                && !open.contains(type);
    }

    private void subtypes(Class<?> type, Spot spot) {
        JavaSubtypes union = new JavaSubtypes(type, language, decisions);
        union.discriminator(spot.path()).ifPresent(field -> add(field, spot));
        for (Class<?> subtype : JavaTypes.subtypes(type)) {
            JavaForm reading = new JavaForm(language, decisions, open);
            if (!open.contains(subtype)) {
                reading.properties(subtype, spot);
            }
            union.add(subtype, reading.fields);
        }
        union.fields().forEach(field -> add(field, spot));
    }

    private void add(FormField field, Spot spot) {
        FormLimits.USUAL.refuseMoreFields(
                fields.size() + 1, "the type asks", field.at().file());
        FormField whole = field.decided() == null && spot.decided() != null ? field.decided(spot.decided()) : field;
        FormLimits.USUAL.refuseLongerDecision(whole);
        fields.add(whole);
    }
}
