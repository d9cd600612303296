package org.clearnotice.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a parser of HTML says of a text that holds little markup: paragraphs, lists, emphasis, links. Most texts of a form hold no more,
 * and a parser takes many times as long.
 */
final class LightMarkup {

    private static final Set<String> BLOCKS = Set.of("p", "ul", "ol", "li", "div", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> HOLDERS = Set.of("ul", "ol", "li", "div");
    private static final Set<String> INLINE = Set.of("a", "b", "strong", "i", "em", "u", "span");
    private static final int LONGEST_TAG = 200;
    private static final int DEEPEST = 20;

    private final String text;
    private final StringBuilder out;
    private final List<String> open = new ArrayList<>();
    private int at;
    private boolean space;

    private LightMarkup(String text) {
        this.text = text;
        this.out = new StringBuilder(text.length());
    }

    /** The words, one space between them; null where it holds markup that this class does not know. */
    static @Nullable String words(String text) {
        LightMarkup markup = new LightMarkup(text);
        return markup.isKnown() ? markup.out.toString() : null;
    }

    /** Every run of white space as one space, and none at either end; no markup is looked for. */
    static String collapsed(String text) {
        LightMarkup markup = new LightMarkup(text);
        for (int i = 0; i < text.length(); i++) {
            markup.sign(text.charAt(i));
        }
        return markup.out.toString();
    }

    private void sign(char c) {
        if (isSpace(c)) {
            space = true;
        } else {
            if (space && out.length() > 0) {
                out.append(' ');
            }
            space = false;
            out.append(c);
        }
    }

    /** White space as Unicode has it, the unbroken kinds too. */
    static boolean isSpace(char c) {
        if (c < '\u0080') {
            return c == ' ' || (c >= '\t' && c <= '\r');
        }
        return c == '\u0085' || c == '\u00A0' || (c >= '\u1680' && Character.isSpaceChar(c));
    }

    /** False where something is met that this class does not know. */
    private boolean isKnown() {
        boolean known = true;
        while (known && at < text.length()) {
            char c = text.charAt(at);
            if (c == '<') {
                known = tag();
            } else if (c == '&') {
                known = entity();
            } else if (c == '\u00AD' || c == '\u200B' || c < '\t') {
                known = false;
            } else {
                sign(c);
                at++;
            }
        }
        return known;
    }

    private boolean tag() {
        boolean closes = text.startsWith("/", at + 1);
        int start = closes ? at + 2 : at + 1;
        int end = start;
        while (end < text.length() && isWord(text.charAt(end))) {
            end++;
        }
        int close = text.indexOf('>', end);
        if (close < 0 || close - at > LONGEST_TAG || !isPlainTag(end, close)) {
            return false;
        }
        at = close + 1;
        String name = text.substring(start, end);
        return closes ? closed(name) : opened(name);
    }

    /** A closing tag closes what was opened last, or the parser decides what it does. */
    private boolean closed(String name) {
        space |= BLOCKS.contains(name);
        return name.equals(open.isEmpty() ? "" : open.remove(open.size() - 1));
    }

    /** Blocks stand in blocks, and never within a paragraph, a heading or an inline tag, which the parser would close or split. */
    private boolean opened(String name) {
        if (name.equals("br")) {
            space = true;
            return true;
        }
        boolean block = BLOCKS.contains(name);
        String around = open.isEmpty() ? "div" : open.get(open.size() - 1);
        boolean fits = HOLDERS.contains(around) && !(name.equals("li") && around.equals("li"));
        space |= block;
        open.add(name);
        return block ? fits && open.size() < DEEPEST : INLINE.contains(name) && open.size() < DEEPEST && !twice(name);
    }

    /** A link within a link ends it. */
    private boolean twice(String name) {
        return name.equals("a") && open.indexOf(name) < open.size() - 1;
    }

    private static boolean isWord(char c) {
        return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9');
    }

    /** Whether nothing between name and end could hide the end of the tag: quotes come in pairs and no other tag begins. */
    private boolean isPlainTag(int from, int close) {
        if (from < close && text.charAt(from) != ' ') {
            return false;
        }
        int quotes = 0;
        for (int i = from; i < close; i++) {
            char c = text.charAt(i);
            if (c == '<' || c == '\'' || c == '/' && quotes % 2 == 0 || c == '\0') {
                return false;
            }
            quotes += c == '"' ? 1 : 0;
        }
        return quotes % 2 == 0;
    }

    private boolean entity() {
        if (text.startsWith("&nbsp;", at)) {
            space = true;
            at += "&nbsp;".length();
            return true;
        }
        if (text.startsWith("&amp;", at)) {
            sign('&');
            at += "&amp;".length();
            return true;
        }
        if (text.startsWith("& ", at)) {
            sign('&');
            at++;
            return true;
        }
        return false;
    }
}
