package org.clearnotice.form;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clearnotice.form.HtmlArguments.Items;
import org.clearnotice.form.HtmlArguments.Text;
import org.clearnotice.form.HtmlArguments.Value;
import org.clearnotice.form.HtmlMacro.Remark;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** Helpers that frameworks give to their templates: one call writes one input or one label. */
final class HtmlHelperCalls {

    private static final Pattern LAMBDA = Pattern.compile("\\(?\\w+\\)?\\s*=>\\s*\\w+\\.([\\w.\\[\\]]+)");
    private static final Pattern FORM = Pattern.compile("form|\\w*(_form|Form)");
    private static final Set<String> NOT_FIELDS = Set.of(
            "errors",
            "non_field_errors",
            "media",
            "instance",
            "is_bound",
            "is_valid",
            "submit",
            "data",
            "label",
            "name",
            "id",
            "method",
            "action",
            "title",
            "legend",
            "helper",
            "prefix",
            "vars",
            "children",
            "fields",
            "hidden_fields",
            "visible_fields",
            "changed_data",
            "cleaned_data",
            "help_text",
            "description");
    private static final Set<String> WHOLE = Set.of("as_p", "as_table", "as_ul", "as_div");

    private final boolean jinja;
    private final boolean loops;

    HtmlHelperCalls(String text) {
        // in Django, Jinja and Twig printing a form's field writes its input
        this.jinja = text.contains("{%");
        this.loops = text.contains(" in form");
    }

    /** Null where the call is none of them. */
    @Nullable
    HtmlMacro of(HtmlTemplateTag tag, HtmlCall call, boolean inForm) {
        if (call.lastReceiver().equals("Html")) {
            return razor(call);
        }
        if (call.method().startsWith("form")) {
            HtmlMacro twig = twig(call);
            if (twig != null) {
                return twig;
            }
        }
        if (call.hasText(0) && FORM.matcher(call.lastReceiver()).matches()) {
            return named(
                    call,
                    call.method().equals("control") ? HtmlWidgets.UNKNOWN : HtmlWidgets.typeOrPlain(call.method()));
        }
        if (tag.opener().equals("<%") && call.hasText(0)) {
            return rails(call);
        }
        return jinja && inForm && tag.opener().equals("{{") ? printed(call) : null;
    }

    private static @Nullable HtmlMacro rails(HtmlCall call) {
        boolean tag = call.method().endsWith("_tag");
        if (call.receiver().isEmpty() && !tag) {
            return null;
        }
        String method = tag ? call.method().substring(0, call.method().length() - 4) : call.method();
        if (method.equals("input") && !tag) {
            String as = HtmlArguments.text(call.args(), "as");
            String type = as.isEmpty() ? null : HtmlWidgets.typeOrPlain(as);
            return named(call, type == null ? HtmlWidgets.UNKNOWN : type);
        }
        return named(call, HtmlWidgets.type(method));
    }

    /** An input, or a label, whose name is the first argument. */
    private static @Nullable HtmlMacro named(HtmlCall call, @Nullable String type) {
        String name = call.text(0);
        if ((call.method().equals("label") || call.method().equals("label_tag"))) {
            String words = call.words("1");
            return HtmlMacro.of(label(name, call.hasText(1) ? words : humanised(name)));
        }
        if (type == null) {
            return null;
        }
        Element input = input(type, name).attr("aria-label", call.words("label"));
        if (type.equals("radio")) {
            input.attr("value", call.text(1));
        }
        if (input.normalName().equals("select") && HtmlArguments.at(call.args(), "1") instanceof Items items) {
            items.items().forEach(item -> option(input, item));
        }
        return HtmlMacro.of(input).remarked(type.equals(HtmlWidgets.UNKNOWN) ? Remark.KIND_UNKNOWN : Remark.NOTHING);
    }

