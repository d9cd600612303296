package org.clearnotice.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.clearnotice.document.Node;

/** Conditions of a schema or UI schema as one short text, such as {@code country = "US"}; empty where there are no words. */
final class SchemaCondition {

    private static final int MAX_CHARACTERS = 1_000;
    private static final int MAX_PARTS = 10;

    private static final List<Map.Entry<String, String>> COMPARISONS = List.of(
            Map.entry("exclusiveMaximum", "<"),
            Map.entry("exclusiveMinimum", ">"),
            Map.entry("maximum", "<="),
            Map.entry("minimum", ">="),
            Map.entry("pattern", "matches"));

    private int parts;

    private SchemaCondition() {}

    /** What a schema demands, as an {@code if} or a rule has it, of the value that is called so; the whole is called "". */
    static String of(Node schema, String name) {
        return cut(new SchemaCondition().demand(schema, name));
    }

    /** The condition under which there is an answer. */
    static String given(String name) {
        return cut(shortened(name) + " is given");
    }

    static String is(String name, Node value) {
        return cut(equal(name, List.of(value)));
    }

    static String not(String condition) {
        return condition.isEmpty() ? "" : cut("not (" + condition + ")");
    }

    /** Both hold; that there is an answer goes without saying where the other names the answer. */
    static String both(String outer, String inner) {
        if (outer.isEmpty() || outer.equals(inner)) {
            return inner;
        }
        String answered = outer.endsWith(" is given") ? outer.substring(0, outer.length() - "is given".length()) : "";
        boolean said = !answered.isEmpty() && inner.startsWith(answered + "= ");
        return inner.isEmpty() ? outer : said ? inner : all(List.of(outer, inner));
    }

    static String all(Collection<String> conditions) {
        Set<String> said = new LinkedHashSet<>(conditions);
        said.remove("");
        return said.size() < 2
                ? String.join("", said)
                : cut(said.stream()
                        .map(condition -> condition.contains(" or ") ? "(" + condition + ")" : condition)
                        .collect(Collectors.joining(" and ")));
    }

    /** Any of them holds; nothing is said where nothing can be said of one. */
    static String either(Collection<String> conditions) {
        return conditions.stream().anyMatch(String::isEmpty)
                ? ""
                : cut(conditions.stream().distinct().limit(MAX_PARTS).collect(Collectors.joining(" or ")));
    }

    /** Whether it limits the value to some that it lists. */
    static boolean choosesAmong(Node schema) {
        return schema instanceof Node.Members object
                && (object.get("const") != null || !object.list("enum").isEmpty());
    }

    /** Whether it lists the values that it allows, or that it does not. */
    static boolean limits(Node schema) {
        return choosesAmong(schema) || (schema instanceof Node.Members object && choosesAmong(object.object("not")));
    }

    private String demand(Node node, String name) {
        if (!(node instanceof Node.Members schema) || ++parts > 10 * MAX_PARTS) {
            return "";
        }
        Set<String> said = new LinkedHashSet<>();
        if (schema.get("const") != null || !schema.list("enum").isEmpty()) {
            Node only = schema.get("const");
            said.add(equal(name, only == null ? schema.list("enum") : List.of(only)));
        }
        schema.object("properties").members().entrySet().stream()
                .limit(MAX_PARTS)
                .forEach(property -> said.add(demand(
                        property.getValue().value(),
                        name.isEmpty() ? property.getKey() : name + "." + property.getKey())));
        if (said.isEmpty()) {
            schema.list("required").stream().limit(MAX_PARTS).forEach(required -> said.add(given(required.written())));
        }
        said.addAll(compared(schema, name));
        said.addAll(combined(schema, name));
        return all(said);
    }

    private List<String> compared(Node.Members schema, String name) {
        List<String> said = new ArrayList<>();
        for (Map.Entry<String, String> comparison : COMPARISONS) {
            String limit = schema.text(comparison.getKey());
            if (!limit.isEmpty()) {
                said.add(shortened(name) + " " + comparison.getValue() + " " + shortened(limit));
            }
        }
        if (schema.get("contains") instanceof Node.Members one && choosesAmong(one)) {
            Node only = one.get("const");
            said.add(
                    equal(name, only == null ? one.list("enum") : List.of(only)).replaceFirst(" = ", " contains "));
        }
        boolean filled =
                !schema.text("minLength").isEmpty() || !schema.text("minItems").isEmpty();
        if (filled && said.isEmpty()) {
            said.add(given(name));
        }
        return said;
    }

    private List<String> combined(Node.Members schema, String name) {
        List<String> said = new ArrayList<>();
        if (schema.get("not") != null) {
            said.add(not(demand(schema.object("not"), name)));
        }
        schema.list("allOf").stream().limit(MAX_PARTS).forEach(part -> said.add(demand(part, name)));
        for (String keyword : List.of("anyOf", "oneOf")) {
            List<Node> branches = schema.list(keyword);
            if (!branches.isEmpty()) {
                said.add(either(branches.stream()
                        .limit(MAX_PARTS)
                        .map(branch -> demand(branch, name))
                        .toList()));
            }
        }
        return said;
    }

    private static String equal(String name, List<Node> values) {
        String all =
                values.stream().limit(MAX_PARTS).map(SchemaCondition::quoted).collect(Collectors.joining(" or "));
        return shortened(name) + " = " + all + (values.size() > MAX_PARTS ? " or …" : "");
    }

    private static String quoted(Node value) {
        boolean written = value instanceof Node.Text || value instanceof Node.Number || value instanceof Node.Flag;
        String words = shortened(written ? value.written() : value.what());
        return value instanceof Node.Text ? "\"" + words + "\"" : words;
    }

    private static String shortened(String text) {
        return SchemaTrouble.shortened(text);
    }

    private static String cut(String condition) {
        return condition.length() > MAX_CHARACTERS ? HtmlText.cut(condition, MAX_CHARACTERS) + "…" : condition;
    }
}
