package org.clearnotice.form;

import java.lang.reflect.Type;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One property of a record or bean.
 *
 * @param owner the type that declares it
 * @param own its name in Java
 * @param name what the form sends it as: Jackson's name where one is given, else the property's own
 * @param type with the variables of its owner resolved
 */
record JavaProperty(Class<?> owner, String own, String name, Type type, JavaAnnotations annotations) {

    private static final String SCHEMA = "io.swagger.v3.oas.annotations.media.Schema";

    Optional<Question> question() {
        return annotations.of(Question.class);
    }

    /** What {@link PersonalData} says of it, with the place to look for it. */
    Optional<FieldDecision> decision() {
        return annotations.of(PersonalData.class).map(said -> FieldDecision.of(said, nameOf(owner) + "." + own));
    }

    /** As staff and developers call a type: without its package. */
    static String nameOf(Class<?> type) {
        String name = type.getName();
        return name.substring(name.lastIndexOf('.') + 1).replace('$', '.');
    }

    /** {@link Question}'s, else Swagger's title. */
    String label() {
        String own = question().map(Question::label).orElse("");
        return own.isEmpty() ? annotations.text(SCHEMA, "title") : own;
    }

    /** {@link Question}'s, else Jackson's or Swagger's description. */
    String hint() {
        String own = question().map(Question::hint).orElse("");
        String described =
                own.isEmpty() ? annotations.text(JavaAnnotations.JACKSON + "JsonPropertyDescription", "value") : own;
        return described.isEmpty() ? annotations.text(SCHEMA, "description") : described;
    }

    /** The prefix of an unwrapped property's own properties; null where it is not unwrapped. */
    @Nullable
    String unwrappedPrefix() {
        String type = JavaAnnotations.JACKSON + "JsonUnwrapped";
        return annotations.has(type) ? annotations.text(type, "prefix") : null;
    }
}
