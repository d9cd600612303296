package org.clearnotice.classification;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.StringTokenizer;
import java.util.stream.Collectors;

/**
 * Words that stand together in a text, split and folded. A star stands for any ending ({@code fodsel*}) or beginning
 * ({@code *adresse}) of a word; an equals sign before the first says that they are all of the text ({@code =status}).
 *
 * @param whole nothing else may stand in the text but digits
 */
record Phrase(List<Word> words, boolean whole) {

    private static final int SHORTEST_TELLING = 5;

    /** How the letters of a pattern stand in a word. */
    enum Match {
        ALL,
        BEGINS,
        ENDS
    }

    record Word(String letters, Match match) {

        boolean matches(String word) {
            return switch (match) {
                case ALL -> word.equals(letters);
                case BEGINS -> word.startsWith(letters);
                case ENDS -> word.endsWith(letters);
            };
        }

        @Override
        public String toString() {
            return switch (match) {
                case ALL -> letters;
                case BEGINS -> letters + "*";
                case ENDS -> "*" + letters;
            };
        }
    }

    Phrase {
        words = List.copyOf(words);
    }

    /** Without words where nothing in it is a letter or digit. */
    static Phrase of(String written) {
        return ofFolded(WordSplitter.folded(written).toLowerCase(Locale.ROOT));
    }

    /** The phrases between commas. */
    static List<Phrase> list(String written) {
        List<Phrase> phrases = new ArrayList<>();
        StringTokenizer pieces =
                new StringTokenizer(WordSplitter.folded(written).toLowerCase(Locale.ROOT), ",");
        while (pieces.hasMoreTokens()) {
            Phrase phrase = ofFolded(pieces.nextToken());
            if (!phrase.words().isEmpty()) {
                phrases.add(phrase);
            }
        }
        return phrases;
    }

    private static Phrase ofFolded(String folded) {
        String text = folded.strip();
        boolean whole = text.startsWith("=");
        List<Word> words = new ArrayList<>(2);
        StringTokenizer pieces = new StringTokenizer(whole ? text.substring(1) : text);
        while (pieces.hasMoreTokens()) {
            String piece = pieces.nextToken();
            List<String> split = WordSplitter.ofFolded(piece);
            for (int i = 0; i < split.size(); i++) {
                boolean ends = piece.startsWith("*") && i == 0;
                boolean begins = piece.endsWith("*") && i == split.size() - 1;
                words.add(new Word(split.get(i), ends ? Match.ENDS : begins ? Match.BEGINS : Match.ALL));
            }
        }
        return new Phrase(words, whole);
    }

    /** Whether it stands in the words from here. */
    boolean standsAt(List<String> text, int at) {
        if (at + words.size() > text.size() || (whole && !isAllOf(text))) {
            return false;
        }
        for (int i = 0; i < words.size(); i++) {
            if (!words.get(i).matches(text.get(at + i))) {
                return false;
            }
        }
        return true;
    }

    private boolean isAllOf(List<String> text) {
        int others = 0;
        for (String word : text) {
            others += Character.isDigit(word.charAt(0)) ? 0 : 1;
        }
        return others <= words.size();
    }

    boolean standsIn(List<String> text) {
        for (int at = 0; at < text.size(); at++) {
            if (standsAt(text, at)) {
                return true;
            }
        }
        return false;
    }

    /** Long enough to mean the same in a language that a text does not say it is in. */
    boolean isTelling() {
        int letters = 0;
        for (Word word : words) {
            letters += WordSplitter.isAlone(word.letters().codePointAt(0))
                    ? SHORTEST_TELLING
                    : word.letters().length();
        }
        return letters >= SHORTEST_TELLING;
    }

    /** How much it says: its words, of which signs without spaces make half a one. */
    int weight() {
        int halves = 0;
        for (Word word : words) {
            halves += WordSplitter.isAlone(word.letters().codePointAt(0)) ? 1 : 2;
        }
        return halves;
    }

    @Override
    public String toString() {
        return words.stream().map(Word::toString).collect(Collectors.joining(" "));
    }
}
