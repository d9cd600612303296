package org.clearnotice.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clearnotice.document.Document;
import org.clearnotice.document.Finding;
import org.clearnotice.document.FindingsException;
import org.clearnotice.document.LocalText;
import org.clearnotice.document.Node;
import org.clearnotice.document.Place;
import org.jspecify.annotations.Nullable;

/**
 * The answers that a component offers, where the file itself has them: {@code values}, {@code data.values}, or
 * {@code data.json} as a list or as text.
 *
 * <p>Answers from an address, a resource, a variable or a script are not fetched or worked out; FORM-73 names them. FORM-75 is a
 * {@code data.json} that cannot be read.
 */
final class FormIoOptions {

    private final FormIoTexts texts;
    private final FormIoNotes notes;
    private final Map<String, Elsewhere> elsewhere = new LinkedHashMap<>();

    FormIoOptions(FormIoTexts texts, FormIoNotes notes) {
        this.texts = texts;
        this.notes = notes;
    }

    /** The answers of the component at this path. */
    List<FieldOption> of(Node.Members component, String path) {
        Node.@Nullable Members data = component.get("data") instanceof Node.Members object ? object : null;
        String source = elsewhere(component, data);
        if (!source.isEmpty()) {
            elsewhere.computeIfAbsent(source, first -> new Elsewhere(component.place(), path)).fields++;
        }
        List<FieldOption> written = of(component.get("values"), "value", "label");
        if (written.isEmpty() && data != null) {
            written = of(data.get("values"), "value", "label");
        }
        return written.isEmpty() && data != null && source.isEmpty() ? fromJson(component, data, path) : written;
    }

    /** Says once for each source that is not read how many fields take their answers from it. */
    void finish() {
        elsewhere.forEach((source, found) -> {
            String more = found.fields == 1 ? "" : ", and those of " + (found.fields - 1) + " more";
            notes.add(Finding.advice(
                            "FORM-73",
                            "the answers that '" + shortened(found.path) + "' offers" + more + " come from "
                                    + shortened(source) + "; they are not read here")
                    .at(found.place)
                    .field(found.path));
        });
    }

    private List<FieldOption> fromJson(Node.Members component, Node.Members data, String path) {
        Node json = data.get("json");
        if (json == null
                || json instanceof Node.Nothing
                || (json instanceof Node.Text text && text.value().isBlank())) {
            return List.of();
        }
        Node list = json instanceof Node.Text text ? parsed(text) : json;
        if (!(list instanceof Node.Elements)) {
            notes.add(Finding.warning("FORM-75", "the answers offered are no list that can be read")
                    .at(json.place())
                    .field(path)
                    .fix("mend 'data.json' of the component"));
        }
        return of(list, orElse(component.text("valueProperty"), "value"), label(component));
    }

    private @Nullable Node parsed(Node.Text text) {
        notes.step(text.value().length());
        try {
            return Document.json(notes.source(), text, notes.limits().depth()).root();
        } catch (FindingsException e) {
            return null;
        }
    }

    private static String orElse(String text, String other) {
        return text.isBlank() ? other : text;
    }

    /** The member of an item that the template shows, such as {@code name} in {@code <span>{{ item.name }}</span>}. */
    private static String label(Node.Members component) {
        String template = component.text("template");
        int start = template.indexOf("item.") + "item.".length();
        int end = start;
        while (end < template.length() && Character.isJavaIdentifierPart(template.charAt(end))) {
            end++;
        }
        return start < "item.".length() || end == start ? "label" : template.substring(start, end);
    }

    private List<FieldOption> of(@Nullable Node list, String value, String label) {
        if (!(list instanceof Node.Elements items)) {
            return List.of();
        }
        List<FieldOption> found = new ArrayList<>();
        for (Node item : items.elements()) {
            FieldOption option =
                    item instanceof Node.Members pair ? option(pair, value, label) : option(item.written());
            if (option != null) {
                found.add(option);
            }
        }
        return List.copyOf(found);
    }

    private @Nullable FieldOption option(String written) {
        return written.isBlank() ? null : new FieldOption(written, texts.known(written));
    }

    /** What has neither value nor label is the empty line that the form builder starts with. */
    private @Nullable FieldOption option(Node.Members pair, String valueName, String labelName) {
        String value = pair.text(valueName);
        LocalText label = texts.of(pair, labelName);
        if (!FormIoTexts.isSaid(label)) {
            return option(value);
        }
        return new FieldOption(value.isEmpty() ? pair.text(labelName) : value, label);
    }

    private static String elsewhere(Node.Members component, Node.@Nullable Members data) {
        if (component.get("openForms") instanceof Node.Members more) {
            switch (more.text("dataSrc")) {
                case "variable":
                    return "a variable of the form";
                case "referenceLists":
                    return "the reference list '" + more.text("code") + "' of " + more.text("service");
                default:
                    break;
            }
        }
        if (!component.text("resource").isBlank()) {
            return named("resource", component, "resource");
        }
        return switch (component.text("dataSrc")) {
            case "url" -> named("address", data, "url");
            case "resource" -> named("resource", data, "resource");
            case "custom" -> "a script";
            case "indexeddb" -> "a store in the browser";
            default -> "";
        };
    }

    private static String named(String what, Node.@Nullable Members data, String member) {
        String name = data == null ? "" : data.text(member);
        return name.isBlank() ? "another " + what : "the " + what + " '" + name + "'";
    }

    private static String shortened(String text) {
        return text.length() > 200 ? text.substring(0, 200) + "…" : text;
    }

    /** Where answers come from that are not in the file, and for how many fields. */
    private static final class Elsewhere {

        private final Place place;
        private final String path;
        private int fields;

        private Elsewhere(Place place, String path) {
            this.place = place;
            this.path = path;
        }
    }
}
