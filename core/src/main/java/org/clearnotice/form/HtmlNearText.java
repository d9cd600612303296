package org.clearnotice.form;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import org.clearnotice.form.HtmlNeighbour.Kind;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/**
 * The nearest text of a control that nothing names: the line or the cell before it, the heading of its column, and for a box to
 * tick what follows it. It is a guess: never the label of another, never what stands beyond another control, never a paragraph.
 */
final class HtmlNearText {

    /** A sentence to agree to may be longer than a question. */
    private static final int LONGEST_BEHIND = 400;

    private static final int LEVELS = 5;
    private static final Set<String> BOUNDS = Set.of(
            "form",
            "fieldset",
            "body",
            "html",
            "table",
            "tbody",
            "thead",
            "section",
            "article",
            "main",
            "aside",
            "nav");

    private final HtmlPage page;
    private final HtmlColumns columns;
    private final Set<Node> taken = Collections.newSetFromMap(new IdentityHashMap<>());

    HtmlNearText(HtmlPage page) {
        this.page = page;
        this.columns = new HtmlColumns(page);
    }

    /** Of a box to tick: on its line behind it or before it, else in the next or the last cell or block. */
    String besideChoice(HtmlControl control) {
        Predicate<HtmlControl> own = other -> other.index() == control.index();
        String line = behind(control, own, false);
        if (line.isEmpty()) {
            line = before(control.element(), own, false);
        }
        return line.isEmpty() ? behind(control, own, true) : line;
    }

    /** The heading of the column that a control stands in. */
    String column(HtmlControl control) {
        return HtmlNeighbour.question(columns.heading(control.element()));
    }

    /** Before a control, or before the first of a group. */
    String before(Element start, Predicate<HtmlControl> own, boolean blocks) {
        Element at = start;
        for (int up = 0; up < LEVELS && at != null && !at.normalName().equals("tr"); up++) {
            String line = acceptedBefore(at, own);
            if (line != null && !line.isEmpty()) {
                return line;
            }
            at = line == null ? outer(at, own, blocks) : null;
        }
        String column = blocks ? HtmlNeighbour.question(columns.heading(start)) : "";
        String above = column.isEmpty() && at != null ? acceptedBefore(at, own) : null;
        return above == null ? column : above;
    }

    private @Nullable String acceptedBefore(Element at, Predicate<HtmlControl> own) {
        String line = lineBefore(at, own);
        return line == null ? null : HtmlNeighbour.question(line);
    }

    /** What holds no other control, and is no part of its own; null where there is none. */
    private @Nullable Element outer(Element at, Predicate<HtmlControl> own, boolean blocks) {
        Element parent = at.parent();
        if (parent == null || BOUNDS.contains(parent.normalName()) || (!blocks && isBlock(parent))) {
            return null;
        }
        return only(parent, own) ? parent : null;
    }

    /** Null where nothing is said before it there; empty where another control stands between. */
    private @Nullable String lineBefore(Element at, Predicate<HtmlControl> own) {
        HtmlLine line = new HtmlLine();
        for (Node node = at.previousSibling(); node != null; node = node.previousSibling()) {
            HtmlNeighbour next = neighbour(node, own);
            boolean said = line.says();
            switch (next.kind()) {
                case INLINE -> line.before(next.text());
                case BLOCK -> {
                    return said ? line.text() : next.text();
                }
                case BREAK -> {
                    if (said) {
                        return line.text();
                    }
                }
                case STOP -> {
                    return line.text();
                }
                case NOTHING -> {}
            }
        }
        return line.says() ? line.text() : null;
    }

    private String behind(HtmlControl control, Predicate<HtmlControl> own, boolean blocks) {
        Element at = control.element();
        for (int up = 0; up < LEVELS; up++) {
            String line = lineBehind(at, own, up == 0 || blocks);
            if (line != null) {
                return line;
            }
            Element parent = at.parent();
            if (parent == null || BOUNDS.contains(parent.normalName()) || !only(parent, own)) {
                return "";
            }
            if (isBlock(parent) && (!blocks || lineBefore(parent, own) != null)) {
                return "";
            }
            at = parent;
        }
        return "";
    }

