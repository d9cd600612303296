package org.clearnotice.form;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;

/** The answers that a control offers, in their order. */
final class HtmlOptions {

    private final HtmlPage page;
    private final HtmlLabels labels;
    private final Map<Element, List<FieldOption>> suggested = new IdentityHashMap<>();

    HtmlOptions(HtmlPage page, HtmlLabels labels) {
        this.page = page;
        this.labels = labels;
    }

    /** Of choices of one name, or of one control. */
    List<FieldOption> of(List<HtmlControl> group) {
        HtmlControl first = group.get(0);
        if (group.size() == 1 && !(first.isRadio() && first.isChoice())) {
            return of(first);
        }
        return group.stream()
                .map(choice -> new FieldOption(value(choice.element(), "on"), labels.ofChoice(choice)))
                .toList();
    }

    /** Within a list, or suggested to one who writes. */
    private List<FieldOption> of(HtmlControl control) {
        Element element = control.element();
        if (!element.normalName().equals("input")) {
            return within(element, !control.isNative());
        }
        if (element.childNodeSize() > 0) {
            return within(element, false);
        }
        Element list = HtmlAttributes.has(element, "list") ? page.byId(HtmlAttributes.of(element, "list")) : null;
        if (list == null || !list.normalName().equals("datalist")) {
            return List.of();
        }
        List<FieldOption> options = suggested.computeIfAbsent(list, datalist -> within(datalist, false));
        page.texts().count((long) HtmlText.A_STEP * options.size());
        return options;
    }

    private List<FieldOption> within(Element list, boolean custom) {
        if (list.childNodeSize() == 0) {
            return List.of();
        }
        List<FieldOption> options = new ArrayList<>();
        String language = page.scope(list).language();
        list.traverse((NodeVisitor) (Node node, int depth) -> {
            if (node instanceof Element element
                    && depth > 0
                    && (isOption(element) || (custom && isCustomOption(element)))) {
                options.add(option(element, language));
            }
        });
        return List.copyOf(options);
    }

    private static boolean isOption(Element element) {
        return element.normalName().equals("option");
    }

    private static boolean isCustomOption(Element element) {
        return element.normalName().indexOf('-') > 0 && HtmlAttributes.has(element, "value");
    }

    private FieldOption option(Element element, String language) {
        String own = HtmlScope.language(element);
        HtmlWords text = page.texts().once(element, own.isEmpty() ? language : own);
        String said = HtmlText.plain(HtmlAttributes.of(element, "label"));
        HtmlWords words = said.isEmpty() ? text : HtmlWords.of(text.language(), said);
        return new FieldOption(value(element, text.text()), words.local());
    }

    private static String value(Element element, String without) {
        return HtmlText.exact(HtmlAttributes.has(element, "value") ? HtmlAttributes.of(element, "value") : without);
    }
}
