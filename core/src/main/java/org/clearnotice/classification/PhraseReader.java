package org.clearnotice.classification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.StringTokenizer;

/** Reads phrases of one file; a word that many of them share is kept once. */
final class PhraseReader {

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
            List<String> split = WordSplitter.ofFolded(piece);
            for (int i = 0; i < split.size(); i++) {
                boolean ends = piece.startsWith("*") && i == 0;
                boolean begins = piece.endsWith("*") && i == split.size() - 1;
                words.add(
                        word(split.get(i), ends ? Phrase.Match.ENDS : begins ? Phrase.Match.BEGINS : Phrase.Match.ALL));
            }
        }
        return new Phrase(words, whole);
    }

    private Phrase.Word word(String letters, Phrase.Match match) {
        Phrase.Word word = new Phrase.Word(letters, match);
        return seen.computeIfAbsent(word.toString(), written -> word);
    }
}
