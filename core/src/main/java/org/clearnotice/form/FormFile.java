package org.clearnotice.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.clearnotice.document.CanonicalJson;
import org.clearnotice.document.LocalText;

/** Writes a form as Clearnotice's form file, one field a line, so that a change is seen in a diff. */
public final class FormFile {

    private FormFile() {}

    /** The text of the file; {@link FormFormats} reads it back as the same form, but for places. */
    public static String write(Form form) {
        Map<String, Object> head = new LinkedHashMap<>();
        StringBuilder out = new StringBuilder("{\"id\":").append(json(form.id()));
        put(head, "title", form.title());
        head.forEach(
                (name, value) -> out.append(",\n \"").append(name).append("\":").append(json(value)));
        if (!form.language().isEmpty()) {
            out.append(",\n \"language\":").append(json(form.language()));
        }
        out.append(",\n \"fields\":[");
        List<String> lines = form.fields().stream().map(FormFile::line).toList();
        out.append(lines.isEmpty() ? "" : "\n  ").append(String.join(",\n  ", lines));
        return out.append(lines.isEmpty() ? "]}\n" : "\n ]}\n").toString();
    }

    private static String line(FormField field) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("path", field.path());
        if (!field.name().equals(field.path())) {
            members.put("name", field.name());
        }
        put(members, "label", field.label());
        put(members, "labelGuessed", field.labelGuessed());
        put(members, "hint", field.hint());
        put(members, "placeholder", field.placeholder());
        put(members, "type", field.type());
        members.put("kind", field.kind().name());
        put(members, "format", field.format());
        put(members, "autocomplete", field.autocomplete());
        if (!field.options().isEmpty()) {
            members.put(
                    "options", field.options().stream().map(FormFile::option).toList());
        }
        put(members, "section", field.section());
        put(members, "required", field.required());
        put(members, "multiple", field.multiple());
        put(members, "hidden", field.hidden());
        put(members, "shownIf", field.shownIf());
        List<String> parts = new ArrayList<>();
        members.forEach((name, value) -> parts.add("\"" + name + "\":" + json(value)));
        return "{" + String.join(",", parts) + "}";
    }

    private static Map<String, Object> option(FieldOption option) {
        return Map.of("value", option.value(), "label", option.label().byLanguage());
    }

    private static void put(Map<String, Object> members, String name, LocalText text) {
        if (!text.byLanguage().isEmpty()) {
            members.put(name, text.byLanguage());
        }
    }

    private static void put(Map<String, Object> members, String name, String text) {
        if (!text.isEmpty()) {
            members.put(name, text);
        }
    }

    private static void put(Map<String, Object> members, String name, boolean flag) {
        if (flag) {
            members.put(name, true);
        }
    }

    private static String json(Object value) {
        return CanonicalJson.text(value);
    }
}
