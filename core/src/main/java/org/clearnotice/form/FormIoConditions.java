package org.clearnotice.form;

import java.util.List;
import org.clearnotice.document.CanonicalJson;
import org.clearnotice.document.Node;
import org.jspecify.annotations.Nullable;

/**
 * When a component is shown, as text: the script of {@code customConditional}, else the simple or the composed
 * {@code conditional}, else its JsonLogic. This is the order in which formio.js asks them.
 */
final class FormIoConditions {

    private FormIoConditions() {}

    /** The component's own condition; empty where it is always shown. */
    static String of(Node.Members component) {
        if (component.get("customConditional") instanceof Node.Text script
                && !script.value().isBlank()) {
            return PlainText.collapsed(script.value());
        }
        if (!(component.get("conditional") instanceof Node.Members conditional)) {
            return "";
        }
        String simple = simple(conditional);
        String when = simple.isEmpty() ? composed(conditional) : simple;
        if (!when.isEmpty()) {
            return conditional.text("show").equals("false") ? "not (" + when + ")" : when;
        }
        return conditional.get("json") instanceof Node.Members rule ? value(rule) : "";
    }

    /** This condition within another. */
    static String both(String outer, String own) {
        return outer.isEmpty() || own.isEmpty() ? outer + own : outer + " and " + own;
    }

    private static String simple(Node.Members conditional) {
        String when = conditional.text("when");
        return when.isBlank() || conditional.text("show").isEmpty() ? "" : when + " = " + value(conditional.get("eq"));
    }

    private static String composed(Node.Members conditional) {
        if (conditional.list("conditions").isEmpty()) {
            return "";
        }
        List<String> parts = conditional.list("conditions").stream()
                .filter(Node.Members.class::isInstance)
                .map(Node.Members.class::cast)
                .filter(condition -> !condition.text("component").isBlank())
                .map(FormIoConditions::part)
                .toList();
        if (conditional.text("conjunction").equals("any") && parts.size() > 1) {
            return "(" + String.join(" or ", parts) + ")";
        }
        return String.join(" and ", parts);
    }

    private static String part(Node.Members condition) {
        String operator = condition.text("operator");
        Node value = condition.get("value");
        String said = operator.isEmpty() || operator.equals("isEqual") ? "=" : operator;
        return condition.text("component") + " " + said + (value == null ? "" : " " + value(value));
    }

    /** As JSON; what no canonical JSON can hold is only named. */
    private static String value(@Nullable Node node) {
        if (node instanceof Node.Text text && isPlain(text.value())) {
            return "\"" + text.value() + "\"";
        }
        if (node instanceof Node.Flag flag) {
            return flag.written();
        }
        try {
            return node == null ? "\"\"" : CanonicalJson.text(node);
        } catch (IllegalArgumentException e) {
            return node.what();
        }
    }

    private static boolean isPlain(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ' || c == '"' || c == '\\' || Character.isSurrogate(c)) {
                return false;
            }
        }
        return true;
    }
}
