package org.clearnotice.form;

import java.util.ArrayList;
import java.util.List;
import org.clearnotice.document.LocalText;

/**
 * What stands above a component of an XGov form.
 *
 * @param prefix of the path: a component with children adds its name
 * @param titles of the page and of what the component stands in, outermost first
 * @param section the titles as one text
 * @param shownIf under what condition the page and what the component stands in are shown
 */
record XgovScope(String prefix, List<LocalText> titles, LocalText section, String shownIf) {

    static XgovScope page(List<LocalText> titles, String shownIf) {
        return new XgovScope("", titles, SectionPath.of(titles), shownIf);
    }

    /** The scope of the parts of a component that is kept as one answer. */
    XgovScope below(String name, LocalText title, String condition) {
        String path = name.isEmpty() ? prefix : prefix + name + ".";
        return new XgovScope(
                path, with(title), SectionPath.of(with(title)), ConditionText.all(List.of(shownIf, condition)));
    }

    /** The scope of what appears with an answer. */
    XgovScope with(LocalText title, String condition) {
        return new XgovScope(
                prefix, with(title), SectionPath.of(with(title)), ConditionText.all(List.of(shownIf, condition)));
    }

    private List<LocalText> with(LocalText title) {
        List<LocalText> all = new ArrayList<>(titles);
        all.add(title);
        return List.copyOf(all);
    }
}
