package org.clearnotice.form;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;

/** The one walk through a page, and what it gathers. */
final class HtmlWalk implements NodeVisitor {

    /** A heading stands for its own part of the page. */
    private static final Set<String> PARTS =
            Set.of("section", "article", "aside", "nav", "footer", "main", "form", "fieldset", "dialog", "td", "li");

    /** Of one control: a page with more was made to be slow. */
    private static final int MOST_LABELS = 10;

    private static final String[] INSERTS = {
        "th:replace", "th:insert", "th:include", "data-th-replace", "data-th-insert"
    };
    private static final Set<String> INCLUDES = Set.of("jsp:include", "ui:include", "s:include", "c:import", "partial");

    final List<HtmlControl> controls = new ArrayList<>();
    final Map<String, Element> byId = new HashMap<>();
    final Map<String, List<Element>> labelsFor = new HashMap<>();
    final Map<Element, Element> legends = new IdentityHashMap<>();
    final Map<Element, Range> ranges = new IdentityHashMap<>();
    final Map<Element, Element> titles = new IdentityHashMap<>();
    final Map<String, HtmlControl> revealing = new HashMap<>();
    final List<Element> forms = new ArrayList<>();
    final List<Element> doubtful = new ArrayList<>();
    final List<Element> elsewhere = new ArrayList<>();

    @Nullable
    Element title;

    @Nullable
    Element documentTitle;

    String language = "";

    private @Nullable HtmlHeading heading;
    private @Nullable Element form;
    private int labels;
    private int withinLabels;
    private final boolean inserting;
    private int[] controlsBefore = new int[64];
    private boolean[] mayAsk = new boolean[64];
    private int[] labelsBefore = new int[64];
    private @Nullable HtmlHeading[] headingBefore = new HtmlHeading[64];

    /** Controls from one place among all to before another. */
    record Range(int from, int to) {}

    private HtmlWalk(boolean inserting) {
        this.inserting = inserting;
    }

    /** @param inserting whether fragments may be written into the page, as Thymeleaf does */
    static HtmlWalk through(Document document, boolean inserting) {
        HtmlWalk walk = new HtmlWalk(inserting);
        document.traverse(walk);
        return walk;
    }

    /** The id of the control that a label names; empty where it names none. */
    static String target(Element label) {
        String target = HtmlAttributes.of(label, "for");
        return target.isEmpty() ? HtmlAttributes.of(label, "asp-for") : target;
    }

    @Override
    public void head(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        if (depth >= controlsBefore.length) {
            int size = 2 * depth;
            controlsBefore = Arrays.copyOf(controlsBefore, size);
            labelsBefore = Arrays.copyOf(labelsBefore, size);
            mayAsk = Arrays.copyOf(mayAsk, size);
            headingBefore = Arrays.copyOf(headingBefore, size);
        }
        controlsBefore[depth] = controls.size();
        labelsBefore[depth] = labels;
        headingBefore[depth] = heading;
        if (element.normalName().indexOf(':') > 0) {
            HtmlTagLibraries.convert(element);
        }
        mayAsk[depth] = HtmlAttributes.hasAny(element) ? attributes(element) : isDoubtful(element);
        enter(element, element.normalName());
    }

    /** Whether it may be an input that HTML does not know as one. */
    private boolean attributes(Element element) {
        String id = HtmlAttributes.id(element);
        if (!id.isEmpty()) {
            byId.putIfAbsent(id, element);
        }
        if (inserting && form != null && inserts(element)) {
            elsewhere.add(element);
        }
        String role = HtmlAttributes.of(element, "role");
        if (role.equals("heading")) {
            heading(element, level(HtmlAttributes.of(element, "aria-level")));
        }
        boolean may = !role.isEmpty() || HtmlCustomControls.isOwn(element);
        if ((may || HtmlAttributes.has(element, "contenteditable")) && HtmlCustomControls.mayAsk(element)) {
            doubtful.add(element);
        }
        return may;
    }

