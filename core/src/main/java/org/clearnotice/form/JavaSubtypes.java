package org.clearnotice.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.clearnotice.document.LocalText;
import org.clearnotice.document.Place;

/** What all subtypes of one type ask together: each path once, with the subtypes that ask it. Not thread-safe. */
final class JavaSubtypes {

    private static final String JACKSON = JavaAnnotations.JACKSON;

    private final Class<?> type;
    private final String language;
    private final JavaDecisions decisions;
    private final Map<String, FormField> asked = new LinkedHashMap<>();
    private final Map<String, Set<String>> askedBy = new LinkedHashMap<>();
    private final List<String> names = new ArrayList<>();

    JavaSubtypes(Class<?> type, String language, JavaDecisions decisions) {
        this.type = type;
        this.language = language;
        this.decisions = decisions;
    }

    /** The property that Jackson names the subtype by; empty where there is none, or where it is no property. */
    Optional<FormField> discriminator(String prefix) {
        JavaAnnotations annotations = JavaAnnotations.of(type);
        String use = annotations.text(JACKSON + "JsonTypeInfo", "use");
        String include = annotations.text(JACKSON + "JsonTypeInfo", "include");
        if (use.isEmpty() || use.equals("NONE") || use.equals("DEDUCTION") || include.startsWith("WRAPPER")) {
            return Optional.empty();
        }
        String given = annotations.text(JACKSON + "JsonTypeInfo", "property");
        String name = !given.isEmpty() ? given : use.equals("NAME") ? "@type" : use.equals("CLASS") ? "@class" : "@c";
        List<FieldOption> options = JavaTypes.subtypes(type).stream()
                .map(this::name)
                .map(each -> new FieldOption(each, LocalText.of(language, each)))
                .toList();
        return Optional.of(FormField.at(prefix + name)
                .type("subtype")
                .kind(FieldKind.CHOOSE_ONE)
                .options(options)
                .required(true)
                .at(Place.of(type.getName()))
                .build());
    }

    /** Takes what one subtype asks. A path asked by several must be answered where all of them say so. */
    void add(Class<?> subtype, List<FormField> fields) {
        names.add(name(subtype));
        for (FormField field : fields) {
            asked.merge(field.path(), field, this::merged);
            askedBy.computeIfAbsent(field.path(), path -> new LinkedHashSet<>()).add(name(subtype));
        }
    }

    private FormField merged(FormField first, FormField other) {
        FormField kept = first.required() && !other.required() ? other : first;
        FieldDecision agreed = decisions.agreed(first, other);
        return agreed == null ? kept : kept.decided(agreed);
    }

    List<FormField> fields() {
        return asked.values().stream().map(this::shown).toList();
    }

    private FormField shown(FormField field) {
        Set<String> by = askedBy.getOrDefault(field.path(), Set.of());
        if (by.size() == names.size()) {
            return field;
        }
        String condition = type.getSimpleName() + " is " + String.join(" or ", by);
        return field.shownIf(field.shownIf().isEmpty() ? condition : condition + " and " + field.shownIf());
    }

    /** Jackson's name of it, else its own. */
    private String name(Class<?> subtype) {
        String given = JavaAnnotations.of(subtype).text(JACKSON + "JsonTypeName", "value");
        if (!given.isEmpty()) {
            return given;
        }
        return JavaAnnotations.of(type).list(JACKSON + "JsonSubTypes", "value").stream()
                .map(one -> (java.lang.annotation.Annotation) one)
                .filter(one -> subtype.equals(JavaAnnotations.member(one, "value")))
                .map(one -> String.valueOf(JavaAnnotations.member(one, "name")))
                .filter(name -> !name.isEmpty())
                .findFirst()
                .orElse(subtype.getSimpleName());
    }
}
