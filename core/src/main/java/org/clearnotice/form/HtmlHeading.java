package org.clearnotice.form;

import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * A heading above a part of a page.
 *
 * @param level 1 to 6
 * @param outer the one of a higher rank that it stands under
 */
record HtmlHeading(int level, Element element, @Nullable HtmlHeading outer) {

    /** This heading after that one: those of its own rank and below have ended. */
    static HtmlHeading after(@Nullable HtmlHeading before, int level, Element element) {
        HtmlHeading outer = before;
        while (outer != null && outer.level >= level) {
            outer = outer.outer;
        }
        return new HtmlHeading(level, element, outer);
    }
}