    private boolean isDoubtful(Element element) {
        if (HtmlCustomControls.isOwn(element) && HtmlCustomControls.mayAsk(element)) {
            doubtful.add(element);
        }
        return false;
    }

    private static boolean inserts(Element element) {
        for (String attribute : INSERTS) {
            if (HtmlAttributes.has(element, attribute)) {
                return true;
            }
        }
        return false;
    }

    private void enter(Element element, String name) {
        switch (name) {
            case "input", "select", "textarea" -> {
                if (HtmlControl.isNative(element)) {
                    add(element);
                }
            }
            case "label" -> label(element);
            case "legend", "summary" -> {
                withinLabels++;
                if (element.parent() != null) {
                    legends.putIfAbsent(element.parent(), element);
                }
            }
            case "h1", "h2", "h3", "h4", "h5", "h6" -> heading(element, name.charAt(1) - '0');
            default -> around(element, name);
        }
    }

    /** What says something of the page or of a form. */
    private void around(Element element, String name) {
        switch (name) {
            case "form" -> {
                forms.add(element);
                form = element;
            }
            case "title" -> documentTitle = documentTitle == null && withinHead(element) ? element : documentTitle;
            case "html", "body" -> language = language.isEmpty() ? HtmlScope.language(element) : language;
            case "iframe", "script" -> elsewhere.add(element);
            case "meta" -> meta(element);
            default -> {
                if (form != null && INCLUDES.contains(name)) {
                    elsewhere.add(element);
                }
            }
        }
    }

    private void label(Element element) {
        labels++;
        withinLabels++;
        if (!target(element).isEmpty()) {
            tie(element);
        }
    }

    private void meta(Element element) {
        if (language.isEmpty() && HtmlAttributes.of(element, "http-equiv").equalsIgnoreCase("content-language")) {
            language = LanguageTag.of(HtmlAttributes.of(element, "content"));
        }
    }

    private void tie(Element label) {
        List<Element> labels = labelsFor.computeIfAbsent(target(label), id -> new ArrayList<>(1));
        if (labels.size() < MOST_LABELS) {
            labels.add(label);
        }
    }

    private static boolean withinHead(Element title) {
        return title.parent() != null && title.parent().normalName().equals("head");
    }

    private static int level(String declared) {
        return declared.length() == 1 && declared.charAt(0) >= '1' && declared.charAt(0) <= '6'
                ? declared.charAt(0) - '0'
                : 2;
    }

    private void heading(Element element, int level) {
        if (level == 1) {
            title = title == null ? element : title;
            if (form != null) {
                titles.putIfAbsent(form, element);
            }
        }
        if (withinLabels == 0) {
            heading = HtmlHeading.after(heading, level, element);
        }
    }

    private void add(Element element) {
        HtmlControl control = new HtmlControl(element, controls.size(), heading);
        controls.add(control);
        if (control.isRadio() || control.isCheckbox()) {
            reveal(control, HtmlAttributes.of(element, "data-aria-controls"));
            reveal(control, HtmlAttributes.of(element, "aria-controls"));
        }
    }

    private void reveal(HtmlControl control, String id) {
        if (!id.isEmpty()) {
            revealing.putIfAbsent(id, control);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (!(node instanceof Element element)) {
            return;
        }
        int before = controlsBefore[depth];
        String name = element.normalName();
        boolean asks = controls.size() > before;
        if (!asks && mayAsk[depth] && HtmlCustomControls.isInput(element)) {
            add(element);
            asks = true;
        }
        if (asks) {
            ranges.put(element, new Range(before, controls.size()));
        }
        switch (name) {
            case "label", "legend", "summary" -> withinLabels--;
            case "h1", "h2", "h3", "h4", "h5", "h6" -> {
                // a heading around a label is the question of one field
                if (asks || labels > labelsBefore[depth]) {
                    heading = headingBefore[depth];
                }
            }
            default -> {
                if (PARTS.contains(name)) {
                    heading = headingBefore[depth];
                    form = element == form ? null : form;
                }
            }
        }
    }
}
