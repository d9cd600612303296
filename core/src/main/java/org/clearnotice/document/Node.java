package org.clearnotice.document;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One value of a {@link Document}, which knows where it stands. YAML scalars are {@link Text} as written, or {@link Nothing}. */
public abstract sealed class Node {

    private final Places places;
    private final int number;

    private Node(Places places, int number) {
        this.places = places;
        this.number = number;
    }

    public final Place place() {
        return places.at(number);
    }

    /** The number of its place. */
    final int number() {
        return number;
    }

    final Places places() {
        return places;
    }

    /** What it is, in words for a finding: "a text", "a list", … */
    public abstract String what();

    /** A text, number or flag as it is written; empty for all else. */
    public String written() {
        return "";
    }

    /** What it says, for comparing. */
    abstract Object content();

    /** True for the same kind of node that says the same and stands at the same place. */
    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Node that
                && getClass() == that.getClass()
                && content().equals(that.content())
                && place().equals(that.place());
    }

    @Override
    public final int hashCode() {
        return content().hashCode();
    }

    @Override
    public final String toString() {
        return what() + " at " + place();
    }

    /** An object or mapping. */
    public static final class Members extends Node {

        private static final Node[] NO_VALUES = {};

        private final MemberNames names;
        private final Node[] values;

        /** Of names and their values in the same order, which stand in {@code places}. */
        Members(Places places, int number, MemberNames names, Node[] values) {
            super(places, number);
            this.names = names;
            this.values = values;
        }

        /** One without members. */
        public static Members none(Place place) {
            return new Members(new Places.Everywhere(place), 0, MemberNames.NONE, NO_VALUES);
        }

        /** Name to value, in the order of the source. */
        public Map<String, Member> members() {
            return new MemberTable(places(), names, values);
        }

        public @Nullable Node get(String name) {
            int index = names.index(name);
            return index < 0 ? null : values[index];
        }

        /** The text, number or flag of this name as it is written; empty where there is none. */
        public String text(String name) {
            int index = names.index(name);
            return index < 0 ? "" : values[index].written();
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
            return get(name) instanceof Members object ? object : none(place());
        }

        @Override
        Object content() {
            return members();
        }

        @Override
        public String what() {
            return "an object";
        }
    }

    /** A named value. */
    public static final class Member {

        private final Places places;
        private final Node value;

        Member(Places places, Node value) {
            this.places = places;
            this.value = value;
        }

        /** Where the name stands. */
        public Place at() {
            return places.at(places.nameOf(value.number()));
        }

        public Node value() {
            return value;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return other instanceof Member that && value.equals(that.value) && at().equals(that.at());
        }

        @Override
        public int hashCode() {
            return value.hashCode();
        }
    }

    /** An array or sequence. */
    public static final class Elements extends Node {

        private final List<Node> elements;

        Elements(Places places, int number, List<Node> elements) {
            super(places, number);
            this.elements = elements;
        }

        /** A list of these nodes, as if it stood at this place. */
        public static Elements of(Place place, List<Node> elements) {
            return new Elements(new Places.Everywhere(place), 0, List.copyOf(elements));
        }

        public List<Node> elements() {
            return elements;
        }

        @Override
        Object content() {
            return elements;
        }

        @Override
        public String what() {
            return "a list";
        }
    }

    /** A string, or any YAML scalar as it was written. */
    public static final class Text extends Node {

        private final String value;

        Text(Places places, int number, String value) {
            super(places, number);
            this.value = value;
        }

        public String value() {
            return value;
        }

        @Override
        public String written() {
            return value;
        }

        @Override
        Object content() {
            return value;
        }

        @Override
        public String what() {
            return "a text";
        }
    }

    /** A JSON number. */
    public static final class Number extends Node {

        private final String literal;

        Number(Places places, int number, String literal) {
            super(places, number);
            this.literal = literal;
        }

        /** As it was written. */
        public String literal() {
            return literal;
        }

        @Override
        public String written() {
            return literal;
        }

        @Override
        Object content() {
            return literal;
        }

        @Override
        public String what() {
            return "a number";
        }
    }

    /** A JSON true or false. */
    public static final class Flag extends Node {

        private final boolean value;

        Flag(Places places, int number, boolean value) {
            super(places, number);
            this.value = value;
        }

        public boolean value() {
            return value;
        }

        @Override
        public String written() {
            return String.valueOf(value);
        }

        @Override
        Object content() {
            return value;
        }

        @Override
        public String what() {
            return "true or false";
        }
    }

    /** A JSON or YAML null. */
    public static final class Nothing extends Node {

        Nothing(Places places, int number) {
            super(places, number);
        }

        /** Nothing, as if it stood at this place. */
        public static Nothing at(Place place) {
            return new Nothing(new Places.Everywhere(place), 0);
        }

        @Override
        Object content() {
            return "null";
        }

        @Override
        public String what() {
            return "null";
        }
    }
}
