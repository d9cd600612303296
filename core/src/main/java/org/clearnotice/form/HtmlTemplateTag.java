package org.clearnotice.form;

import java.util.Locale;

/**
 * One tag of a template language that stands in a page.
 *
 * @param opener the signs that it starts with, such as <code>{{</code> or {@code <%}; {@code <:} for an element of a tag library
 * @param start where it stands in the file
 * @param end behind its last character
 * @param body what stands between its signs
 */
record HtmlTemplateTag(Kind kind, String opener, int start, int end, String body) {

    /** What a tag does to the page. */
    enum Kind {
        COMMENT,
        STATEMENT,
        OUTPUT
    }

    HtmlTemplateTag as(Kind other, String code) {
        return new HtmlTemplateTag(other, opener, start, end, code);
    }

    /** Whether its code holds the markup of an input, which no reader sees. */
    boolean holdsInputs() {
        return kind != Kind.COMMENT && holdsInputs(body);
    }

    static boolean holdsInputs(String code) {
        if (code.indexOf('<') < 0) {
            return false;
        }
        String small = code.toLowerCase(Locale.ROOT);
        return small.contains("<input") || small.contains("<select") || small.contains("<textarea");
    }

    /** The tag as a person finds it in the file, not longer than a line. */
    String shown() {
        String words = body.substring(0, Math.min(body.length(), 200))
                .replaceAll("\\s+", " ")
                .strip();
        return words.length() > 60 ? HtmlText.cut(words, 59) + "…" : words;
    }
}
