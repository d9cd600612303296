package org.clearnotice.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clearnotice.document.LocalText;
import org.clearnotice.document.Node;
import org.jspecify.annotations.Nullable;

/**
 * The answers that an element offers, in their order and each in every language: a mapping, groups of mappings, a list, or
 * the name of a list that the site keeps elsewhere, which is one option {@code @name}.
 */
final class DrupalOptions {

    private static final List<String> MEMBERS = List.of("#options", "#answers", "#images", "#destination");

    private final String language;
    private final List<FieldOption> options = new ArrayList<>();

    private DrupalOptions(String language) {
        this.language = language;
    }

    static List<FieldOption> of(DrupalElement element) {
        DrupalOptions options = new DrupalOptions(element.language());
        MEMBERS.stream()
                .filter(name -> isOffered(name, element.own().get(name)))
                .findFirst()
                .ifPresent(name -> options.readAll(element.own().get(name), translated(element.translated(), name)));
        return options.options;
    }

    /** A mapping's destinations are answers; the destination of a "same as" is another element. */
    private static boolean isOffered(String name, @Nullable Node node) {
        return node instanceof Node.Members || (node != null && !name.equals("#destination"));
    }

    private void readAll(@Nullable Node node, Map<String, Node> translated) {
        if (node instanceof Node.Members mapping) {
            mapping.members().forEach((value, member) -> read(value, member.value(), within(translated, value)));
        } else if (node instanceof Node.Elements list) {
            for (int i = 0; i < list.elements().size(); i++) {
                String value = String.valueOf(i);
                read(value, list.elements().get(i), within(translated, value));
            }
        } else if (node != null && !node.written().isBlank()) {
            String name = "@" + node.written();
            options.add(new FieldOption(name, PlainText.in(language, name)));
        }
    }

    private void read(String value, Node said, Map<String, Node> translated) {
        if (said instanceof Node.Members image && image.get("text") != null) {
            add(value, image.text("text"), within(translated, "text"));
        } else if (said instanceof Node.Members || said instanceof Node.Elements) {
            readAll(said, translated);
        } else {
            add(value, said instanceof Node.Nothing ? value : said.written(), translated);
        }
    }

    private void add(String value, String said, Map<String, Node> translated) {
        Map<String, String> label = new LinkedHashMap<>();
        put(label, language, said);
        translated.forEach((tag, node) -> put(label, tag, node.written()));
        options.add(new FieldOption(value, new LocalText(label)));
    }

    private static void put(Map<String, String> label, String tag, String said) {
        String words = PlainText.of(said);
        if (!words.isEmpty()) {
            label.put(tag, words);
        }
    }

    private static Map<String, Node> translated(Map<String, Node.Members> elements, String name) {
        Map<String, Node> found = new LinkedHashMap<>();
        elements.forEach((tag, members) -> put(found, tag, members.get(name)));
        return found;
    }

    /** What each language has under this name; a list is counted from 0. */
    private static Map<String, Node> within(Map<String, Node> translated, String name) {
        Map<String, Node> found = new LinkedHashMap<>();
        translated.forEach((tag, node) -> put(found, tag, below(node, name)));
        return found;
    }

    private static @Nullable Node below(Node node, String name) {
        if (node instanceof Node.Elements list && name.matches("[0-9]{1,8}")) {
            int index = Integer.parseInt(name);
            return index < list.elements().size() ? list.elements().get(index) : null;
        }
        return node instanceof Node.Members members ? members.get(name) : null;
    }

    private static void put(Map<String, Node> found, String tag, @Nullable Node node) {
        if (node != null) {
            found.put(tag, node);
        }
    }
}
