package org.clearnotice.classification;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * Words that stand together in a text, split and folded. A star stands for any ending ({@code fodsel*}) or beginning
 * ({@code *adresse}) of a word; an equals sign before the first says that they are all of the text ({@code =status}).
 *
 * @param whole nothing else may stand in the text but digits
 */
record Phrase(List<Word> words, boolean whole) {

    private static final int SHORTEST_TELLING = 5;
    private static final int SHORTEST_JOINED = 6;

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

        /** Whether it is one sign of a script without spaces. */
        private boolean isSign() {
            return WordSplitter.isAlone(letters.codePointAt(0));
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
        for (int i = 0; i < text.size() && others <= words.size(); i++) {
            others += Character.isDigit(text.get(i).charAt(0)) ? 0 : 1;
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

    /** Its words as one, as technical names write them; empty where it is one already, or short, or has stars. */
    Optional<Phrase> joined() {
        boolean apart =
                words.size() > 1 && words.stream().allMatch(word -> word.match() == Match.ALL && !word.isSign());
        String letters = words.stream().map(Word::letters).collect(Collectors.joining());
        return apart && letters.length() >= SHORTEST_JOINED
                ? Optional.of(new Phrase(List.of(new Word(letters, Match.ALL)), false))
                : Optional.empty();
    }

    /** Long enough to mean the same in a language that a text does not say it is in. */
    boolean isTelling() {
        int letters = 0;
        for (Word word : words) {
            letters += word.isSign() ? SHORTEST_TELLING : word.letters().length();
        }
        return letters >= SHORTEST_TELLING;
    }

    /** How much it says: its words, of which signs without spaces make half a one. */
    int weight() {
        int halves = 0;
        for (Word word : words) {
            halves += word.isSign() ? 1 : 2;
        }
        return halves;
    }

    @Override
    public String toString() {
        return words.stream().map(Word::toString).collect(Collectors.joining(" "));
    }
}
