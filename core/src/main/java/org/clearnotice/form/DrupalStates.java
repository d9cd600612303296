package org.clearnotice.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clearnotice.document.Node;

/** Reads {@code #states} out as a person would: {@code delivery is "Post"; required if age is filled}. */
final class DrupalStates {

    private static final Pattern NUMBER = Pattern.compile("[0-9]+");

    /** Steps of an input's name that only say how it looks. */
    private static final Set<String> WIDGETS = Set.of("buttons", "checkboxes", "items", "radios", "select");

    private static final Map<String, String> FLAGS = Map.of(
            "checked", "is checked",
            "unchecked", "is not checked",
            "empty", "is empty",
            "filled", "is filled");

    private static final Map<String, String> NOT_FLAGS = Map.of(
            "checked", "is not checked",
            "unchecked", "is checked",
            "empty", "is filled",
            "filled", "is empty");

    private static final Map<String, String> COMPARED = Map.of(
            "value", "is",
            "!value", "is not",
            "pattern", "matches",
            "!pattern", "does not match",
            "less", "is less than",
            "less_equal", "is at most",
            "greater", "is more than",
            "greater_equal", "is at least",
            "between", "is between",
            "!between", "is not between");

    private static final Map<String, String> OTHERS = Map.of(
            "required", "required if ",
            "optional", "optional if ",
            "enabled", "enabled if ",
            "disabled", "disabled if ",
            "readonly", "read only if ",
            "readwrite", "not read only if ");

    private DrupalStates() {}

    /** Under what condition the element is seen; empty where always. */
    static String shown(Node.Members element) {
        List<String> conditions = new ArrayList<>();
        element.object("#states").members().forEach((state, member) -> {
            String condition = conditions(member.value());
            if (!condition.isEmpty() && (state.equals("visible") || state.equals("visible-slide"))) {
                conditions.add(condition);
            } else if (!condition.isEmpty() && (state.equals("invisible") || state.equals("invisible-slide"))) {
                conditions.add("not (" + condition + ")");
            }
        });
        return ConditionText.all(conditions);
    }

    /** Under what condition it is required, disabled and so on; empty where never. */
    static String others(Node.Members element) {
        List<String> conditions = new ArrayList<>();
        element.object("#states").members().forEach((state, member) -> {
            String condition = conditions(member.value());
            if (!condition.isEmpty() && OTHERS.containsKey(state)) {
                conditions.add(OTHERS.get(state) + condition);
            }
        });
        return String.join("; ", conditions);
    }

    private static String conditions(Node node) {
        if (node instanceof Node.Elements list) {
            return any(list.elements());
        }
        if (!(node instanceof Node.Members mapping)) {
            return "";
        }
        if (isNumbered(mapping)) {
            return any(
                    mapping.members().values().stream().map(Node.Member::value).toList());
        }
        List<String> all = new ArrayList<>();
        mapping.members().forEach((selector, member) -> all.add(triggers(name(selector), member.value())));
        return ConditionText.all(all);
    }

    /** A list of conditions is an or, unless a word between them says otherwise. */
    private static String any(List<Node> nodes) {
        String word = " or ";
        List<String> parts = new ArrayList<>();
        for (Node node : nodes) {
            String written = node.written();
            if (written.equals("and") || written.equals("xor")) {
                word = " " + written + " ";
            } else {
                parts.add(conditions(node));
            }
        }
        return ConditionText.joined(parts, word);
    }

    /** What must be so of the field: one trigger, several at once, or a list of which one is enough. */
    private static String triggers(String field, Node node) {
        if (node instanceof Node.Elements list) {
            return ConditionText.any(list.elements().stream()
                    .map(trigger -> triggers(field, trigger))
                    .toList());
        }
        if (!(node instanceof Node.Members mapping)) {
            return "";
        }
        List<String> all = new ArrayList<>();
        mapping.members().forEach((trigger, member) -> {
            boolean numbered = NUMBER.matcher(trigger).matches();
            all.add(numbered ? triggers(field, member.value()) : phrase(field, trigger, member.value()));
        });
        return isNumbered(mapping) ? ConditionText.any(all) : ConditionText.all(all);
    }

    private static String phrase(String field, String trigger, Node value) {
        if (value instanceof Node.Members compared) {
            List<String> all = new ArrayList<>();
            compared.members().forEach((how, member) -> all.add(phrase(field, how, member.value())));
            return ConditionText.all(all);
        }
        String flag = (value.written().equals("false") ? NOT_FLAGS : FLAGS).get(trigger);
        if (flag != null) {
            return field + " " + flag;
        }
        return field + " " + COMPARED.getOrDefault(trigger, trigger) + " \"" + value.written() + "\"";
    }

    private static boolean isNumbered(Node.Members mapping) {
        return !mapping.members().isEmpty()
                && mapping.members().keySet().stream()
                        .allMatch(name -> NUMBER.matcher(name).matches());
    }

    /** The path of the field that a selector such as {@code :input[name="address[city]"]} means. */
    private static String name(String selector) {
        int start = selector.indexOf("[name=");
        String quoted = start < 0 ? "" : selector.substring(start + "[name=".length());
        boolean inQuotes = quoted.startsWith("\"") || quoted.startsWith("'");
        int end = inQuotes ? quoted.indexOf(quoted.charAt(0), 1) : quoted.indexOf(']');
        if (end < 0) {
            return selector;
        }
        return Stream.of(quoted.substring(inQuotes ? 1 : 0, end).split("\\[", -1))
                .map(step -> step.endsWith("]") ? step.substring(0, step.length() - 1) : step)
                .filter(step -> !step.isEmpty() && !WIDGETS.contains(step))
                .collect(Collectors.joining("."));
    }
}
