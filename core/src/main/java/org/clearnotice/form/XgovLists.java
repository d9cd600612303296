package org.clearnotice.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clearnotice.document.LocalText;
import org.clearnotice.document.Node;
import org.jspecify.annotations.Nullable;

/** The lists of answers of one XGov form, which components name. */
final class XgovLists {

    private final XgovTexts texts;
    private final Map<String, Node.Members> byName = new HashMap<>();
    private final Map<Node.Members, List<FieldOption>> options = new IdentityHashMap<>();
    private final Map<Node.Members, Map<String, Node.Members>> byId = new IdentityHashMap<>();

    XgovLists(Node.Members root, XgovTexts texts) {
        this.texts = texts;
        for (Node node : root.list("lists")) {
            if (node instanceof Node.Members list) {
                Stream.of("name", "id")
                        .map(list::text)
                        .filter(name -> !name.isEmpty())
                        .forEach(name -> byName.putIfAbsent(name, list));
            }
        }
    }

    /** The name of the list that a component takes its answers from; empty where it takes them from none. */
    static String named(Node.Members component) {
        String name = component.text("list");
        return name.isEmpty() ? component.object("values").text("list") : name;
    }

    /** The list that a component names, or the one that it holds itself; null where there is neither. */
    Node.@Nullable Members of(Node.Members component) {
        String name = named(component);
        if (!name.isEmpty()) {
            return byName.get(name);
        }
        return component.object("values").list("items").isEmpty() ? null : component.object("values");
    }

    /** The items of a list, which are objects. */
    static List<Node.Members> items(Node.Members list) {
        List<Node.Members> items = new ArrayList<>();
        for (Node node : list.list("items")) {
            if (node instanceof Node.Members item) {
                items.add(item);
            }
        }
        return items;
    }

    /** What an item's label says; its value where it has none. */
    LocalText label(Node.Members item) {
        return texts.first(item, "text", "label", "title", "value");
    }

    List<FieldOption> options(Node.Members list) {
        return options.computeIfAbsent(
                list, key -> items(key).stream().map(this::option).toList());
    }

    private FieldOption option(Node.Members item) {
        LocalText label = label(item);
        String value = item.text("value");
        return new FieldOption(item.get("value") == null ? label.forStaff("en") : value, label);
    }

    /** What the item of this id in the list of this id says; empty where there is none. */
    String item(String list, String item) {
        Node.Members found = byName.get(list);
        if (found == null) {
            return "";
        }
        Node.Members named = byId.computeIfAbsent(found, XgovLists::byId).get(item);
        return named == null ? "" : label(named).forStaff("en");
    }

    private static Map<String, Node.Members> byId(Node.Members list) {
        Map<String, Node.Members> ids = new HashMap<>();
        items(list).forEach(item -> ids.putIfAbsent(item.text("id"), item));
        return ids;
    }
}
