package org.clearnotice.form;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.clearnotice.form.HtmlMacro.Remark;
import org.clearnotice.form.HtmlTemplateTag.Kind;
import org.jspecify.annotations.Nullable;

/**
 * What the calls of a template write, as far as they say it literally: macros of design systems (GOV.UK, NHS, MOJ), helpers of
 * Rails, Laravel, CakePHP, Razor, Symfony, Django, WTForms and FreeMarker. What may write an input that cannot be read is remarked.
 */
final class HtmlMacros {

    private static final Set<String> INCLUDING = Set.of(
            "include",
            "include_once",
            "require",
            "require_once",
            "render",
            "partial",
            "partialasync",
            "renderpartial",
            "renderpartialasync",
            "embed",
            "template",
            "load_template",
            "get_template_part");
    private static final Set<String> TECHNICAL = Set.of(
            "csrf",
            "csrf_token",
            "csrf_field",
            "csrf_input",
            "csrf_tag",
            "method",
            "method_field",
            "antiforgerytoken",
            "hidden_tag",
            "management_form",
            "honeypot");
    private static final Set<String> WHOLE_FORMS =
            Set.of("crispy", "bootstrap_form", "bootstrap_formset", "render_form", "form_rest", "simple_form");
    private static final Set<String> ONE_FIELD = Set.of("render_field", "bootstrap_field", "crispy_field", "formfield");
    private static final Pattern PERHAPS = Pattern.compile(
            "(?!get|the_|old|has|is|to).*(input|field|textarea|checkbox|checkboxes|radios?|select|dropdown|datepicker|upload)",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern SYSTEMS = Pattern.compile("^(govuk|nhsuk|moj|hmrc|ons|dfe|ds|usa|gcds)(?=[A-Z_])");

    private final Map<Integer, HtmlMacro> found = new HashMap<>();
    private final HtmlHelperCalls helpers;
    private final boolean template;

    private HtmlMacros(String text) {
        this.helpers = new HtmlHelperCalls(text);
        this.template = !text.isEmpty();
    }

    static HtmlMacros in(String text) {
        return new HtmlMacros(text);
    }

    boolean inTemplate() {
        return template;
    }

    /** What the tag at this place of the file writes. */
    HtmlMacro at(int start) {
        return found.getOrDefault(start, HtmlMacro.NONE);
    }

    /** Whether a tag is read as what it writes, and no longer as text. */
    boolean replaces(HtmlTemplateTag tag, boolean inForm) {
        HtmlMacro macro = tag.kind() == Kind.COMMENT ? HtmlMacro.NONE : read(tag, inForm);
        HtmlMacro whole = tag.holdsInputs() ? macro.remarked(Remark.UNREAD) : macro;
        if (whole.equals(HtmlMacro.NONE)) {
            return false;
        }
        found.put(tag.start(), whole);
        return true;
    }

    private HtmlMacro read(HtmlTemplateTag tag, boolean inForm) {
        String body = tag.body();
        if (body.startsWith(">")) {
            return included(inForm);
        }
        String code = tag.kind() == Kind.STATEMENT && !body.isEmpty() && "@#-".indexOf(body.charAt(0)) >= 0
                ? body.substring(1).strip()
                : body;
        HtmlCall call = HtmlCall.of(code);
        if (call == null) {
            return HtmlMacro.NONE;
        }
        String method = call.method().toLowerCase(Locale.ROOT);
        if (TECHNICAL.contains(method)) {
            return method.equals("method") && !tag.opener().equals("@")
                    ? HtmlMacro.NONE
                    : HtmlMacro.of(Remark.TECHNICAL);
        }
        if (INCLUDING.contains(method)) {
            return included(inForm);
        }
        if (tag.kind() == Kind.STATEMENT) {
            return statement(tag, call, method);
        }
        HtmlMacro written = HtmlDesignSystem.of(call);
        if (written == null) {
            written = helpers.of(tag, call, inForm);
        }
        return written == null ? perhaps(call, inForm) : written;
    }

    private static HtmlMacro included(boolean inForm) {
        return inForm ? HtmlMacro.of(Remark.INCLUDED) : HtmlMacro.NONE;
    }

    private HtmlMacro statement(HtmlTemplateTag tag, HtmlCall call, String method) {
        if (WHOLE_FORMS.contains(method)) {
            return HtmlMacro.of(Remark.UNREAD);
        }
        if (ONE_FIELD.contains(method)) {
            HtmlCall field = HtmlCall.of(call.rest());
            return field == null ? HtmlMacro.of(Remark.UNREAD) : HtmlHelperCalls.unknown(field.method());
        }
        if (tag.opener().equals("<") && tag.body().startsWith("@")) {
            HtmlMacro written = helpers.freemarker(call);
            return written == null ? perhaps(call, true) : written;
        }
        return HtmlMacro.NONE;
    }

    /** A call named like an input, whose arguments do not say which. */
    private static HtmlMacro perhaps(HtmlCall call, boolean inForm) {
        boolean may = inForm
                && PERHAPS.matcher(call.method()).matches()
                && !call.args().members().isEmpty();
        return may ? HtmlMacro.of(Remark.UNREAD) : HtmlMacro.NONE;
    }

    @Nullable
    static String typeOf(String method) {
        String plain = SYSTEMS.matcher(method).replaceFirst("");
        return HtmlWidgets.type(plain.equals(method) ? method : plain.replace("_", ""));
    }
}
