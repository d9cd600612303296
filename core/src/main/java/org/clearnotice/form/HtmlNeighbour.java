package org.clearnotice.form;

/** What stands beside a control, and whether what is beyond it still belongs to the control. */
record HtmlNeighbour(Kind kind, String text) {

    /** In the order of how much it ends: a line goes on over the first two. */
    enum Kind {
        NOTHING,
        INLINE,
        BLOCK,
        BREAK,
        STOP
    }

    static final HtmlNeighbour NOTHING = new HtmlNeighbour(Kind.NOTHING, "");
    static final HtmlNeighbour BREAK = new HtmlNeighbour(Kind.BREAK, "");
    static final HtmlNeighbour STOP = new HtmlNeighbour(Kind.STOP, "");

    static HtmlNeighbour inline(String text) {
        return new HtmlNeighbour(Kind.INLINE, text);
    }

    static HtmlNeighbour block(String text) {
        return new HtmlNeighbour(Kind.BLOCK, text);
    }

    /** The text on one line; empty where it says nothing or is longer than a label is. */
    static String accepted(String text, int longest) {
        String plain = HtmlReading.withoutAsterisks(HtmlText.plain(text));
        boolean says = plain.chars().anyMatch(Character::isLetter)
                || plain.codePoints().anyMatch(Character::isLetter);
        return says && plain.length() <= longest ? plain : "";
    }
}
