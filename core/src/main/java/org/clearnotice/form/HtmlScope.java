package org.clearnotice.form;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jsoup.nodes.Attribute;
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
    private final boolean group;

    private HtmlScope(@Nullable HtmlScope outer, Element element) {
        this.outer = outer;
        this.element = element;
        String own = language(element);
        this.language = !own.isEmpty() ? own : outer == null ? "" : outer.language;
        this.hidden = element.hasAttr("hidden") || (outer != null && outer.hidden);
        this.condition = condition(element);
        this.group = isGroup(element);
    }

    /** Those of a page, each made once. */
    static final class All {

        private final Map<Element, HtmlScope> known = new IdentityHashMap<>();

        HtmlScope of(Element element) {
            Deque<Element> unknown = new ArrayDeque<>();
            Element at = element;
            while (at != null && !known.containsKey(at)) {
                unknown.push(at);
                at = at.parent();
            }
            HtmlScope scope = at == null ? null : known.get(at);
            for (Element next : unknown) {
                scope = scope == null || says(next) ? new HtmlScope(scope, next) : scope;
                known.put(next, scope);
            }
            return java.util.Objects.requireNonNull(scope);
        }
    }

    private static boolean says(Element element) {
        String name = element.normalName();
        return name.equals("form")
                || name.equals("label")
                || isGroup(element)
                || (element.attributesSize() > 0
                        && (element.hasAttr("hidden")
                                || !language(element).isEmpty()
                                || !condition(element).isEmpty()
                                || !element.id().isEmpty()));
    }

    /** What has a name of its own as a group of fields. */
    private static boolean isGroup(Element element) {
        String name = element.normalName();
        if (name.equals("fieldset") || name.equals("details")) {
            return true;
        }
        String role = element.attr("role");
        return role.equals("group")
                || role.equals("radiogroup")
                || (name.indexOf('-') > 0 && (element.hasAttr("label") || element.hasAttr("legend")));
    }

    /** The tag in its one form; empty where the element declares none that is one. */
    static String language(Element element) {
        if (element.attributesSize() == 0) {
            return "";
        }
        String declared = element.attr("lang");
        if (declared.isBlank()) {
            declared = element.attr("xml:lang");
        }
        return declared.isBlank() ? "" : language(declared);
    }

    static String language(String declared) {
        String tag = Locale.forLanguageTag(declared.strip()).toLanguageTag();
        return tag.equals("und") ? "" : tag;
    }

    private static String condition(Element element) {
        if (element.attributesSize() == 0) {
            return "";
        }
        for (Attribute attribute : element.attributes()) {
            String name = attribute.getKey();
            if (CONDITIONS.contains(name)) {
                return attribute.getValue().strip();
            }
            if (OPPOSITES.contains(name)) {
                return HtmlStatement.not(attribute.getValue());
            }
        }
        return "";
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

    boolean isGroup() {
        return group;
    }

    /** The nearest element of this name, around or itself. */
    @Nullable
    Element nearest(String name) {
        for (HtmlScope at = this; at != null; at = at.outer) {
            if (at.element.normalName().equals(name)) {
                return at.element;
            }
        }
        return null;
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
