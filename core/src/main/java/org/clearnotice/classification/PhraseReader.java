package org.clearnotice.classification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;

/** Reads phrases of one file; a word that many of them share is kept once. */
final class PhraseReader {

    private static final int LAST_ASCII = 0x7F;

    private final Map<String, Phrase.Word> seen = new HashMap<>();

    /** As {@link #phrases} takes a text: without accents and case. */
    static String folded(String text) {
        return WordSplitter.folded(text).toLowerCase(Locale.ROOT);
    }

    /** The phrases between commas, without those that have no letter and no digit. */
    List<Phrase> phrases(String folded) {
        List<Phrase> phrases = new ArrayList<>();
        StringTokenizer pieces = new StringTokenizer(folded, ",");
        while (pieces.hasMoreTokens()) {
            Phrase phrase = phrase(pieces.nextToken().strip());
            if (!phrase.words().isEmpty()) {
                phrases.add(phrase);
            }
        }
        return phrases;
    }

    private Phrase phrase(String text) {
        boolean whole = text.startsWith("=");
        List<Phrase.Word> words = new ArrayList<>(2);
        StringTokenizer pieces = new StringTokenizer(whole ? text.substring(1) : text);
        while (pieces.hasMoreTokens()) {
            String piece = pieces.nextToken();
            List<String> split = isPlain(piece) ? List.of(piece) : WordSplitter.ofFolded(piece);
            for (int i = 0; i < split.size(); i++) {
                boolean ends = piece.startsWith("*") && i == 0;
                boolean begins = piece.endsWith("*") && i == split.size() - 1;
                words.add(
                        word(split.get(i), ends ? Phrase.Match.ENDS : begins ? Phrase.Match.BEGINS : Phrase.Match.ALL));
            }
        }
        return new Phrase(words, whole);
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
        return seen.computeIfAbsent(word.toString(), written -> word);
    }
}
