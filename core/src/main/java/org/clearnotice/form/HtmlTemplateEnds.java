package org.clearnotice.form;

import java.util.HashMap;
import java.util.Map;

/**
 * Where tags of template languages end: the whole text takes linear time, however many of them are left open. Asked with places
 * that only grow. Not thread-safe.
 */
final class HtmlTemplateEnds {

    static final int NOWHERE = Integer.MAX_VALUE;

    /** Longer expressions are none: half a page would vanish in one. */
    private static final int LONGEST = 20_000;

    private static final int STEPS_A_CHARACTER = 16;

    private final String text;
    private final Map<String, Integer> found = new HashMap<>();
    private long steps;

    HtmlTemplateEnds(String text) {
        this.text = text;
        this.steps = (long) STEPS_A_CHARACTER * text.length();
    }

    /** The next of these signs, looked for once. */
    int next(String closing, int from) {
        int known = found.getOrDefault(closing, -1);
        if (known < from) {
            int at = text.indexOf(closing, from);
            known = at < 0 ? NOWHERE : at;
            found.put(closing, known);
        }
        return known;
    }

    /** Where these signs close what was opened before: outside of quotes and of brackets within; an end tag breaks off. */
    int balanced(int from, char open, String closing) {
        int end = Math.min(text.length(), from + LONGEST);
        int depth = 0;
        char quote = 0;
        for (int i = from; i < end && steps-- > 0; i++) {
            char sign = text.charAt(i);
            if (quote != 0) {
                i += sign == '\\' ? 1 : 0;
                quote = sign == quote ? 0 : quote;
            } else if (sign == '"' || sign == '\'' || sign == '`') {
                quote = sign;
            } else if (depth == 0 && text.startsWith(closing, i)) {
                return i;
            } else if (sign == '<' && text.startsWith("/", i + 1)) {
                return NOWHERE;
            } else if (sign == open) {
                depth++;
            } else if (sign == closing.charAt(0) && depth > 0) {
                depth--;
            }
        }
        return NOWHERE;
    }

    /** As balanced braces, else at the next closing ones unless an end tag stands before: then the opening ones were no tag. */
    int braces(int from) {
        int balanced = balanced(from, '{', "}}");
        if (balanced != NOWHERE) {
            return balanced;
        }
        int close = next("}}", from);
        return close < next("</", from) ? close : NOWHERE;
    }
}
