package org.clearnotice.notice;

import org.jspecify.annotations.Nullable;

/**
 * One piece of text in reading order, as it is shown, spoken, printed and hashed.
 *
 * @param href the address that it links to, below the site or whole
 */
public record Block(Kind kind, String text, @Nullable String href) {

    public enum Kind {
        TITLE,
        HEADING,
        PARAGRAPH,
        ITEM,
        /** The words that open the full layer. */
        MORE
    }

    public static Block of(Kind kind, String text) {
        return new Block(kind, text, null);
    }
}
