package org.clearnotice.form;

import java.util.List;

/**
 * A page as a parser may read it.
 *
 * @param markup the file with the tags of its template language hidden, each sign in its place
 * @param tags those between elements, in their order
 * @param macros what those that print may write
 */
record HtmlTemplateText(String markup, List<HtmlTemplateTag> tags, HtmlMacros macros) {

    HtmlTemplateText {
        tags = List.copyOf(tags);
    }

    boolean isTemplate() {
        return macros.inTemplate();
    }
}
