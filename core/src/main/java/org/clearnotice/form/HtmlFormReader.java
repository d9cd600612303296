package org.clearnotice.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.clearnotice.document.LocalText;
import org.clearnotice.document.Source;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/**
 * Reads forms from HTML: a file is one form, unless its {@code <form>} elements have different actions.
 *
 * <p>Template placeholders are read as the text that they are; nothing is run or fetched.
 */
final class HtmlFormReader implements FormReader {

    private static final int MAX_DEPTH = 512;

    @Override
    public String format() {
        return "html";
    }

    @Override
    public Optional<String> recognises(FormDefinition definition) {
        String text = definition.text();
        if (text.stripLeading().startsWith("<")) {
            return Optional.of("it starts with a tag");
        }
        if (definition.startsAsJson()) {
            return Optional.empty();
        }
        String head = text.substring(0, Math.min(text.length(), 20_000)).toLowerCase(Locale.ROOT);
        return Stream.of("<input", "<form", "<html")
                .filter(head::contains)
                .findFirst()
                .map(tag -> "it holds " + tag + ">");
    }

    @Override
    public FormReading read(FormDefinition definition) {
        return FormReading.of(forms(definition));
    }

    private static List<Form> forms(FormDefinition definition) {
        Source source = definition.source();
        Parser parser = Parser.htmlParser().setTrackPosition(true).setMaxDepth(MAX_DEPTH);
        Document document = parser.parseInput(definition.text(), "");
        HtmlPage page = new HtmlPage(document);
        definition.limits().refuseMoreFields(page.controls().size(), "the page has", source.name());
        String language = language(document.select("html").attr("lang"));
        Map<String, List<Element>> byAction = new LinkedHashMap<>();
        for (Element control : page.controls()) {
            byAction.computeIfAbsent(action(page, control), action -> new ArrayList<>())
                    .add(control);
        }
        mergeLoose(byAction);
        String stem = FormNames.stem(source.name());
        HtmlFields fields = new HtmlFields(page, source.name(), language);
        List<Form> forms = new ArrayList<>();
        byAction.forEach((action, controls) -> forms.add(new Form(
                forms.isEmpty() ? stem : stem + "#" + (forms.size() + 1),
                title(page, controls.get(0), language),
                language,
                fields.of(controls))));
        return forms.isEmpty()
                ? List.of(new Form(stem, HtmlFields.text(page.title(), language), language, List.of()))
                : forms;
    }

    /** The tag in its one form; empty where the page has none that is one. */
    private static String language(String declared) {
        String tag = Locale.forLanguageTag(declared.strip()).toLanguageTag();
        return tag.equals("und") ? "" : tag;
    }

    /** Inputs outside every form belong to the first one: a script may well send them along. */
    private static void mergeLoose(Map<String, List<Element>> byAction) {
        List<Element> loose = byAction.remove("");
        if (loose == null) {
            return;
        }
        if (byAction.isEmpty()) {
            byAction.put("form", loose);
            return;
        }
        List<Element> first = byAction.values().iterator().next();
        first.addAll(loose);
        first.sort((a, b) -> Integer.compare(position(a), position(b)));
    }

    private static int position(Element control) {
        return control.sourceRange().startPos();
    }

    /** The action of the control's form, marked so that it is never empty; empty for a control outside every form. */
    private static String action(HtmlPage page, Element control) {
        Element form = control.hasAttr("form") ? page.byId(control.attr("form")) : HtmlLabels.above(control, "form");
        return form == null || !form.normalName().equals("form") ? "" : "action " + form.attr("action");
    }

    private static LocalText title(HtmlPage page, Element control, String language) {
        Element form = HtmlLabels.above(control, "form");
        Element heading = form == null ? null : form.selectFirst("h1");
        return HtmlFields.text(heading == null ? page.title() : page.texts().of(heading), language);
    }
}
