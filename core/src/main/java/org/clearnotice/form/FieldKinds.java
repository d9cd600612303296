package org.clearnotice.form;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Which kind a source's own word for a type, a format or an autocomplete token means. */
final class FieldKinds {

    private static final Map<String, FieldKind> BY_TYPE = Map.ofEntries(
            Map.entry("text", FieldKind.TEXT),
            Map.entry("textfield", FieldKind.TEXT),
            Map.entry("search", FieldKind.TEXT),
            Map.entry("string", FieldKind.TEXT),
            Map.entry("textarea", FieldKind.LONG_TEXT),
            Map.entry("email", FieldKind.EMAIL),
            Map.entry("tel", FieldKind.PHONE),
            Map.entry("phone", FieldKind.PHONE),
            Map.entry("phonenumber", FieldKind.PHONE),
            Map.entry("url", FieldKind.URL),
            Map.entry("uri", FieldKind.URL),
            Map.entry("number", FieldKind.NUMBER),
            Map.entry("integer", FieldKind.NUMBER),
            Map.entry("range", FieldKind.NUMBER),
            Map.entry("currency", FieldKind.MONEY),
            Map.entry("date", FieldKind.DATE),
            Map.entry("month", FieldKind.DATE),
            Map.entry("time", FieldKind.TIME),
            Map.entry("datetime", FieldKind.DATE_TIME),
            Map.entry("date-time", FieldKind.DATE_TIME),
            Map.entry("datetime-local", FieldKind.DATE_TIME),
            Map.entry("boolean", FieldKind.YES_NO),
            Map.entry("checkbox", FieldKind.YES_NO),
            Map.entry("radio", FieldKind.CHOOSE_ONE),
            Map.entry("radios", FieldKind.CHOOSE_ONE),
            Map.entry("select", FieldKind.CHOOSE_ONE),
            Map.entry("select-one", FieldKind.CHOOSE_ONE),
            Map.entry("select-multiple", FieldKind.CHOOSE_MANY),
            Map.entry("checkboxes", FieldKind.CHOOSE_MANY),
            Map.entry("selectboxes", FieldKind.CHOOSE_MANY),
            Map.entry("file", FieldKind.FILE),
            Map.entry("signature", FieldKind.SIGNATURE),
            Map.entry("address", FieldKind.ADDRESS),
            Map.entry("password", FieldKind.PASSWORD),
            Map.entry("hidden", FieldKind.HIDDEN));

    /** The first that a word of a type starts with decides. */
    private static final List<Map.Entry<String, FieldKind>> BY_START = List.of(
            Map.entry("checkboxes", FieldKind.CHOOSE_MANY),
            Map.entry("selectboxes", FieldKind.CHOOSE_MANY),
            Map.entry("multiselect", FieldKind.CHOOSE_MANY),
            Map.entry("checkbox", FieldKind.YES_NO),
            Map.entry("tick", FieldKind.YES_NO),
            Map.entry("yes", FieldKind.YES_NO),
            Map.entry("radio", FieldKind.CHOOSE_ONE),
            Map.entry("select", FieldKind.CHOOSE_ONE),
            Map.entry("dropdown", FieldKind.CHOOSE_ONE),
            Map.entry("likert", FieldKind.CHOOSE_ONE),
            Map.entry("multiline", FieldKind.LONG_TEXT),
            Map.entry("textarea", FieldKind.LONG_TEXT),
            Map.entry("free", FieldKind.LONG_TEXT),
            Map.entry("file", FieldKind.FILE),
            Map.entry("upload", FieldKind.FILE),
            Map.entry("attachment", FieldKind.FILE),
            Map.entry("email", FieldKind.EMAIL),
            Map.entry("phone", FieldKind.PHONE),
            Map.entry("telephone", FieldKind.PHONE),
            Map.entry("signature", FieldKind.SIGNATURE),
            Map.entry("date", FieldKind.DATE),
            Map.entry("month", FieldKind.DATE),
            Map.entry("time", FieldKind.TIME),
            Map.entry("number", FieldKind.NUMBER),
            Map.entry("currency", FieldKind.MONEY),
            Map.entry("address", FieldKind.ADDRESS));

    private static final Map<String, FieldKind> BY_AUTOCOMPLETE = Map.of(
            "email", FieldKind.EMAIL,
            "tel", FieldKind.PHONE,
            "street-address", FieldKind.ADDRESS,
            "bday", FieldKind.DATE,
            "new-password", FieldKind.PASSWORD,
            "current-password", FieldKind.PASSWORD);

    private FieldKinds() {}

    /** The kind that type, format or the last autocomplete token names, in this order; else TEXT where any is given. */
    static FieldKind of(String type, String format, String autocomplete) {
        FieldKind kind = BY_TYPE.get(type.toLowerCase(Locale.ROOT));
        if (kind != null && kind != FieldKind.TEXT) {
            return kind;
        }
        FieldKind formatted = BY_TYPE.get(format.toLowerCase(Locale.ROOT));
        if (formatted != null) {
            return formatted;
        }
        String token = autocomplete.substring(autocomplete.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        FieldKind completed = BY_AUTOCOMPLETE.get(token);
        if (completed != null) {
            return completed;
        }
        if (kind != null) {
            return kind;
        }
        return type.isEmpty() && token.isEmpty() ? FieldKind.UNKNOWN : FieldKind.TEXT;
    }

    /** The same, and where a form builder has its own word for a type, what that starts with: {@code YesNoField}, {@code radiopanel}. */
    static FieldKind ofAnyBuilder(String type, String format, String autocomplete) {
        FieldKind kind = of(type, format, autocomplete);
        if (kind != FieldKind.TEXT || BY_TYPE.containsKey(type.toLowerCase(Locale.ROOT))) {
            return kind;
        }
        String[] words = type.replaceAll("(?<=[a-z])(?=[A-Z])", " ")
                .toLowerCase(Locale.ROOT)
                .split("[^a-z]+");
        for (Map.Entry<String, FieldKind> start : BY_START) {
            for (String word : words) {
                if (word.startsWith(start.getKey())) {
                    return start.getValue();
                }
            }
        }
        return kind;
    }

    /** A choice where options are given, else the kind itself. */
    static FieldKind withOptions(FieldKind kind, boolean options, boolean multiple) {
        boolean choosable = kind == FieldKind.UNKNOWN || kind == FieldKind.TEXT || kind == FieldKind.YES_NO;
        return options && choosable ? (multiple ? FieldKind.CHOOSE_MANY : FieldKind.CHOOSE_ONE) : kind;
    }
}
