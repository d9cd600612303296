package org.clearnotice.classification;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Splits a text or a technical name into words: at spaces, signs, camelCase and digits; without case and accents. */
final class WordSplitter {

    /** Longer texts are cut: what a field asks stands at its start. */
    static final int MAX_CHARACTERS = 2_000;

    private WordSplitter() {}

    static List<String> words(String text) {
        String cut = text.length() > MAX_CHARACTERS ? text.substring(0, MAX_CHARACTERS) : text;
        String folded = Normalizer.normalize(cut, Normalizer.Form.NFD);
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int before = 0;
        for (int i = 0; i < folded.length(); ) {
            int sign = folded.codePointAt(i);
            i += Character.charCount(sign);
            if (Character.getType(sign) == Character.NON_SPACING_MARK) {
                continue;
            }
            if (!Character.isLetterOrDigit(sign) || startsWord(before, sign, folded, i)) {
                flush(word, words);
            }
            if (Character.isLetterOrDigit(sign)) {
                word.appendCodePoint(sign);
            }
            before = sign;
        }
        flush(word, words);
        return words;
    }

    /** birthDate, SSNumber, line1: a new word starts at a capital after a small letter, at the last of some capitals, at digits. */
    private static boolean startsWord(int before, int sign, String text, int next) {
        if (Character.isDigit(before) != Character.isDigit(sign)) {
            return Character.isLetterOrDigit(before);
        }
        if (!Character.isUpperCase(sign)) {
            return false;
        }
        boolean smallFollows = next < text.length() && Character.isLowerCase(text.codePointAt(next));
        return Character.isLowerCase(before) || (Character.isUpperCase(before) && smallFollows);
    }

    private static void flush(StringBuilder word, List<String> words) {
        if (word.length() > 0) {
            words.add(word.toString().toLowerCase(Locale.ROOT));
            word.setLength(0);
        }
    }
}
