package org.clearnotice.form;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;

/** One walk through an element for its text, which ends where enough was read. */
final class HtmlReading implements NodeFilter {

    private static final int MOST_NODES = 20_000;

    private final Element root;
    private final String language;
    private final int most;
    private final StringBuilder out = new StringBuilder();
    private final StringBuilder rest = new StringBuilder();
    private final Map<String, StringBuilder> foreign = new LinkedHashMap<>();
    private final Deque<Mark> marks = new ArrayDeque<>(2);
    private boolean label;
    private boolean open;
    private int nodes;

    /** An element within, and how much was read before it. */
    private record Mark(Element element, int before, String language) {}

    HtmlReading(Element root, String language, int most) {
        this.root = root;
        this.language = language;
        this.most = most;
    }

    /** Controls and labels within say their own; one that is never closed ends with its line. */
    HtmlReading asLabel() {
        label = true;
        return this;
    }

    HtmlWords words() {
        if (root.childNodeSize() == 1 && root.childNode(0) instanceof TextNode only) {
            out.append(only.getWholeText(), 0, Math.min(only.getWholeText().length(), 4 * most));
            return HtmlWords.of(language, said(out));
        }
        open = label
                && root.normalName().equals("label")
                && root.endSourceRange().isImplicit();
        root.filter(this);
        String text = said(out);
        if (foreign.isEmpty()) {
            return HtmlWords.of(language, text);
        }
        Map<String, String> parts = new LinkedHashMap<>();
        foreign.forEach((tag, words) -> {
            String part = said(words);
            if (!part.isEmpty()) {
                parts.put(tag, part);
            }
        });
        boolean several = parts.size() > 1 || !parts.containsKey(language);
        boolean apart = several && !parts.isEmpty() && rest.chars().noneMatch(Character::isLetterOrDigit);
        return new HtmlWords(language, text, parts, apart);
    }

    private String said(StringBuilder words) {
        return HtmlText.cut(withoutAsterisks(HtmlText.plain(words)), most);
    }

    /** An asterisk that stands alone before or behind the words says only that an answer is required. */
    static String withoutAsterisks(String text) {
        int to = text.length();
        while (to > 0 && text.charAt(to - 1) == '*') {
            to--;
        }
        boolean alone = to == 0 || text.charAt(to - 1) == ' ';
        String before = alone ? text.substring(0, to).strip() : text;
        int from = 0;
        while (from < before.length() && before.charAt(from) == '*') {
            from++;
        }
        return from < before.length() && before.charAt(from) == ' '
                ? before.substring(from).strip()
                : before;
    }

    /** Nodes looked at and characters read. */
    long steps() {
        return nodes + (long) out.length();
    }

    @Override
    public FilterResult head(Node node, int depth) {
        nodes++;
        if (node instanceof TextNode text) {
            String words = text.getWholeText();
            append(words.substring(0, Math.min(words.length(), 2 * most)));
        } else if (node instanceof Element element && element != root) {
            if (saysItsOwn(element)) {
                append(" ");
                return FilterResult.SKIP_ENTIRELY;
            }
            if (boundary(element)) {
                if (open && hasWords()) {
                    return FilterResult.STOP;
                }
                append(" ");
            }
            marks.push(new Mark(element, out.length(), foreignTag(element)));
        }
        return nodes > MOST_NODES || out.length() > 4 * most ? FilterResult.STOP : FilterResult.CONTINUE;
    }

    @Override
    public FilterResult tail(Node node, int depth) {
        if (node instanceof Element element && element != root) {
            Mark mark = marks.peek();
            if (mark != null && mark.element == element) {
                marks.pop();
                if (onlyAsterisks(mark.before)) {
                    out.setLength(mark.before);
                }
            }
            if (boundary(element)) {
                append(" ");
            }
        }
        return FilterResult.CONTINUE;
    }

    private void append(String words) {
        out.append(words);
        Mark within = marks.peek();
        String tag = within == null ? "" : within.language;
        (tag.isEmpty() ? rest : foreign.computeIfAbsent(tag, of -> new StringBuilder())).append(words);
    }

    /** Of its own, else of what it stands in; empty where that is what the whole is in. */
    private String foreignTag(Element element) {
        String tag = HtmlScope.language(element);
        if (tag.isEmpty()) {
            Mark within = marks.peek();
            return within == null ? "" : within.language;
        }
        return tag;
    }

    private boolean hasWords() {
        return out.chars().anyMatch(sign -> sign > ' ');
    }

    private boolean onlyAsterisks(int from) {
        boolean found = false;
        for (int i = from; i < out.length(); i++) {
            if (out.charAt(i) != '*' && out.charAt(i) > ' ') {
                return false;
            }
            found |= out.charAt(i) == '*';
        }
        return found;
    }

    private static boolean boundary(Element element) {
        return element.isBlock() || element.normalName().equals("br");
    }

    private boolean saysItsOwn(Element element) {
        return switch (element.normalName()) {
            case "select", "textarea", "datalist", "svg" -> true;
            case "input", "button", "label" -> label;
            default -> false;
        };
    }
}
