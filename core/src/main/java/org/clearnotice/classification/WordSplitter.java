package org.clearnotice.classification;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Splits a text or a technical name into words: at spaces, signs, camelCase and digits; without case and accents. Signs of scripts
 * that are written without spaces (Chinese, Japanese) are a word each.
 */
final class WordSplitter {

    /** Longer texts are cut: what a field asks stands at its start. */
    static final int MAX_CHARACTERS = 2_000;

    /** So are those of more words: a thousand fields of long texts are read in some seconds, in all languages. */
    static final int MAX_WORDS = 300;

    private static final int LAST_ASCII = 0x7F;

    private WordSplitter() {}

    static List<String> words(String text) {
        List<String> words =
                ofFolded(folded(text.length() > MAX_CHARACTERS ? text.substring(0, MAX_CHARACTERS) : text));
        return words.size() > MAX_WORDS ? words.subList(0, MAX_WORDS) : words;
    }

    /** Of a text that is folded already. */
    static List<String> ofFolded(String folded) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        int before = 0;
        for (int i = 0; i < folded.length(); ) {
            int sign = folded.codePointAt(i);
            i += Character.charCount(sign);
            boolean part = isPart(sign);
            if (!part || isAlone(sign) || isAlone(before) || startsWord(before, sign, folded, i)) {
                flush(word, words);
            }
            if (part) {
                word.appendCodePoint(sign);
            }
            before = sign;
        }
        flush(word, words);
        return words;
    }

    /** Whether a sign of a script without spaces stands in a word. */
    static boolean isAlone(int sign) {
        return (sign >= 0x3041 && sign <= 0x30FF)
                || (sign >= 0x3400 && sign <= 0x9FFF)
                || (sign >= 0xF900 && sign <= 0xFAFF)
                || (sign >= 0x20000 && sign <= 0x3FFFF);
    }

    /** Letters, digits, and the vowel signs that some scripts write as marks. */
    private static boolean isPart(int sign) {
        return Character.isLetterOrDigit(sign)
                || Character.getType(sign) == Character.NON_SPACING_MARK
                || Character.getType(sign) == Character.COMBINING_SPACING_MARK;
    }

    /** Without accents, letters as technical names write them; case stays. */
    static String folded(String text) {
        if (text.chars().allMatch(sign -> sign <= LAST_ASCII)) {
            return text;
        }
        String apart = Normalizer.normalize(text, Normalizer.Form.NFKD);
        StringBuilder out = new StringBuilder(apart.length());
        for (int i = 0; i < apart.length(); i++) {
            char sign = apart.charAt(i);
            if (!isAccent(sign)) {
                append(sign, out);
            }
        }
        return Normalizer.normalize(out, Normalizer.Form.NFC);
    }

    /** Accents of Latin, Greek and Cyrillic letters, vowel points of Arabic and Hebrew, and the Arabic sign that only stretches. */
    private static boolean isAccent(char sign) {
        return (sign >= 0x0300 && sign <= 0x036F)
                || (sign >= 0x0591 && sign <= 0x05C7)
                || sign == 0x0640
                || (sign >= 0x064B && sign <= 0x0655)
                || sign == 0x0670;
    }

    /** Letters that have no accent to take away, as technical names write them. */
    private static void append(char sign, StringBuilder out) {
        switch (sign) {
            case 'ø' -> out.append('o');
            case 'Ø' -> out.append('O');
            case 'æ' -> out.append("ae");
            case 'Æ' -> out.append("Ae");
            case 'œ' -> out.append("oe");
            case 'Œ' -> out.append("Oe");
            case 'ß' -> out.append("ss");
            case 'ł' -> out.append('l');
            case 'Ł' -> out.append('L');
            case 'đ', 'ð' -> out.append('d');
            case 'Đ' -> out.append('D');
            case 'ı' -> out.append('i');
            case 'ى' -> out.append('ي');
            case 'ة' -> out.append('ه');
            default -> out.append(sign);
        }
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
