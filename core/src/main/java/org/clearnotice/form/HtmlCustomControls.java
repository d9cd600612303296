package org.clearnotice.form;

import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;

/**
 * Which elements that HTML does not know as inputs are some: elements of one's own ({@code <va-text-input name>}), and those with
 * the role of one (WAI-ARIA 1.2). Only what is clearly an input and has a name is one; what else may be one is advised of.
 */
final class HtmlCustomControls {

    private static final Set<String> INPUTS = Set.of(
            "input",
            "textfield",
            "field",
            "textarea",
            "text",
            "select",
            "checkbox",
            "radio",
            "datepicker",
            "date",
            "dropdown",
            "combobox",
            "combo",
            "switch",
            "toggle",
            "slider",
            "range",
            "rating",
            "file",
            "upload",
            "picker",
            "autocomplete",
            "number",
            "phone",
            "email",
            "password",
            "search",
            "editor",
            "pin",
            "otp",
            "signature",
            "address",
            "currency");
    private static final Set<String> OTHERS = Set.of(
            "icon",
            "button",
            "btn",
            "link",
            "label",
            "legend",
            "error",
            "message",
            "hint",
            "help",
            "list",
            "item",
            "tab",
            "tabs",
            "panel",
            "nav",
            "header",
            "footer",
            "slot",
            "template",
            "form",
            "fieldset",
            "tooltip",
            "menu",
            "dialog",
            "modal",
            "table",
            "column",
            "row",
            "cell",
            "result",
            "results",
            "bar",
            "view",
            "card",
            "page",
            "wrapper");
    private static final String[] SIGNS = {
        "required", "placeholder", "maxlength", "autocomplete", "inputmode", "pattern"
    };
    private static final String[] ENDINGS = {"input", "select", "textarea", "checkbox", "textfield", "datepicker"};
    private static final Map<String, FieldKind> ROLES = Map.of(
            "textbox", FieldKind.TEXT,
            "searchbox", FieldKind.TEXT,
            "checkbox", FieldKind.YES_NO,
            "switch", FieldKind.YES_NO,
            "combobox", FieldKind.CHOOSE_ONE,
            "listbox", FieldKind.CHOOSE_ONE,
            "slider", FieldKind.NUMBER,
            "spinbutton", FieldKind.NUMBER);

    private HtmlCustomControls() {}

    /** Whether an element, in which no other input stands, is one itself. */
    static boolean isInput(Element element) {
        return isWidget(element) || isCustom(element);
    }

    /** An element of one's own with the name of an input, and a name, a binding or a label by which it is one. */
    private static boolean isCustom(Element element) {
        if (!mayBe(element)) {
            return false;
        }
        if (HtmlAttributes.has(element, "formcontrolname") || HtmlAttributes.has(element, "[formcontrol]")) {
            return true;
        }
        boolean named = !HtmlAttributes.of(element, "name").isBlank() || HtmlBindings.isBound(element);
        boolean called = isCalledInput(element.normalName());
        return (called && (named || !HtmlAttributes.of(element, "label").isBlank())) || (named && signed(element));
    }

    /** Whether HTML does not know the element: the reader lets only such ones close themselves. */
    static boolean isOwn(Element element) {
        return element.tag().is(Tag.SelfClose);
    }

    private static boolean mayBe(Element element) {
        return isOwn(element) && element.normalName().indexOf(':') < 0;
    }

    private static boolean signed(Element element) {
        for (String sign : SIGNS) {
            if (HtmlAttributes.has(element, sign)) {
                return !isOther(element.normalName());
            }
        }
        return false;
    }

    private static boolean isOther(String name) {
        for (String word : name.split("-")) {
            if (OTHERS.contains(word)) {
                return true;
            }
        }
        return false;
    }

    /** {@code my-text-field}; without a dash only {@code baseinput}, as templates of components have it. */
    private static boolean isCalledInput(String name) {
        if (name.indexOf('-') < 0) {
            for (String ending : ENDINGS) {
                if (name.endsWith(ending)) {
                    return true;
                }
            }
            return false;
        }
        boolean input = false;
        boolean radio = false;
        for (String word : name.split("-")) {
            input |= INPUTS.contains(word);
            radio |= word.equals("radio") || word.equals("checkbox");
        }
        return input && (radio || (!isOther(name) && !name.endsWith("-group") && !name.endsWith("-option")));
    }

    /** One of several choices of a name. */
    static boolean isRadio(Element element) {
        String name = element.normalName();
        return name.indexOf('-') > 0
                && (name.endsWith("-radio") || name.endsWith("-radio-option") || name.endsWith("-radio-button"))
                && HtmlAttributes.has(element, "value")
                && !HtmlAttributes.of(element, "name").isBlank();
    }

    /** An element with the role of an input and a name. */
    static boolean isWidget(Element element) {
        return !HtmlControl.isNative(element)
                && !HtmlAttributes.of(element, "name").isBlank()
                && ROLES.containsKey(HtmlAttributes.of(element, "role"));
    }

    /** What the role of an element says; UNKNOWN where it has none. */
    static FieldKind kind(Element element) {
        return isWidget(element)
                ? ROLES.getOrDefault(HtmlAttributes.of(element, "role"), FieldKind.UNKNOWN)
                : FieldKind.UNKNOWN;
    }

    /** Whether a person may be asked something here, though nothing says what it is sent as. */
    static boolean mayAsk(Element element) {
        if (HtmlControl.isNative(element)) {
            return false;
        }
        String editable = HtmlAttributes.of(element, "contenteditable");
        boolean edits = HtmlAttributes.has(element, "contenteditable")
                && !editable.equals("false")
                && !editable.equals("inherit");
        return edits
                || ROLES.containsKey(HtmlAttributes.of(element, "role"))
                || (mayBe(element) && element.normalName().indexOf('-') > 0 && isCalledInput(element.normalName()));
    }
}
