package org.clearnotice.form;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** The text of elements as a person reads it, each read once and cut: what a field asks stands at its start. */
final class HtmlText {

    static final int MAX_CHARACTERS = 2_000;
    private static final int MAX_NODES = 20_000;

    private final Map<Element, String> whole = new HashMap<>();
    private final Map<Element, String> withoutControls = new HashMap<>();

    String of(Element element) {
        return whole.computeIfAbsent(element, root -> new Reading(root, true).text());
    }

    /** Without that of the controls in it. */
    String withoutControls(Element element) {
        return withoutControls.computeIfAbsent(element, root -> new Reading(root, false).text());
    }

    static String cut(String text) {
        return cut(text, MAX_CHARACTERS);
    }

    /** At most so many characters, never half of one. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        return text.substring(0, Character.isHighSurrogate(text.charAt(most - 1)) ? most - 1 : most);
    }

    /** One walk, which ends where enough was read. */
    private static final class Reading implements NodeFilter {

        private final Element root;
        private final boolean controls;
        private final StringBuilder out = new StringBuilder();
        private int nodes;

        private Reading(Element root, boolean controls) {
            this.root = root;
            this.controls = controls;
        }

        private String text() {
            root.filter(this);
            return cut(out.toString().replaceAll("\\s+", " ").strip());
        }

        @Override
        public FilterResult head(Node node, int depth) {
            if (node instanceof TextNode text) {
                String words = text.getWholeText();
                out.append(words, 0, Math.min(words.length(), 2 * MAX_CHARACTERS));
            } else if (node instanceof Element element) {
                if (!controls && saysItsOwn(element)) {
                    return FilterResult.SKIP_ENTIRELY;
                }
                space(element);
            }
            return enough() ? FilterResult.STOP : FilterResult.CONTINUE;
        }

        @Override
        public FilterResult tail(Node node, int depth) {
            if (node instanceof Element element) {
                space(element);
            }
            return FilterResult.CONTINUE;
        }

        private void space(Element element) {
            if (element.isBlock() || element.normalName().equals("br")) {
                out.append(' ');
            }
        }

        private boolean enough() {
            return ++nodes > MAX_NODES || out.length() > 2 * MAX_CHARACTERS;
        }

        private static boolean saysItsOwn(Element element) {
            return switch (element.normalName()) {
                case "select", "textarea", "button", "datalist" -> true;
                default -> false;
            };
        }
    }
}
