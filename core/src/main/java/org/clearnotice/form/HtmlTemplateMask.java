package org.clearnotice.form;

import java.util.Arrays;

/**
 * A text in which parts can be hidden without moving the rest. Signs that mean something in HTML are replaced, one by one, by
 * noncharacters (Unicode 23.7: for use inside of a program), from which {@link #restore} brings them back.
 */
final class HtmlTemplateMask {

    private static final char FIRST = '\uFDD0';
    private static final String SIGNS = "<>\"'=/` \t\n\r\f";
    private static final char LAST = (char) (FIRST + SIGNS.length() - 1);
    private static final int SHORTEST_COMMENT = 5;

    private final char[] signs;

    HtmlTemplateMask(String text) {
        signs = text.toCharArray();
        for (int i = 0; i < signs.length; i++) {
            if (signs[i] >= FIRST && signs[i] <= LAST) {
                signs[i] = '\uFFFD';
            }
        }
    }

    String text() {
        return new String(signs);
    }

    void hide(int from, int to) {
        for (int i = from; i < to; i++) {
            int sign = SIGNS.indexOf(signs[i]);
            if (sign >= 0) {
                signs[i] = (char) (FIRST + sign);
            }
        }
    }

    void blank(int from, int to) {
        Arrays.fill(signs, from, to, ' ');
    }

    /** An empty comment says nothing and may stand everywhere, in tables and lists of options too. */
    void comment(int from, int to) {
        blank(from, to);
        if (to - from < SHORTEST_COMMENT) {
            return;
        }
        "<!--".getChars(0, 4, signs, from);
        Arrays.fill(signs, Math.max(from + 4, to - 3), to, '-');
        signs[to - 1] = '>';
    }

    static String restore(String text) {
        if (!isHidden(text)) {
            return text;
        }
        StringBuilder out = new StringBuilder(text);
        for (int i = 0; i < out.length(); i++) {
            char sign = out.charAt(i);
            if (sign >= FIRST && sign <= LAST) {
                out.setCharAt(i, SIGNS.charAt(sign - FIRST));
            }
        }
        return out.toString();
    }

    static boolean isHidden(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) >= FIRST && text.charAt(i) <= LAST) {
                return true;
            }
        }
        return false;
    }
}
