package org.clearnotice.architecture.broken.signature.form;

import java.util.List;
import org.jsoup.nodes.Element;

public final class ShowsPages {

    protected Element last;

    public ShowsPages(Element first) {
        last = first;
    }

    public Element read(String page) {
        return new Element(page);
    }

    public List<? extends Element> all() {
        return List.of(last);
    }

    Element hiddenFromCallers() {
        return last;
    }
}
