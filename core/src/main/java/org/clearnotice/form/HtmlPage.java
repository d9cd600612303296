package org.clearnotice.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** An HTML page walked once: its controls in order, who bears which id, and what stands above and beside them. */
final class HtmlPage {

    private final List<Element> controls = new ArrayList<>();
    private final Map<String, Element> byId = new HashMap<>();
    private final Map<String, Element> labelFor = new HashMap<>();
    private final Map<Element, Element> legends = new HashMap<>();
    private final Map<Element, String> headingAbove = new HashMap<>();
    private final Set<Element> holding = new HashSet<>();
    private final HtmlText texts = new HtmlText();
    private final String title;

    HtmlPage(Document page) {
        @Nullable String[] levels = new String[7];
        String first = null;
        for (Element element : page.getAllElements()) {
            String name = element.normalName();
            named(element, name);
            if (name.matches("h[1-6]")) {
                int level = name.charAt(1) - '0';
                Arrays.fill(levels, level, levels.length, null);
                levels[level] = texts.of(element);
                first = first == null && level == 1 ? levels[level] : first;
            } else if (isControl(element)) {
                control(element, joined(levels));
            }
        }
        title = first == null ? HtmlText.cut(page.title()) : first;
    }

    private void named(Element element, String name) {
        if (!element.id().isEmpty()) {
            byId.putIfAbsent(element.id(), element);
        }
        Element parent = element.parent();
        if (name.equals("legend") && parent != null) {
            legends.putIfAbsent(parent, element);
        } else if (name.equals("label") && element.hasAttr("for")) {
            labelFor.putIfAbsent(element.attr("for"), element);
        }
    }

    private void control(Element control, String headings) {
        controls.add(control);
        headingAbove.put(control, headings);
        for (Element at = control; at != null && holding.add(at); at = at.parent()) {}
    }

    /** Everything that sends an answer; buttons send none. */
    static boolean isControl(Element element) {
        return switch (element.normalName()) {
            case "select", "textarea" -> true;
            case "input" ->
                switch (element.attr("type").strip().toLowerCase(Locale.ROOT)) {
                    case "submit", "reset", "button", "image" -> false;
                    default -> true;
                };
            default -> false;
        };
    }

    private static String joined(@Nullable String[] levels) {
        return HtmlText.cut(
                Arrays.stream(levels, 2, levels.length).filter(Objects::nonNull).collect(Collectors.joining(" > ")));
    }

    List<Element> controls() {
        return Collections.unmodifiableList(controls);
    }

    @Nullable
    Element byId(String id) {
        return byId.get(id);
    }

    @Nullable
    Element labelFor(String id) {
        return labelFor.get(id);
    }

    /** The legend directly in a group. */
    @Nullable
    Element legend(Element group) {
        return legends.get(group);
    }

    boolean holdsControl(Element element) {
        return holding.contains(element);
    }

    /** Headings from the second level on, outermost first. */
    String headingAbove(Element control) {
        return headingAbove.getOrDefault(control, "");
    }

    HtmlText texts() {
        return texts;
    }

    /** The first heading, else what the page calls itself. */
    String title() {
        return title;
    }
}
