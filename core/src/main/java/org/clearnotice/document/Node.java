package org.clearnotice.document;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One value of a {@link Document}, which knows where it stands. YAML scalars are {@link Text} as written, or {@link Nothing}. */
public sealed interface Node {

    Place place();

    /** What it is, in words for a finding: "a text", "a list", … */
    String what();

    /** A text, number or flag as it is written; empty for all else. */
    default String written() {
        if (this instanceof Text text) {
            return text.value();
        }
        if (this instanceof Number number) {
            return number.literal();
        }
        return this instanceof Flag flag ? String.valueOf(flag.value()) : "";
    }

    /**
     * An object or mapping.
     *
     * @param members name to value, in the order of the source
     */
    record Members(Place place, Map<String, Member> members) implements Node {
        public Members {
            members = Collections.unmodifiableMap(new LinkedHashMap<>(members));
        }

        public @Nullable Node get(String name) {
            Member member = members.get(name);
            return member == null ? null : member.value();
        }

        /** The text, number or flag of this name as it is written; empty where there is none. */
        public String text(String name) {
            Node value = get(name);
            return value == null ? "" : value.written();
        }

        /** Whether true stands there, as a flag or as text. */
        public boolean isTrue(String name) {
            return text(name).equals("true");
        }

        /** The elements of the list of this name; none where there is no list. */
        public List<Node> list(String name) {
            return get(name) instanceof Elements list ? list.elements() : List.of();
        }

        /** The object of this name; one without members where there is none. */
        public Members object(String name) {
            return get(name) instanceof Members object ? object : new Members(place, Map.of());
        }

        @Override
        public String what() {
            return "an object";
        }
    }

    /**
     * A named value.
     *
     * @param at where the name stands
     */
    record Member(Place at, Node value) {}

    /** An array or sequence. */
    record Elements(Place place, List<Node> elements) implements Node {
        public Elements {
            elements = List.copyOf(elements);
        }

        @Override
        public String what() {
            return "a list";
        }
    }

    /** A string, or any YAML scalar as it was written. */
    record Text(Place place, String value) implements Node {
        @Override
        public String what() {
            return "a text";
        }
    }

    /**
     * A JSON number.
     *
     * @param literal as it was written
     */
    record Number(Place place, String literal) implements Node {
        @Override
        public String what() {
            return "a number";
        }
    }

    /** A JSON true or false. */
    record Flag(Place place, boolean value) implements Node {
        @Override
        public String what() {
            return "true or false";
        }
    }

    /** A JSON or YAML null. */
    record Nothing(Place place) implements Node {
        @Override
        public String what() {
            return "null";
        }
    }
}
