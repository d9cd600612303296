package org.clearnotice.form;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** What a person reads beside a control of an HTML page, and under which headings. */
final class HtmlLabels {

    private static final int MAX_NEAR = 200;

    private final HtmlPage page;

    HtmlLabels(HtmlPage page) {
        this.page = page;
    }

    /** By {@code for}, by wrapping, by ARIA; the nearest text before it as the last resort. */
    String of(Element control) {
        Element named = control.id().isEmpty() ? null : page.labelFor(control.id());
        if (named != null) {
            return page.texts().withoutControls(named);
        }
        Element wrapping = above(control, "label");
        if (wrapping != null) {
            return page.texts().withoutControls(wrapping);
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

    /** The question of a group of choices: its legend or ARIA name, else the label of its first choice. */
    String ofGroup(Element first) {
        Element group = group(first);
        if (group == null) {
            return of(first);
        }
        Element legend = page.legend(group);
        if (legend != null) {
            return page.texts().of(legend);
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
                Element legend = page.legend(parent);
                if (legend != null && !own) {
                    parts.addFirst(page.texts().of(legend));
                }
                own = false;
            }
        }
        String heading = page.headingAbove(control);
        if (!heading.isEmpty()) {
            parts.addFirst(heading);
        }
        return HtmlText.cut(String.join(" > ", parts));
    }

    private String referenced(Element control, String attribute) {
        return HtmlText.cut(Arrays.stream(control.attr(attribute).split("\\s+"))
                .filter(id -> !id.isEmpty())
                .limit(10)
                .map(page::byId)
                .filter(Objects::nonNull)
                .map(page.texts()::of)
                .collect(Collectors.joining(" ")));
    }

    /** The nearest element of this name, itself or around it. */
    static @Nullable Element above(Element control, String name) {
        for (Element at = control; at != null; at = at.parent()) {
            if (at.normalName().equals(name)) {
                return at;
            }
        }
        return null;
    }

    private static @Nullable Element group(Element control) {
        for (Element at = control; at != null; at = at.parent()) {
            String role = at.attr("role");
            if (at.normalName().equals("fieldset") || role.equals("group") || role.equals("radiogroup")) {
                return at;
            }
        }
        return null;
    }

    private String near(Element control) {
        Element at = control;
        for (int up = 0; up < 3 && at != null; up++) {
            for (Node before = at.previousSibling(); before != null; before = before.previousSibling()) {
                String text = words(before);
                if (text == null) {
                    return "";
                }
                if (!text.isBlank()) {
                    return HtmlText.cut(text.strip(), MAX_NEAR);
                }
            }
            at = at.parent();
        }
        return "";
    }

    /** The text of a neighbour; null where another control stands between. */
    private @Nullable String words(Node node) {
        if (node instanceof TextNode text) {
            return HtmlText.cut(text.text(), MAX_NEAR);
        }
        if (node instanceof Element element) {
            return page.holdsControl(element) ? null : page.texts().of(element);
        }
        return "";
    }
}
