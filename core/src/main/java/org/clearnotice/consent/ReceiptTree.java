package org.clearnotice.consent;

import java.util.List;
import org.clearnotice.document.Node;
import org.jspecify.annotations.Nullable;

/** Looks into a payload tree by JSON Pointer-like steps; what is not there is null, empty text or an empty list. */
final class ReceiptTree {

    private ReceiptTree() {}

    static @Nullable Node get(@Nullable Node node, String... path) {
        Node at = node;
        for (String step : path) {
            at = at instanceof Node.Members object ? object.get(step) : null;
        }
        return at;
    }

    static String text(@Nullable Node node, String... path) {
        return get(node, path) instanceof Node.Text text ? text.value() : "";
    }

    static List<Node> list(@Nullable Node node, String... path) {
        return get(node, path) instanceof Node.Elements list ? list.elements() : List.of();
    }

    static List<String> texts(@Nullable Node node, String... path) {
        return list(node, path).stream()
                .filter(Node.Text.class::isInstance)
                .map(element -> ((Node.Text) element).value())
                .toList();
    }

    static boolean has(@Nullable Node node, String name) {
        return node instanceof Node.Members object && object.members().containsKey(name);
    }
}
