package org.clearnotice.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clearnotice.document.LocalText;
import org.clearnotice.document.Node;
import org.clearnotice.document.Place;
import org.jspecify.annotations.Nullable;

/** What all schemas of one place of the data say together; of what can be said once only, the outermost schema is heard. */
final class SchemaShape {

    static final Set<String> SCALARS = Set.of("string", "number", "integer", "boolean", "file");

    /** What a person reads there. */
    record Words(LocalText label, LocalText hint, LocalText placeholder) {
        static final Words NONE = new Words(LocalText.EMPTY, LocalText.EMPTY, LocalText.EMPTY);

        Words or(Words others) {
            return new Words(
                    SchemaTexts.says(label) ? label : others.label,
                    SchemaTexts.says(hint) ? hint : others.hint,
                    SchemaTexts.says(placeholder) ? placeholder : others.placeholder);
        }
    }

    /** How an answer is written. */
    record Writing(String format, String pattern, String media) {
        static final Writing FREE = new Writing("", "", "");

        Writing or(Writing others) {
            return new Writing(
                    format.isEmpty() ? others.format : format,
                    pattern.isEmpty() ? others.pattern : pattern,
                    media.isEmpty() ? others.media : media);
        }
    }

    private final Set<String> types = new LinkedHashSet<>(2);
    private final Map<String, SchemaProperty> properties = new LinkedHashMap<>(0);
    private final Set<String> required = new LinkedHashSet<>(0);
    private final List<SchemaUse> positions = new ArrayList<>(0);
    private final List<SchemaUse> otherNames = new ArrayList<>(0);
    private final List<SchemaTrouble> troubles = new ArrayList<>(0);
    private final SchemaProperty items = new SchemaProperty(Place.NONE);
    private Words words = Words.NONE;
    private Writing writing = Writing.FREE;
    private @Nullable List<FieldOption> options;
    private boolean open;
    private boolean nullable;
    private boolean never;
    private boolean requiredItself;
    private boolean readOnly;
    private @Nullable Node circle;

    Set<String> types() {
        return types;
    }

    void addType(String type) {
        if (type.equals("null")) {
            nullable = true;
        }
        types.add(type);
    }

    /** Properties by name, in the order of the source. */
    Map<String, SchemaProperty> properties() {
        return properties;
    }

    SchemaProperty property(String name, Place at) {
        return properties.computeIfAbsent(name, any -> new SchemaProperty(at));
    }

    Set<String> required() {
        return required;
    }

    /** Schemas of the elements of a list by their position. */
    List<SchemaUse> positions() {
        return positions;
    }

    /** Schemas of properties whose names are not known. */
    List<SchemaUse> otherNames() {
        return otherNames;
    }

    /** Schemas of all (other) elements of a list. */
    SchemaProperty items() {
        return items;
    }

    boolean hasItems() {
        return !items.always().isEmpty() || !items.alternatives().isEmpty();
    }

    Words words() {
        return words;
    }

    void say(Words others) {
        words = words.or(others);
    }

    Writing writing() {
        return writing;
    }

    void write(Writing others) {
        writing = writing.or(others);
    }

    /** The answers offered; null where none are. */
    @Nullable
    List<FieldOption> options() {
        return options;
    }

    void offer(List<FieldOption> offered) {
        if (options == null) {
            options = offered;
        }
    }

    /** Other answers than the options may be given. */
    boolean open() {
        return open;
    }

    void isOpen() {
        open = true;
    }

    boolean nullable() {
        return nullable;
    }

    void isNullable() {
        nullable = true;
    }

    /** Nothing may stand here. */
    boolean never() {
        return never;
    }

    void isNever() {
        never = true;
    }

    /** Required by its own schema and not by that of the object (draft-03, parameters). */
    boolean requiredItself() {
        return requiredItself;
    }

    void isRequired() {
        requiredItself = true;
    }

    boolean readOnly() {
        return readOnly;
    }

    void isReadOnly() {
        readOnly = true;
    }

    List<SchemaTrouble> troubles() {
        return troubles;
    }

    /** The reference that came back to a schema of this same place; null where none did. */
    @Nullable
    Node circle() {
        return circle;
    }

    void circle(Node reference) {
        circle = reference;
    }

    /** Only null, or nothing at all, may stand here. */
    boolean isNothing() {
        boolean onlyNull = nullable && !hasScalar() && (types.isEmpty() || types.equals(Set.of("null")));
        return never || (onlyNull && !hasParts() && !hasItems() && troubles.isEmpty());
    }

    /** An answer that is neither object nor list may stand here. */
    boolean hasScalar() {
        return options != null || types.stream().anyMatch(SCALARS::contains);
    }

    /** It has properties or positions, or items that may have. */
    boolean hasParts() {
        return !properties.isEmpty() || !otherNames.isEmpty() || !positions.isEmpty();
    }

    /** Nothing is known of it but what went wrong. */
    boolean isBlank() {
        return !hasScalar() && !hasParts() && !hasItems() && types.isEmpty();
    }
}
