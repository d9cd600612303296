package org.clearnotice.form;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.clearnotice.document.CanonicalJson;
import org.clearnotice.document.LocalText;
import org.clearnotice.document.Place;

/** Writes a form as Clearnotice's form file, one field a line, so that a change is seen in a diff. */
public final class FormFile {

    private FormFile() {}

    /**
     * The JSON Schema of the file (draft 2020-12), for editors and other programs: what fits it is read.
     *
     * @return the text of {@code form-file.schema.json}
     */
    public static String schema() {
        try (InputStream in = FormFile.class.getResourceAsStream("form-file.schema.json")) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /**
     * The text of the file; {@link FormFormats} reads it back as the same form, but for places: a line that moved in the source
     * changes nothing here.
     */
    public static String write(Form form) {
        return write(form, false);
    }

    /** The same with the place of each field in its source; it is read back as exactly the same form. */
    public static String writeWithPlaces(Form form) {
        return write(form, true);
    }

    private static String write(Form form, boolean places) {
        Map<String, Object> head = new LinkedHashMap<>();
        StringBuilder out = new StringBuilder("{\"id\":").append(json(form.id()));
        put(head, "title", form.title());
        head.forEach(
                (name, value) -> out.append(",\n \"").append(name).append("\":").append(json(value)));
        if (!form.language().isEmpty()) {
            out.append(",\n \"language\":").append(json(form.language()));
        }
        out.append(",\n \"fields\":[");
        List<String> lines =
                form.fields().stream().map(field -> line(field, places)).toList();
        out.append(lines.isEmpty() ? "" : "\n  ").append(String.join(",\n  ", lines));
        return out.append(lines.isEmpty() ? "]}\n" : "\n ]}\n").toString();
    }

    private static String line(FormField field, boolean places) {
        Map<String, Object> members = members(field);
        if (places) {
            Place at = field.at();
            members.put("at", Map.of("file", at.file(), "line", at.line(), "column", at.column()));
        }
        List<String> parts = new ArrayList<>();
        members.forEach((name, value) -> parts.add("\"" + name + "\":" + json(value)));
        return "{" + String.join(",", parts) + "}";
    }

    private static Map<String, Object> members(FormField field) {
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
        if (field.decided() != null) {
            members.put("decided", decided(field.decided()));
        }
        return members;
    }

    private static Map<String, Object> decided(FieldDecision decision) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("category", decision.category());
        put(members, "tier", decision.tier());
        members.put("by", decision.by());
        members.put("because", decision.because());
        put(members, "where", decision.where());
        return members;
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