    private @Nullable String lineBehind(Element at, Predicate<HtmlControl> own, boolean blocks) {
        HtmlLine line = new HtmlLine();
        List<Node> nodes = new ArrayList<>();
        Node node = at.nextSibling();
        boolean ends = false;
        while (node != null && !ends) {
            HtmlNeighbour next = neighbour(node, own);
            boolean first = next.kind() == Kind.BLOCK && blocks && !isHeading(node) && !line.says();
            if (first || next.kind() == Kind.INLINE) {
                line.behind(next.text());
                nodes.add(node);
            }
            ends = next.kind().compareTo(Kind.BLOCK) >= 0;
            node = ends ? node : node.nextSibling();
        }
        if (!line.says()) {
            return ends ? "" : null;
        }
        String text = HtmlNeighbour.accepted(line.text(), LONGEST_BEHIND);
        // "Other: [text]" names the text
        boolean anothers = text.endsWith(":") && ends && node instanceof Element element && page.holdsControl(element);
        if (anothers || text.isEmpty()) {
            return "";
        }
        taken.addAll(nodes);
        return text;
    }

    private static boolean isHeading(Node node) {
        return node.normalName().matches("h[1-6]");
    }

    private boolean only(Element element, Predicate<HtmlControl> own) {
        for (HtmlControl control : page.controlsIn(element)) {
            if (!own.test(control) && !control.isHidden()) {
                return false;
            }
        }
        return true;
    }

    private static boolean isBlock(Element element) {
        return element.isBlock()
                || element.normalName().equals("td")
                || element.normalName().equals("th");
    }

    private HtmlNeighbour neighbour(Node node, Predicate<HtmlControl> own) {
        if (taken.contains(node)) {
            return HtmlNeighbour.STOP;
        }
        if (node instanceof TextNode text) {
            String words = text.getWholeText();
            return HtmlNeighbour.inline(words.substring(0, Math.min(words.length(), 2 * LONGEST_BEHIND)));
        }
        return node instanceof Element element ? neighbour(element, own) : HtmlNeighbour.NOTHING;
    }

    private HtmlNeighbour neighbour(Element element, Predicate<HtmlControl> own) {
        return switch (element.normalName()) {
            case "br" -> HtmlNeighbour.BREAK;
            case "hr" -> HtmlNeighbour.STOP;
            case "script", "style", "template", "button", "input", "svg", "img" ->
                page.holdsControl(element) ? stopUnlessHidden(element) : HtmlNeighbour.NOTHING;
            case "label" -> label(element, own);
            case "legend", "summary" ->
                element.parent() != null && only(element.parent(), own) ? block(element) : HtmlNeighbour.STOP;
            default -> {
                if (page.holdsControl(element)) {
                    yield stopUnlessHidden(element);
                }
                yield HtmlLabels.isError(element)
                        ? HtmlNeighbour.NOTHING
                        : isBlock(element) ? block(element) : HtmlNeighbour.inline(said(element));
            }
        };
    }

    private HtmlNeighbour stopUnlessHidden(Element element) {
        return only(element, control -> false) ? HtmlNeighbour.NOTHING : HtmlNeighbour.STOP;
    }

    /** A label that names nothing is only text; one of the own control was read and is passed over. */
    private HtmlNeighbour label(Element label, Predicate<HtmlControl> own) {
        if (page.holdsControl(label)) {
            return only(label, own) ? HtmlNeighbour.NOTHING : HtmlNeighbour.STOP;
        }
        if (!page.isTied(label)) {
            return block(label);
        }
        Element target = page.byId(HtmlWalk.target(label));
        boolean mine = target != null && page.holdsControl(target) && only(target, own);
        return mine ? HtmlNeighbour.NOTHING : HtmlNeighbour.STOP;
    }

    private HtmlNeighbour block(Element element) {
        String text = said(element);
        return text.isEmpty() ? HtmlNeighbour.NOTHING : HtmlNeighbour.block(text);
    }

    private String said(Element element) {
        if (element.childNodeSize() == 0) {
            return "";
        }
        HtmlReading reading = new HtmlReading(element, "", LONGEST_BEHIND + 1);
        String text = reading.words().text();
        page.texts().count(reading.steps());
        return text;
    }
}
