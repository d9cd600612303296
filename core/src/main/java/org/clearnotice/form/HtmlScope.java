package org.clearnotice.form;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/** What the elements around a place say of it; elements that say nothing share the scope of the one around them. */
final class HtmlScope {

    private static final Set<String> CONDITIONS = Set.of(
            "th:if",
            "data-th-if",
            "v-if",
            "v-else-if",
            "v-show",
            "*ngif",
            "ng-if",
            "ng-show",
            "x-if",
            "x-show",
            "rendered",
            "data-show-if",
            "data-show-when",
            "data-showif",
            "data-visible-if",
            "data-visible-when",
            "data-condition",
            "data-depends-on",
            "data-dependson",
            "data-conditional",
            "data-conditional-on");
    private static final Set<String> OPPOSITES = Set.of("th:unless", "data-th-unless", "ng-hide", "data-hide-if");

    private final @Nullable HtmlScope outer;
    private final Element element;
    private final String language;
    private final boolean hidden;
    private final String condition;
    private final boolean conditional;
    private final boolean group;
    private final @Nullable Element label;
    private final @Nullable Element form;

    private HtmlScope(@Nullable HtmlScope outer, Element element, Said said) {
        String name = element.normalName();
        this.outer = outer;
        this.element = element;
        this.language = !said.language.isEmpty() ? said.language : outer == null ? "" : outer.language;
        this.hidden = said.hidden || (outer != null && outer.hidden);
        this.condition = said.condition;
        this.conditional = !said.condition.isEmpty() || (outer != null && outer.conditional);
        this.group = said.group;
        this.label = name.equals("label") ? element : outer == null ? null : outer.label;
        this.form = name.equals("form") ? element : outer == null ? null : outer.form;
    }

    /** Those of a page, each made once. */
    static final class All {

        private final Map<Element, HtmlScope> known;

        All(int expected) {
            known = new IdentityHashMap<>(expected);
        }

        HtmlScope of(Element element) {
            HtmlScope found = known.get(element);
            return found == null ? made(element) : found;
        }

        private HtmlScope made(Element element) {
            Deque<Element> unknown = new ArrayDeque<>();
            Element at = element;
            while (at != null && !known.containsKey(at)) {
                unknown.push(at);
                at = at.parent();
            }
            HtmlScope scope = at == null ? null : known.get(at);
            for (Element next : unknown) {
                Said said = new Said(next);
                scope = scope == null || said.anything ? new HtmlScope(scope, next, said) : scope;
                known.put(next, scope);
            }
            return Objects.requireNonNull(scope);
        }
    }

    /** What one element says of what is in it, its attributes looked at once. */
    private static final class Said {

        private String language = "";
        private String condition = "";
        private boolean hidden;
        private boolean group;
        private boolean anything;

        private Said(Element element) {
            String name = element.normalName();
            group = name.equals("fieldset") || name.equals("details");
            anything = group || name.equals("form") || name.equals("label");
            if (HtmlAttributes.hasAny(element)) {
                boolean own = name.indexOf('-') > 0;
                element.attributes().forEach(attribute -> read(attribute.getKey(), attribute.getValue(), own));
            }
        }

        private void read(String name, String value, boolean own) {
            switch (name) {
                case "class", "name", "type", "value" -> {}
                case "id" -> anything = true;
                case "hidden" -> hidden = true;
                case "lang", "xml:lang" -> language = language.isEmpty() ? LanguageTag.of(value) : language;
                case "role" -> group |= value.equals("group") || value.equals("radiogroup");
                case "label", "legend" -> group |= own;
                default -> {
                    if (condition.isEmpty() && CONDITIONS.contains(name)) {
                        condition = value.strip();
                    } else if (condition.isEmpty() && OPPOSITES.contains(name)) {
                        condition = HtmlStatement.not(value);
                    }
                }
            }
            anything |= hidden || group || !language.isEmpty() || !condition.isEmpty();
        }
    }

    /** The tag in its one form; empty where the element declares none that is one. */
    static String language(Element element) {
        if (!HtmlAttributes.hasAny(element)) {
            return "";
        }
        String declared = HtmlAttributes.of(element, "lang");
        if (declared.isBlank()) {
            declared = HtmlAttributes.of(element, "xml:lang");
        }
        return LanguageTag.of(declared);
    }

    Element element() {
        return element;
    }

    @Nullable
    HtmlScope outer() {
        return outer;
    }

    String language() {
        return language;
    }

    boolean isHidden() {
        return hidden;
    }

    /** As text; empty where the element has none. */
    String condition() {
        return condition;
    }

    /** Whether it or one around it has a condition. */
    boolean isConditional() {
        return conditional;
    }

    boolean isGroup() {
        return group;
    }

    /** The nearest one around, or itself. */
    @Nullable
    Element label() {
        return label;
    }

    /** The nearest one around, or itself. */
    @Nullable
    Element form() {
        return form;
    }

    /** The nearest group around, or itself. */
    @Nullable
    HtmlScope nearestGroup() {
        HtmlScope at = this;
        while (at != null && !at.group) {
            at = at.outer;
        }
        return at;
    }
}
