package org.clearnotice.form;

import java.util.List;
import org.jsoup.nodes.Element;

/**
 * What a call in a template writes.
 *
 * @param elements what the page will have there, as far as the call says it
 */
record HtmlMacro(List<Element> elements, Remark remark) {

    /** What is to be said of it. */
    enum Remark {
        NOTHING,
        KIND_UNKNOWN,
        UNREAD,
        TECHNICAL,
        INCLUDED
    }

    static final HtmlMacro NONE = new HtmlMacro(List.of(), Remark.NOTHING);

    HtmlMacro {
        elements = List.copyOf(elements);
    }

    static HtmlMacro of(Element... elements) {
        return new HtmlMacro(List.of(elements), Remark.NOTHING);
    }

    static HtmlMacro of(Remark remark) {
        return new HtmlMacro(List.of(), remark);
    }

    HtmlMacro remarked(Remark other) {
        return new HtmlMacro(elements, other);
    }
}
