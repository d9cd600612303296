package org.clearnotice.form;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;

/** What an input is bound to in templates that write its name when they are run. */
final class HtmlBindings {

    /** These write a name: Thymeleaf, ASP.NET, Angular, Livewire. */
    private static final String[] NAMES = {"th:field", "data-th-field", "asp-for", "formcontrolname", "wire:model"};

    /** These hold code that gives the name. */
    private static final String[] COMPUTED = {
        "th:name", "data-th-name", ":name", "v-bind:name", "[name]", "[formcontrolname]"
    };

    /** These say only where the answer is kept. */
    private static final String[] MODELS = {
        "v-model", "[(ngmodel)]", "ng-model", "x-model", "[formcontrol]", "bind:value"
    };

    private static final Pattern EXPRESSION = Pattern.compile("[*$#]\\{(.*)}", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("'[^']*'|\"[^\"]*\"");

    private HtmlBindings() {}

    /** Empty where no name is written. */
    static String name(Element element) {
        for (String attribute : NAMES) {
            String bound = element.attr(attribute).strip();
            if (!bound.isEmpty()) {
                return EXPRESSION.matcher(bound).replaceFirst("$1").strip();
            }
        }
        for (String attribute : COMPUTED) {
            String code = element.attr(attribute).strip();
            if (LITERAL.matcher(code).matches()) {
                return code.substring(1, code.length() - 1);
            }
        }
        return "";
    }

    /** The code of a name, else what the answer is kept in. */
    static String model(Element element) {
        for (String attribute : COMPUTED) {
            if (!element.attr(attribute).isBlank()) {
                return element.attr(attribute).strip();
            }
        }
        for (String attribute : MODELS) {
            if (!element.attr(attribute).isBlank()) {
                return element.attr(attribute).strip();
            }
        }
        return "";
    }

    /** Whether a framework keeps the answer of this element. */
    static boolean isBound(Element element) {
        return !name(element).isEmpty() || !model(element).isEmpty();
    }
}
