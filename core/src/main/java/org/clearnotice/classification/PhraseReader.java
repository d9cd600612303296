package org.clearnotice.classification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;

/** Reads phrases of one file; what many rules share, a phrase or a word, is kept once. */
final class PhraseReader {

    private static final int LAST_ASCII = 0x7F;

    private final Map<String, Phrase> phrases = new HashMap<>();
    private final Map<String, Phrase.Word> words = new HashMap<>();

    /** As {@link #phrases} takes a text: without accents and case. */
    static String folded(String text) {
        return WordSplitter.folded(text).toLowerCase(Locale.ROOT);
    }

    /** The phrases between commas, without those that have no letter and no digit. */
    List<Phrase> phrases(String folded) {
        List<Phrase> found = new ArrayList<>();
        StringTokenizer pieces = new StringTokenizer(folded, ",");
        while (pieces.hasMoreTokens()) {
            Phrase phrase = phrases.computeIfAbsent(pieces.nextToken().strip(), this::phrase);
            if (!phrase.words().isEmpty()) {
                found.add(phrase);
            }
        }
        return found;
    }

    private Phrase phrase(String text) {
        boolean whole = text.startsWith("=");
        List<Phrase.Word> parts = new ArrayList<>(2);
        StringTokenizer pieces = new StringTokenizer(whole ? text.substring(1) : text);
        while (pieces.hasMoreTokens()) {
            String piece = pieces.nextToken();
            List<String> split = isPlain(piece) ? List.of(piece) : WordSplitter.ofFolded(piece);
            for (int i = 0; i < split.size(); i++) {
                boolean ends = piece.startsWith("*") && i == 0;
                boolean begins = piece.endsWith("*") && i == split.size() - 1;
                parts.add(
                        word(split.get(i), ends ? Phrase.Match.ENDS : begins ? Phrase.Match.BEGINS : Phrase.Match.ALL));
            }
        }
        return new Phrase(parts, whole);
    }

    /** Most pieces of most languages are one word of small letters; looking at each sign's kind takes long. */
    private static boolean isPlain(String piece) {
        for (int i = 0; i < piece.length(); i++) {
            char sign = piece.charAt(i);
            boolean small = sign >= 'a' && sign <= 'z';
            if (!small && (sign <= LAST_ASCII || !Character.isLetter(sign) || WordSplitter.isAlone(sign))) {
                return false;
            }
        }
        return true;
    }

    private Phrase.Word word(String letters, Phrase.Match match) {
        Phrase.Word word = new Phrase.Word(letters, match);
        return words.computeIfAbsent(word.toString(), written -> word);
    }
}
