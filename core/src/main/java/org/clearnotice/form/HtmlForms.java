package org.clearnotice.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Which controls of a page are sent together, and what is to be said of the rest of it. */
final class HtmlForms {

    /** Where the address is written when the page is run. */
    private static final String[] ACTIONS = {"action", "th:action", "data-th-action", "asp-action", "asp-page"};

    private final HtmlPage page;
    private final HtmlFindings findings;

    HtmlForms(HtmlPage page, HtmlFindings findings) {
        this.page = page;
        this.findings = findings;
    }

    /** One form for every action, in the order of their first controls. */
    List<List<HtmlControl>> byAction() {
        Map<String, List<HtmlControl>> byAction = new LinkedHashMap<>();
        List<HtmlControl> loose = new ArrayList<>();
        for (HtmlControl control : page.controls()) {
            Element form = page.formOf(control);
            if (form == null) {
                loose.add(control);
            } else {
                byAction.computeIfAbsent(action(form), action -> new ArrayList<>())
                        .add(control);
            }
        }
        return merged(new ArrayList<>(byAction.values()), loose);
    }

    /** Inputs outside every form belong to the first one: a script may well send them along. */
    private static List<List<HtmlControl>> merged(List<List<HtmlControl>> forms, List<HtmlControl> loose) {
        if (loose.isEmpty()) {
            return forms;
        }
        if (forms.isEmpty()) {
            return List.of(loose);
        }
        forms.get(0).addAll(loose);
        forms.get(0).sort(Comparator.comparingInt(HtmlControl::index));
        return forms;
    }

    /** As it stands; one that only names a place of the page itself is none. */
    private static String action(Element form) {
        for (String attribute : ACTIONS) {
            String action = HtmlAttributes.of(form, attribute).strip();
            if (!action.isEmpty() && !action.startsWith("#")) {
                return attribute.equals("asp-action")
                        ? HtmlAttributes.of(form, "asp-controller") + "/" + action
                        : action;
            }
        }
        return "";
    }

    /** Of the form of this control; the page's own outside of every form. */
    Form form(String id, List<HtmlControl> controls, List<FormField> fields) {
        Element form = controls.isEmpty() ? null : page.formOf(controls.get(0));
        return new Form(id, page.title(form).local(), language(form), fields);
    }

    private String language(@Nullable Element form) {
        String around = form == null ? "" : page.scope(form).language();
        return around.isEmpty() ? page.language() : around;
    }

    void remarkFields(List<List<HtmlControl>> groups, List<FormField> fields) {
        findings.guessed(fields);
        for (int i = 0; i < fields.size(); i++) {
            HtmlControl first = groups.get(i).get(0);
            if (first.is(HtmlWidgets.UNKNOWN)) {
                findings.unknownKind("a macro", fields.get(i));
            } else if (!first.isNative()) {
                findings.unknownKind(
                        "<" + HtmlFindings.shortened(first.element().normalName()) + ">", fields.get(i));
            }
        }
    }

    void remarkRest() {
        page.doubtful()
                .forEach(element -> findings.mayAsk(HtmlFindings.shortened(element.normalName()), page.place(element)));
        page.elsewhere().forEach(this::remark);
    }

    private void remark(Element element) {
        String name = element.normalName();
        boolean inForm = page.scope(element).form() != null;
        if (name.equals("script")) {
            String type = HtmlAttributes.of(element, "type").toLowerCase(Locale.ROOT);
            if ((type.contains("template") || type.contains("html")) && HtmlTemplateTag.holdsInputs(element.data())) {
                findings.heldAsText("a script of type '" + HtmlFindings.shortened(type) + "'", page.place(element));
            }
        } else if (!name.equals("iframe")) {
            findings.elsewhere("what is written into <" + name + ">", page.place(element));
        } else if (HtmlTemplateTag.holdsInputs(HtmlAttributes.of(element, "srcdoc"))) {
            findings.heldAsText("the srcdoc of an iframe", page.place(element));
        } else if (inForm && !HtmlAttributes.of(element, "src").isBlank()) {
            findings.elsewhere("the page in an iframe", page.place(element));
        }
    }
}
