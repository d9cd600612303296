package org.clearnotice.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.clearnotice.document.LocalText;
import org.clearnotice.document.Node;
import org.jspecify.annotations.Nullable;

/**
 * The conditions of one XGov form as a person would read them: {@code Has a partner (marital is "Married")}. A condition that
 * names another one shows that one's name, so that no circle can be followed.
 */
final class XgovConditions {

    private final FormLimits limits;
    private final XgovLists lists;
    private final Map<String, Node.Members> byName = new HashMap<>();
    private final Map<String, String> components = new HashMap<>();
    private final Set<String> sections = new HashSet<>();
    private final Map<String, String> read = new HashMap<>();

    XgovConditions(Node.Members root, XgovLists lists, FormLimits limits) {
        this.limits = limits;
        this.lists = lists;
        root.list("conditions").forEach(node -> named(node, byName));
        root.list("sections").forEach(node -> {
            if (node instanceof Node.Members section) {
                sections.add(section.text("name"));
            }
        });
        root.list("pages").forEach(this::nameComponents);
    }

    private static void named(Node node, Map<String, Node.Members> names) {
        if (node instanceof Node.Members object) {
            Stream.of("name", "id")
                    .map(object::text)
                    .filter(name -> !name.isEmpty())
                    .forEach(name -> names.putIfAbsent(name, object));
        }
    }

    /** DEFRA's newer conditions name components by their ids. */
    private void nameComponents(Node node) {
        if (node instanceof Node.Members object) {
            if (!object.text("id").isEmpty() && !object.text("name").isEmpty()) {
                components.putIfAbsent(object.text("id"), object.text("name"));
            }
            object.list("components").forEach(this::nameComponents);
            object.list("children").forEach(this::nameComponents);
        }
    }

    /** The condition of this name or id; null where the form has none such. */
    @Nullable
    String of(String name) {
        Node.Members condition = byName.get(name);
        if (condition == null) {
            return null;
        }
        return read.computeIfAbsent(name, key -> {
            String text = text(condition);
            limits.refuseLonger(
                    "the condition '" + displayed(condition) + "'",
                    LocalText.of(Form.UNKNOWN, text),
                    condition.place());
            return text;
        });
    }

    private String text(Node.Members condition) {
        String display = PlainText.of(condition.text("displayName"));
        String expression = expression(condition);
        if (display.isEmpty() || expression.isEmpty()) {
            return display + expression;
        }
        return display + " (" + expression + ")";
    }

    private String expression(Node.Members condition) {
        Node value = condition.get("value");
        if (value instanceof Node.Members model) {
            return group(model.list("conditions"), "");
        }
        return value == null
                ? group(condition.list("items"), condition.text("coordinator"))
                : PlainText.of(value.written());
    }

    /** Conditions side by side; each but the first says how it joins, or all join in one way. */
    private String group(List<Node> nodes, String coordinator) {
        StringBuilder joined = new StringBuilder();
        for (Node node : nodes) {
            if (node instanceof Node.Members part) {
                String own = part.text("coordinator").isEmpty() ? coordinator : part.text("coordinator");
                String word = joined.isEmpty() ? "" : " " + (own.isEmpty() ? "and" : own) + " ";
                joined.append(word).append(part(part));
            }
        }
        return joined.toString();
    }

    private String part(Node.Members part) {
        if (part.get("conditions") != null) {
            return "(" + group(part.list("conditions"), "") + ")";
        }
        String other = part.text("conditionName") + part.text("conditionId");
        if (!other.isEmpty()) {
            Node.Members named = byName.get(other);
            String display = part.text("conditionDisplayName");
            return "\"" + (display.isEmpty() && named != null ? displayed(named) : display.isEmpty() ? other : display)
                    + "\"";
        }
        String id = part.text("componentId");
        String field = id.isEmpty() ? field(part.object("field").text("name")) : components.getOrDefault(id, id);
        return field + " " + part.text("operator") + " \"" + value(part.get("value")) + "\"";
    }

    private static String displayed(Node.Members condition) {
        String display = condition.text("displayName");
        return display.isEmpty() ? condition.text("name") : display;
    }

    /** The component's name without the section that it is kept in. */
    private String field(String name) {
        int dot = name.indexOf('.');
        return dot > 0 && sections.contains(name.substring(0, dot)) ? name.substring(dot + 1) : name;
    }

    private String value(@Nullable Node value) {
        if (!(value instanceof Node.Members said)) {
            return value == null ? "" : value.written();
        }
        String item = lists.item(said.text("listId"), said.text("itemId"));
        List<String> words = new ArrayList<>();
        Stream.of("period", "timePeriod", "unit", "timeUnit", "direction")
                .map(said::text)
                .filter(word -> !word.isEmpty())
                .forEach(words::add);
        String plain = said.text("display").isEmpty() ? said.text("value") : said.text("display");
        return item.isEmpty() ? (plain.isEmpty() ? String.join(" ", words) : plain) : item;
    }
}
