package org.clearnotice.form;

import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Element;

/** What an input is bound to in templates that write its name when they are run. */
final class HtmlBindings {

    /** These write a name: Thymeleaf, ASP.NET, Angular, Livewire. */
    private static final Set<String> NAMES =
            Set.of("th:field", "data-th-field", "asp-for", "formcontrolname", "wire:model");

    /** These hold code that gives the name. */
    private static final Set<String> COMPUTED =
            Set.of("th:name", "data-th-name", ":name", "v-bind:name", "[name]", "[formcontrolname]");

    /** These say only where the answer is kept. */
    private static final Set<String> MODELS =
            Set.of("v-model", "[(ngmodel)]", "ng-model", "x-model", "[formcontrol]", "bind:value");

    private static final Pattern EXPRESSION = Pattern.compile("[*$#]\\{(.*)}", Pattern.DOTALL);
    private static final Pattern LITERAL = Pattern.compile("'[^']*'|\"[^\"]*\"");

    private HtmlBindings() {}

    /** Empty where no name is written. */
    static String name(Element element) {
        String name = "";
        for (Attribute attribute : element.attributes()) {
            String key = attribute.getKey();
            if (NAMES.contains(key) && !attribute.getValue().isBlank()) {
                return EXPRESSION
                        .matcher(attribute.getValue().strip())
                        .replaceFirst("$1")
                        .strip();
            }
            String code = attribute.getValue().strip();
            if (COMPUTED.contains(key) && LITERAL.matcher(code).matches()) {
                name = code.substring(1, code.length() - 1);
            }
        }
        return name;
    }

    /** The code of a name, else what the answer is kept in. */
    static String model(Element element) {
        String model = "";
        for (Attribute attribute : element.attributes()) {
            String code = attribute.getValue().strip();
            if (COMPUTED.contains(attribute.getKey()) && !code.isEmpty()) {
                return code;
            }
            model = MODELS.contains(attribute.getKey()) ? code : model;
        }
        return model;
    }

    /** Whether a framework keeps the answer of this element. */
    static boolean isBound(Element element) {
        return !name(element).isEmpty() || !model(element).isEmpty();
    }
}
