package org.clearnotice.classification;

import java.util.Set;
import org.clearnotice.form.FieldKind;
import org.clearnotice.form.FormField;

/** Fields that programs fill in for themselves. */
final class TechnicalFields {

    /** What programmers begin the name of a switch with. */
    private static final Set<String> FLAGS = Set.of("is", "has", "show", "hide", "enable", "save", "use", "allow");

    private TechnicalFields() {}

    /** What a schema calls the key of a row. */
    private static final Set<String> KEYS = Set.of("id", "uuid", "guid");

    /** Without a label, and a key by its name; or hidden, and its name names nothing about a person or only whether something is so. */
    static boolean isOne(FormField field, FieldTexts texts, Vocabulary words) {
        boolean hidden = field.kind() == FieldKind.HIDDEN
                || (field.hidden() && field.label().isEmpty());
        boolean flag = texts.name().stream()
                .anyMatch(text ->
                        !text.words().isEmpty() && FLAGS.contains(text.words().get(0)));
        boolean personal = words.asked(texts.name())
                .filter(hit -> hit.rule().gravity() != Gravity.THING)
                .isPresent();
        boolean ofThing =
                texts.parents().isEmpty() || words.asked(texts.parent()).isPresent();
        boolean key = ofThing
                && field.label().isEmpty()
                && texts.name().stream()
                        .anyMatch(text -> text.words().size() == 1
                                && KEYS.contains(text.words().get(0)));
        return key || (hidden && (flag || !personal));
    }
}
