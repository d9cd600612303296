package org.clearnotice.form;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The words by which tag libraries and macros call the inputs that they write, each with the type that HTML has for it. */
final class HtmlWidgets {

    /** An input of which only the name is known. */
    static final String UNKNOWN = "unknown";

    static final String RADIOS = "radios";
    static final String CHECKBOXES = "checkboxes";

    private static final Map<String, String> TYPES = Map.ofEntries(
            Map.entry("input", "text"),
            Map.entry("inputtext", "text"),
            Map.entry("inputmask", "text"),
            Map.entry("textbox", "text"),
            Map.entry("textfield", "text"),
            Map.entry("autocomplete", "text"),
            Map.entry("forminput", "text"),
            Map.entry("inputnumber", "number"),
            Map.entry("spinner", "number"),
            Map.entry("rangefield", "range"),
            Map.entry("slider", "range"),
            Map.entry("inputsecret", "password"),
            Map.entry("formpasswordinput", "password"),
            Map.entry("phonefield", "tel"),
            Map.entry("telephonefield", "tel"),
            Map.entry("datetimefield", "datetime-local"),
            Map.entry("datetimelocalfield", "datetime-local"),
            Map.entry("dateselect", "date"),
            Map.entry("datepicker", "date"),
            Map.entry("calendar", "date"),
            Map.entry("inputhidden", "hidden"),
            Map.entry("formhiddeninput", "hidden"),
            Map.entry("textarea", "textarea"),
            Map.entry("inputtextarea", "textarea"),
            Map.entry("formtextarea", "textarea"),
            Map.entry("richtextarea", "textarea"),
            Map.entry("charactercount", "textarea"),
            Map.entry("editor", "textarea"),
            Map.entry("checkbox", "checkbox"),
            Map.entry("selectbooleancheckbox", "checkbox"),
            Map.entry("toggleswitch", "checkbox"),
            Map.entry("inputswitch", "checkbox"),
            Map.entry("radiobutton", "radio"),
            Map.entry("radio", "radio"),
            Map.entry("radios", RADIOS),
            Map.entry("radiobuttons", RADIOS),
            Map.entry("radiogroup", RADIOS),
            Map.entry("radiobuttonlist", RADIOS),
            Map.entry("selectoneradio", RADIOS),
            Map.entry("collectionradiobuttons", RADIOS),
            Map.entry("formradiobuttons", RADIOS),
            Map.entry("checkboxes", CHECKBOXES),
            Map.entry("checkboxlist", CHECKBOXES),
            Map.entry("selectmanycheckbox", CHECKBOXES),
            Map.entry("collectioncheckboxes", CHECKBOXES),
            Map.entry("formcheckboxes", CHECKBOXES),
            Map.entry("select", "select"),
            Map.entry("dropdown", "select"),
            Map.entry("dropdownlist", "select"),
            Map.entry("combobox", "select"),
            Map.entry("selectonemenu", "select"),
            Map.entry("selectonelistbox", "select"),
            Map.entry("collectionselect", "select"),
            Map.entry("groupedcollectionselect", "select"),
            Map.entry("timezoneselect", "select"),
            Map.entry("countryselect", "select"),
            Map.entry("formsingleselect", "select"),
            Map.entry("formmultiselect", "select-multiple"),
            Map.entry("listbox", "select-multiple"),
            Map.entry("selectmanymenu", "select-multiple"),
            Map.entry("selectmanylistbox", "select-multiple"),
            Map.entry("fileupload", "file"),
            Map.entry("inputfile", "file"),
            Map.entry("signature", "signature"));

    private static final Set<String> PLAIN = Set.of(
            "email",
            "tel",
            "url",
            "number",
            "date",
            "time",
            "datetime-local",
            "month",
            "week",
            "search",
            "color",
            "range",
            "password",
            "hidden",
            "file",
            "text");

    private HtmlWidgets() {}

    /** Such as {@code text} for {@code text_field}, {@code TextBoxFor} and {@code inputText}; null where it names no input. */
    static @Nullable String type(String word) {
        String small = word.toLowerCase(Locale.ROOT).replace("_", "");
        String known = TYPES.get(small);
        if (known != null) {
            return known;
        }
        for (String ending : new String[] {"field", "input"}) {
            String stem = small.endsWith(ending) ? small.substring(0, small.length() - ending.length()) : "";
            if (PLAIN.contains(stem)) {
                return stem;
            }
        }
        return null;
    }

    /** The same where types of HTML itself are names too, as in {@code form:password}. */
    static @Nullable String typeOrPlain(String word) {
        String small = word.toLowerCase(Locale.ROOT);
        return PLAIN.contains(small) ? small : type(word);
    }
}