    private static void option(Element select, Value item) {
        if (item instanceof Text text) {
            select.appendElement("option").text(text.text());
        } else if (item instanceof Items pair
                && pair.items().size() == 2
                && pair.items().get(0) instanceof Text text) {
            String value = pair.items().get(1) instanceof Text said ? said.text() : text.text();
            select.appendElement("option").attr("value", value).text(text.text());
        }
    }

    /** {@code TextBoxFor(m => m.Email)} and {@code TextBox("Email")}. */
    private static @Nullable HtmlMacro razor(HtmlCall call) {
        boolean typed = call.method().endsWith("For");
        String method = typed ? call.method().substring(0, call.method().length() - 3) : call.method();
        Matcher lambda = LAMBDA.matcher(call.words("0"));
        String name = lambda.lookingAt() ? lambda.group(1) : call.text(0);
        if (method.equals("Label")) {
            return HtmlMacro.of(label(name, call.hasText(1) ? call.text(1) : name));
        }
        boolean any = method.equals("Editor");
        String type = any ? HtmlWidgets.UNKNOWN : HtmlWidgets.typeOrPlain(method);
        if (type == null) {
            return null;
        }
        if (name.isEmpty()) {
            return HtmlMacro.of(Remark.UNREAD);
        }
        Element input = input(type, name).id(name);
        if (type.equals("radio")) {
            input.attr("value", call.text(1));
        }
        return HtmlMacro.of(input).remarked(any ? Remark.KIND_UNKNOWN : Remark.NOTHING);
    }

    private static @Nullable HtmlMacro twig(HtmlCall call) {
        String field = call.words("0");
        String name = field.substring(field.indexOf('.') + 1);
        return switch (call.method()) {
            case "form_row", "form_widget" ->
                field.indexOf('.') < 0 ? HtmlMacro.of(Remark.UNREAD) : unknown(name, call.words("1.label"));
            case "form_label" ->
                field.indexOf('.') < 0 || !call.hasText(1) ? HtmlMacro.NONE : HtmlMacro.of(label(name, call.text(1)));
            case "form", "form_rest" -> call.args().members().isEmpty() ? null : HtmlMacro.of(Remark.UNREAD);
            default -> null;
        };
    }

    /** A field of a form that is printed, or the form itself. */
    private @Nullable HtmlMacro printed(HtmlCall call) {
        if (call.receiver().isEmpty()) {
            boolean whole = FORM.matcher(call.method()).matches()
                    || (loops && call.method().equals("field"));
            return whole ? HtmlMacro.of(Remark.UNREAD) : null;
        }
        if (!FORM.matcher(call.receiver()).matches()) {
            return null;
        }
        if (WHOLE.contains(call.method())) {
            return HtmlMacro.of(Remark.UNREAD);
        }
        return NOT_FIELDS.contains(call.method()) ? null : unknown(call.method());
    }

    /** {@code @spring.formInput "user.email"}: the bean comes before the first dot. */
    @Nullable
    HtmlMacro freemarker(HtmlCall call) {
        String path = call.text(0).isEmpty() ? HtmlArguments.text(call.args(), "path") : call.text(0);
        String type = HtmlWidgets.type(call.method());
        return path.isEmpty() || type == null ? null : HtmlMacro.of(input(type, path.substring(path.indexOf('.') + 1)));
    }

    static HtmlMacro unknown(String name) {
        return unknown(name, "");
    }

    private static HtmlMacro unknown(String name, String label) {
        return HtmlMacro.of(input(HtmlWidgets.UNKNOWN, name).attr("aria-label", label))
                .remarked(Remark.KIND_UNKNOWN);
    }

    private static Element input(String type, String name) {
        return HtmlControl.become(new Element("input"), type).attr("name", name).id(name);
    }

    private static Element label(String name, String words) {
        return new Element("label").attr("for", name).text(words);
    }

    /** As Rails says a name for which it has no other words. */
    private static String humanised(String name) {
        String words = name.replaceFirst("_id$", "").replace('_', ' ').strip();
        return words.isEmpty() ? "" : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
