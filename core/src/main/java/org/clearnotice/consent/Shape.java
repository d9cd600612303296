package org.clearnotice.consent;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.clearnotice.document.CanonicalJson;
import org.clearnotice.document.Node;
import org.jspecify.annotations.Nullable;

/** What a value of a receipt must look like; as JSON Schema 2020-12 means it, with {@code $} the end of the text. */
@FunctionalInterface
interface Shape {

    /** What is wrong, with the JSON Pointer where; null if nothing is. */
    @Nullable
    String problem(@Nullable Node value, String at);

    /** @param pattern whose repeated groups are possessive where the length is open: Java descends once for each repetition */
    static Shape text(String pattern, int maxCodePoints) {
        Pattern form = Pattern.compile(pattern);
        return (value, at) -> {
            if (!(value instanceof Node.Text text)) {
                return at + " is no text";
            }
            String string = text.value();
            boolean tooLong = string.codePointCount(0, string.length()) > maxCodePoints;
            return tooLong || !form.matcher(string).matches() ? at + " does not have the form it must have" : null;
        };
    }

    static Shape oneOf(String... constants) {
        Set<String> allowed = Set.of(constants);
        return (value, at) -> value instanceof Node.Text text && allowed.contains(text.value())
                ? null
                : at + " is not one of " + String.join(", ", constants);
    }

    static Shape integer(long min, long max) {
        return (value, at) -> {
            if (value instanceof Node.Number number && number.literal().matches("-?[0-9]{1,16}")) {
                long whole = Long.parseLong(number.literal());
                return whole >= min && whole <= max ? null : at + " is out of its range";
            }
            return at + " is no integer";
        };
    }

    static Shape list(int min, int max, Shape element) {
        return (value, at) -> {
            if (!(value instanceof Node.Elements list)) {
                return at + " is no list";
            }
            List<Node> elements = list.elements();
            if (elements.size() < min || elements.size() > max) {
                return at + " has " + elements.size() + " entries";
            }
            Set<String> seen = new HashSet<>();
            for (int i = 0; i < elements.size(); i++) {
                String problem = element.problem(elements.get(i), at + "/" + i);
                if (problem != null) {
                    return problem;
                }
                if (!seen.add(CanonicalJson.text(elements.get(i)))) {
                    return at + "/" + i + " stands twice";
                }
            }
            return null;
        };
    }

    /** A closed object. */
    static Shape object(Map<String, Shape> required, Map<String, Shape> optional) {
        return (value, at) -> {
            if (!(value instanceof Node.Members object)) {
                return at + " is no object";
            }
            for (String name : required.keySet()) {
                if (!object.members().containsKey(name)) {
                    return at + "/" + name + " is missing";
                }
            }
            for (Map.Entry<String, Node.Member> member : object.members().entrySet()) {
                Shape shape = required.getOrDefault(member.getKey(), optional.get(member.getKey()));
                String place = at + "/" + member.getKey();
                String problem = shape == null
                        ? place + " is a member that nobody knows"
                        : shape.problem(member.getValue().value(), place);
                if (problem != null) {
                    return problem;
                }
            }
            return null;
        };
    }

    /** This shape, and then the other. */
    default Shape and(Shape other) {
        return (value, at) -> {
            String problem = problem(value, at);
            return problem != null ? problem : other.problem(value, at);
        };
    }
}
