package org.clearnotice.form;

import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clearnotice.document.Place;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.FormElement;
import org.jspecify.annotations.Nullable;

/** An HTML page walked once: its controls in order, who bears which id, and what stands around them. */
final class HtmlPage {

    private final HtmlWalk walk;
    private final HtmlText texts;
    private final HtmlLines lines;
    private final HtmlScope.All scopes;
    private final Set<String> generated = new HashSet<>();
    private @Nullable Map<Element, Element> linked;

    HtmlPage(Document document, boolean inserting, HtmlText texts, HtmlLines lines) {
        this.walk = HtmlWalk.through(document, inserting);
        this.texts = texts;
        this.lines = lines;
        this.scopes = new HtmlScope.All(4 * walk.controls.size());
        for (HtmlControl control : walk.controls) {
            if (HtmlAttributes.id(control.element()).isEmpty()) {
                generated.add(control.id());
            }
        }
    }

    List<HtmlControl> controls() {
        return Collections.unmodifiableList(walk.controls);
    }

    /** Elements in which a person may be asked something that no field is made of. */
    List<Element> doubtful() {
        return walk.doubtful.stream()
                .filter(element -> walk.ranges.get(element) == null)
                .filter(element -> element.parent() == null || walk.ranges.get(element.parent()) == null)
                .toList();
    }

    /** Elements that show another page, hold markup as text, or have another file written in. */
    List<Element> elsewhere() {
        return Collections.unmodifiableList(walk.elsewhere);
    }

    @Nullable
    Element byId(String id) {
        return walk.byId.get(id);
    }

    /** The labels that name this control's id, or the one that its binding will write. */
    List<Element> labelsFor(HtmlControl control) {
        return control.id().isEmpty() ? List.of() : walk.labelsFor.getOrDefault(control.id(), List.of());
    }

    /** Whether a label names a control that is there. */
    boolean isTied(Element label) {
        String target = HtmlWalk.target(label);
        return !target.isEmpty() && (walk.byId.containsKey(target) || generated.contains(target));
    }

    /** The legend directly in a group, or the summary of one that unfolds. */
    @Nullable
    Element legend(Element group) {
        return walk.legends.get(group);
    }

    /** The controls within an element, itself too. */
    List<HtmlControl> controlsIn(Element element) {
        HtmlWalk.Range range = walk.ranges.get(element);
        return range == null ? List.of() : walk.controls.subList(range.from(), range.to());
    }

    boolean holdsControl(Element element) {
        return walk.ranges.containsKey(element);
    }

    HtmlScope scope(Element element) {
        return scopes.of(element);
    }

    /** The nearest group of fields around a control. */
    @Nullable
    HtmlScope groupAround(HtmlControl control) {
        Element parent = control.element().parent();
        return parent == null ? null : scope(parent).nearestGroup();
    }

    HtmlText texts() {
        return texts;
    }

    /** What an element says, in its language. */
    HtmlWords words(Element element) {
        return texts.of(element, scope(element).language());
    }

    HtmlWords labelWords(Element element) {
        return texts.ofLabel(element, scope(element).language());
    }

    /** The form that sends a control: the one it names, the one around it, or the one that a browser links it with in a table. */
    @Nullable
    Element formOf(HtmlControl control) {
        Element element = control.element();
        if (HtmlAttributes.has(element, "form")) {
            Element named = byId(HtmlAttributes.of(element, "form"));
            return named != null && named.normalName().equals("form") ? named : null;
        }
        Element around = scope(element).form();
        return around != null ? around : linked().get(element);
    }

    private Map<Element, Element> linked() {
        if (linked == null) {
            Map<Element, Element> found = new IdentityHashMap<>();
            for (Element form : walk.forms) {
                if (form instanceof FormElement parsed) {
                    parsed.elements().forEach(element -> found.putIfAbsent(element, form));
                }
            }
            linked = found;
        }
        return linked;
    }

    /** Whether a choice reveals a part of the page. */
    boolean reveals() {
        return !walk.revealing.isEmpty();
    }

    /** What the control reveals when it is chosen, as the GOV.UK Design System marks it: by the id of that part. */
    @Nullable
    HtmlControl revealing(String id) {
        return walk.revealing.get(id);
    }

    /** The first heading of a form, else of the page, else what the page calls itself. */
    HtmlWords title(@Nullable Element form) {
        Element own = form == null ? null : walk.titles.get(form);
        Element heading = own != null ? own : walk.title;
        if (heading != null) {
            HtmlWords words = words(heading);
            return words.text().length() > HtmlText.CONTEXT
                    ? HtmlWords.of(words.language(), HtmlText.cut(words.text()))
                    : words;
        }
        return walk.documentTitle == null
                ? HtmlWords.NONE
                : HtmlWords.of(language(), HtmlText.cut(HtmlText.plain(walk.documentTitle.wholeText())));
    }

    /** The page's own language; empty where unknown. */
    String language() {
        return walk.language;
    }

    Place place(Element element) {
        return lines.place(HtmlControl.position(element));
    }
}
