package org.clearnotice.form;

import org.jsoup.nodes.Element;

/** The attributes of parsed elements, whose names are small: looked up as they are, which is most of the time of a page. */
final class HtmlAttributes {

    private HtmlAttributes() {}

    /** Empty where the element has none of this name. */
    static String of(Element element, String name) {
        return element.attributes().get(name);
    }

    static String id(Element element) {
        return of(element, "id");
    }

    static boolean has(Element element, String name) {
        return element.attributes().hasKey(name);
    }

    static boolean hasAny(Element element) {
        return element.attributesSize() > 0;
    }
}
