package org.clearnotice.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.clearnotice.document.LocalText;
import org.clearnotice.document.Place;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Range;

/** Turns the controls of one HTML form into fields: every control is in exactly one field. */
final class HtmlFields {

    private final HtmlLabels labels;
    private final String file;
    private final String language;

    HtmlFields(HtmlPage page, String file, String language) {
        this.labels = new HtmlLabels(page);
        this.file = file;
        this.language = language;
    }

    List<FormField> of(List<Element> controls) {
        Map<String, List<Element>> groups = new LinkedHashMap<>();
        Map<String, Integer> seen = new HashMap<>();
        for (Element control : controls) {
            String path = path(control);
            if (choice(control)) {
                String key = path + " " + type(control);
                if (groups.containsKey(key)) {
                    groups.get(key).add(control);
                    continue;
                }
                groups.put(key, new ArrayList<>(List.of(control)));
            } else {
                groups.put(
                        path + " #" + seen.merge(path + " single", 1, Integer::sum), new ArrayList<>(List.of(control)));
            }
        }
        FieldPaths paths = new FieldPaths();
        return groups.values().stream()
                .map(group -> field(group, paths.next(path(group.get(0)))))
                .toList();
    }

    private static String path(Element control) {
        if (!control.attr("name").isBlank()) {
            return control.attr("name");
        }
        return control.id().isBlank() ? "input" : control.id();
    }

    private static boolean choice(Element control) {
        return !control.attr("name").isBlank()
                && (type(control).equals("radio") || type(control).equals("checkbox"));
    }

    private static String type(Element control) {
        return control.normalName().equals("input")
                ? control.attr("type").toLowerCase(Locale.ROOT)
                : control.normalName();
    }

    private FormField field(List<Element> group, String path) {
        Element first = group.get(0);
        boolean radio = type(first).equals("radio");
        boolean grouped = radio || group.size() > 1;
        List<FieldOption> options = grouped ? groupOptions(group) : selectOptions(first);
        boolean multiple = first.hasAttr("multiple") || (grouped && !radio);
        String type = type(first);
        FieldKind kind = grouped
                ? (radio ? FieldKind.CHOOSE_ONE : FieldKind.CHOOSE_MANY)
                : type.equals("select") && multiple
                        ? FieldKind.CHOOSE_MANY
                        : FieldKinds.of(type.isEmpty() ? "text" : type, "", first.attr("autocomplete"));
        return FormField.at(path)
                .name(first.attr("name"))
                .label(text(grouped ? labels.ofGroup(first) : labels.of(first)))
                .hint(text(labels.hint(first)))
                .placeholder(text(first.attr("placeholder")))
                .type(type)
                .kind(kind)
                .format(first.attr("pattern"))
                .autocomplete(first.attr("autocomplete"))
                .options(options)
                .section(text(labels.section(first, grouped)))
                .required(group.stream().anyMatch(HtmlFields::required))
                .multiple(multiple)
                .hidden(hidden(first))
                .at(place(first))
                .build();
    }

    private List<FieldOption> groupOptions(List<Element> group) {
        return group.stream()
                .map(control -> new FieldOption(
                        control.hasAttr("value") ? control.attr("value") : "on", text(labels.of(control))))
                .toList();
    }

    private List<FieldOption> selectOptions(Element control) {
        return control.select("option").stream()
                .map(option -> new FieldOption(
                        option.hasAttr("value") ? option.attr("value") : option.text(), text(option.text())))
                .toList();
    }

    private static boolean required(Element control) {
        return control.hasAttr("required") || control.attr("aria-required").equals("true");
    }

    private static boolean hidden(Element control) {
        return type(control).equals("hidden")
                || control.hasAttr("hidden")
                || control.parents().stream().anyMatch(parent -> parent.hasAttr("hidden"));
    }

    private Place place(Element control) {
        Range.Position start = control.sourceRange().start();
        return new Place(file, Math.max(0, start.lineNumber()), Math.max(0, start.columnNumber()));
    }

    private LocalText text(String words) {
        return text(words, language);
    }

    static LocalText text(String words, String language) {
        String stripped = words.strip();
        return stripped.isEmpty()
                ? LocalText.EMPTY
                : LocalText.of(language.isBlank() ? Form.UNKNOWN : language, stripped);
    }
}
