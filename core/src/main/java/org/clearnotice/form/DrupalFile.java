package org.clearnotice.form;

import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clearnotice.document.Document;
import org.clearnotice.document.Finding;
import org.clearnotice.document.Findings;
import org.clearnotice.document.FindingsException;
import org.clearnotice.document.Node;
import org.clearnotice.document.Source;

/**
 * One file of a Drupal webform: its elements and what stands around them. The elements are a mapping, or, as Drupal exports
 * them, a mapping written down as YAML in a text.
 *
 * @param root the whole file; the elements themselves where it holds nothing else
 */
record DrupalFile(Source source, Node.Members root, Node.Members elements) {

    private static final Pattern PROPERTY = Pattern.compile("(?m)^[ ]*['\"]#[a-z_]{1,40}['\"] ?:");
    private static final Pattern IN_BRACES = Pattern.compile("[{,] ?['\"]#[a-z_]{1,40}['\"] ?:");

    /**
     * The file as a webform or as a translation of one.
     *
     * @throws FindingsException FORM-50 if it is neither, or where the elements are broken
     */
    static DrupalFile of(FormDefinition definition) {
        if (!(definition.document().root() instanceof Node.Members root)) {
            throw noElements(definition.document().root(), "the file is no mapping");
        }
        Node elements = root.get("elements");
        if (elements == null || isElement(elements)) {
            return alone(definition.source(), root);
        }
        return new DrupalFile(definition.source(), root, elements(definition, root));
    }

    /** A file that is nothing but elements, or a translation of nothing but the texts around them. */
    private static DrupalFile alone(Source source, Node.Members root) {
        if (holdsElements(root)) {
            return new DrupalFile(source, root, root);
        }
        boolean around = Stream.of("title", "description", "settings").anyMatch(name -> root.get(name) != null);
        if (!around || !root.text("id").isEmpty()) {
            throw noElements(root, "it has no 'elements'");
        }
        return new DrupalFile(source, root, root.object("elements"));
    }

    private static Node.Members elements(FormDefinition definition, Node.Members root) {
        Node written = Objects.requireNonNull(root.get("elements"));
        Node read = written instanceof Node.Text text && !text.value().isBlank()
                ? Document.yaml(definition.source(), text, definition.limits().depth())
                        .root()
                : written;
        if (read instanceof Node.Members members) {
            return members;
        }
        if (!isEmpty(read)) {
            throw noElements(read, "'elements' is " + read.what() + ", not a mapping of elements");
        }
        return Node.Members.none(read.place());
    }

    /** No value, or an empty text, list or mapping: what Drupal writes where there are no elements. */
    private static boolean isEmpty(Node node) {
        if (node instanceof Node.Members mapping) {
            return mapping.members().isEmpty();
        }
        return node instanceof Node.Elements list
                ? list.elements().isEmpty()
                : node.written().isBlank();
    }

    /** Whether it holds texts only, and the form itself is in another file. */
    boolean isTranslation() {
        return root.text("id").isEmpty() && root.text("uuid").isEmpty() && !hasType(elements);
    }

    private static boolean hasType(Node.Members members) {
        return members.get("#type") != null
                || members.members().values().stream()
                        .anyMatch(member -> member.value() instanceof Node.Members below && hasType(below));
    }

    /** The tag of the language that it says it is in; empty where it says none. */
    String language() {
        return LanguageTag.of(root.text("langcode"));
    }

    /** The form's title as it is written; empty where the file holds elements alone. */
    String title() {
        return root == elements ? "" : root.text("title");
    }

    private static FindingsException noElements(Node at, String why) {
        return new FindingsException(Findings.of(Finding.error("FORM-50", "this is no Drupal webform: " + why)
                .at(at.place())
                .fix("export the webform's configuration (webform.webform.NAME.yml), or its elements as YAML")));
    }

    /** Why it looks like a webform or a translation of one; empty where it does not. */
    static String because(Node.Members root) {
        Node elements = root.get("elements");
        if (elements instanceof Node.Text text && holdsProperties(text.value())) {
            return "an 'elements' text with members such as '#type'";
        }
        if (elements instanceof Node.Members mapping && holdsElements(mapping)) {
            return "'elements' with members such as '#type'";
        }
        if (elements != null && isEmpty(elements) && root.get("handlers") != null && root.get("settings") != null) {
            return "'elements' beside 'settings' and 'handlers'";
        }
        return holdsElements(root) ? "elements with members such as '#type'" : "";
    }

    private static boolean holdsProperties(String text) {
        return PROPERTY.matcher(text).find() || IN_BRACES.matcher(text).find();
    }

    private static boolean holdsElements(Node.Members mapping) {
        return mapping.members().values().stream().anyMatch(member -> isElement(member.value()));
    }

    private static boolean isElement(Node node) {
        return node instanceof Node.Members members
                && Stream.of("#type", "#title", "#markup").anyMatch(name -> members.get(name) != null);
    }
}
