package org.clearnotice.form;

import java.util.regex.Pattern;

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

    private static final int LONGEST = 200;
    private static final Pattern SENTENCES = Pattern.compile(".*[.!?]\\s.*[.!]", Pattern.DOTALL);

    static final HtmlNeighbour NOTHING = new HtmlNeighbour(Kind.NOTHING, "");
    static final HtmlNeighbour BREAK = new HtmlNeighbour(Kind.BREAK, "");
    static final HtmlNeighbour STOP = new HtmlNeighbour(Kind.STOP, "");

    static HtmlNeighbour inline(String text) {
        return new HtmlNeighbour(Kind.INLINE, text);
    }

    static HtmlNeighbour block(String text) {
        return new HtmlNeighbour(Kind.BLOCK, text);
    }

    /** The same of what stands before a control, where several sentences are no label either. */
    static String question(String text) {
        String accepted = accepted(text, LONGEST);
        return SENTENCES.matcher(accepted).matches() ? "" : accepted;
    }

    /** The text on one line; empty where it says nothing or is longer than a label is. */
    static String accepted(String text, int longest) {
        String plain = HtmlReading.withoutAsterisks(HtmlText.plain(text));
        boolean says = plain.chars().anyMatch(Character::isLetter)
                || plain.codePoints().anyMatch(Character::isLetter);
        return says && plain.length() <= longest ? plain : "";
    }
}
