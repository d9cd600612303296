package org.clearnotice.form;

import org.clearnotice.document.Node;
import org.jspecify.annotations.Nullable;

/**
 * One page of a form, as it stands in the file.
 *
 * @param named what says the page's name; null for a form of one page
 * @param configuration the object that holds the list of components, that object as JSON in a text, or the list itself
 */
record FormIoStep(Node.@Nullable Members named, Node configuration) {

    /** Whether what it holds looks like components of Form.io; a text is not parsed for that. */
    boolean looksRight() {
        if (configuration instanceof Node.Text text) {
            return text.value().contains("\"components\"");
        }
        if (configuration instanceof Node.Elements list) {
            return looksRight(list);
        }
        return configuration instanceof Node.Members object
                && object.get("components") instanceof Node.Elements list
                && (looksRight(list) || saysForm(object));
    }

    private static boolean saysForm(Node.Members object) {
        return switch (object.text("display")) {
            case "form", "wizard", "pdf" -> true;
            default -> object.text("type").equals("form") || object.text("type").equals("resource");
        };
    }

    static boolean looksRight(Node.Elements components) {
        return components.elements().stream()
                .anyMatch(node -> node instanceof Node.Members component && isComponent(component));
    }

    /** Other lists of components, such as those of a software bill of materials, have neither key nor input. */
    private static boolean isComponent(Node.Members component) {
        return component.get("type") instanceof Node.Text
                && (component.get("key") instanceof Node.Text
                        || component.get("input") instanceof Node.Flag
                        || component.get("label") instanceof Node.Text);
    }
}
