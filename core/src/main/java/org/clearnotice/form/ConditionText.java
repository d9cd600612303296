package org.clearnotice.form;

import java.util.List;

/** Joins conditions that are written out in words, so that what belongs together stays so. */
final class ConditionText {

    private static final List<String> WORDS = List.of(" or ", " and ", " xor ");

    private ConditionText() {}

    /** All conditions that say anything, joined by {@code and}. */
    static String all(List<String> parts) {
        return joined(parts, " and ");
    }

    /** The same joined by {@code or}. */
    static String any(List<String> parts) {
        return joined(parts, " or ");
    }

    /** The same joined by another of the words; a part in which a different one stands open gets brackets. */
    static String joined(List<String> parts, String word) {
        List<String> said = parts.stream().filter(part -> !part.isEmpty()).toList();
        if (said.size() == 1) {
            return said.get(0);
        }
        return String.join(
                word, said.stream().map(part -> bracketed(part, word)).toList());
    }

    private static String bracketed(String part, String word) {
        return WORDS.stream().anyMatch(other -> !other.equals(word) && standsOpen(part, other))
                ? "(" + part + ")"
                : part;
    }

    /** Whether the word stands in the phrase outside all brackets and quotes. */
    private static boolean standsOpen(String phrase, String word) {
        int depth = 0;
        boolean quoted = false;
        for (int i = 0; i < phrase.length(); i++) {
            char sign = phrase.charAt(i);
            quoted ^= sign == '"';
            depth += quoted ? 0 : sign == '(' ? 1 : sign == ')' ? -1 : 0;
            if (depth == 0 && !quoted && phrase.startsWith(word, i)) {
                return true;
            }
        }
        return false;
    }
}
