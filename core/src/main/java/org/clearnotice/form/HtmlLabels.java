package org.clearnotice.form;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** What a person reads beside a control of an HTML page, and under which headings. */
final class HtmlLabels {

    private static final int MAX_NEAR = 200;

    private final Document page;
    private final Map<String, Element> labelFor = new HashMap<>();
    private final Map<Element, String> headingAbove = new HashMap<>();

    HtmlLabels(Document page) {
        this.page = page;
        page.select("label[for]").forEach(label -> labelFor.putIfAbsent(label.attr("for"), label));
        String[] levels = new String[7];
        for (Element element : page.select("h1, h2, h3, h4, h5, h6, input, select, textarea")) {
            String name = element.normalName();
            if (name.length() == 2 && name.charAt(0) == 'h') {
                int level = name.charAt(1) - '0';
                Arrays.fill(levels, level, levels.length, null);
                levels[level] = element.text();
            } else {
                headingAbove.put(
                        element,
                        Arrays.stream(levels, 2, 7).filter(Objects::nonNull).collect(Collectors.joining(" > ")));
            }
        }
    }

    /** By {@code for}, by wrapping, by ARIA; the nearest text before it as the last resort. */
    String of(Element control) {
        Element named = control.id().isEmpty() ? null : labelFor.get(control.id());
        if (named != null) {
            return ownWords(named);
        }
        Element wrapping = control.closest("label");
        if (wrapping != null) {
            return ownWords(wrapping);
        }
        String referenced = referenced(control, "aria-labelledby");
        if (!referenced.isEmpty()) {
            return referenced;
        }
        if (!control.attr("aria-label").isBlank()) {
            return control.attr("aria-label");
        }
        return control.attr("type").equals("hidden") ? "" : near(control);
    }

    /** The text of a label without that of the controls in it. */
    private static String ownWords(Element label) {
        Element bare = label.clone();
        bare.select("select, textarea, button, datalist").remove();
        return bare.text();
    }

    /** The question of a group of choices: its legend or ARIA name, else the label of its first choice. */
    String ofGroup(Element first) {
        Element group = first.closest("fieldset, [role=group], [role=radiogroup]");
        if (group == null) {
            return of(first);
        }
        Element legend = group.selectFirst("> legend");
        if (legend != null) {
            return legend.text();
        }
        String referenced = referenced(group, "aria-labelledby");
        return !referenced.isEmpty() ? referenced : group.hasAttr("aria-label") ? group.attr("aria-label") : of(first);
    }

    String hint(Element control) {
        return referenced(control, "aria-describedby");
    }

    /** Headings and legends above the control, outermost first; a group's own legend is its label and no section. */
    String section(Element control, boolean grouped) {
        Deque<String> parts = new ArrayDeque<>();
        boolean own = grouped;
        for (Element parent : control.parents()) {
            if (parent.normalName().equals("fieldset")) {
                Element legend = parent.selectFirst("> legend");
                if (legend != null && !own) {
                    parts.addFirst(legend.text());
                }
                own = false;
            }
        }
        String heading = headingAbove.getOrDefault(control, "");
        if (!heading.isEmpty()) {
            parts.addFirst(heading);
        }
        return String.join(" > ", parts);
    }

    private String referenced(Element control, String attribute) {
        return Arrays.stream(control.attr(attribute).split("\\s+"))
                .filter(id -> !id.isEmpty())
                .limit(10)
                .map(page::getElementById)
                .filter(Objects::nonNull)
                .map(Element::text)
                .collect(Collectors.joining(" "));
    }

    private static String near(Element control) {
        Element at = control;
        for (int up = 0; up < 3 && at != null; up++) {
            for (Node before = at.previousSibling(); before != null; before = before.previousSibling()) {
                String text = words(before);
                if (text == null) {
                    return "";
                }
                if (!text.isBlank()) {
                    return text.length() > MAX_NEAR ? text.substring(0, MAX_NEAR) : text.strip();
                }
            }
            at = at.parent();
        }
        return "";
    }

    /** The text of a neighbour; null where another control stands between. */
    private static @Nullable String words(Node node) {
        if (node instanceof TextNode text) {
            return text.text();
        }
        if (node instanceof Element element) {
            return element.selectFirst(HtmlFields.CONTROLS) != null ? null : element.text();
        }
        return "";
    }
}
