package org.clearnotice.classification;

import java.util.Arrays;
import java.util.List;
import java.util.SortedMap;
import java.util.function.Consumer;

/** Beginnings of words, found with one search: all that begin a word are among those that begin the nearest one before it. */
final class Stems {

    private final String[] letters;
    private final List<List<WordIndex.Entry>> entries;

    /** For each stem the longest other one that begins it; -1 for none. */
    private final int[] shorter;

    Stems(SortedMap<String, List<WordIndex.Entry>> byLetters) {
        letters = byLetters.keySet().toArray(String[]::new);
        entries = byLetters.values().stream().map(List::copyOf).toList();
        shorter = new int[letters.length];
        for (int i = 0; i < letters.length; i++) {
            int before = i - 1;
            while (before >= 0 && !letters[i].startsWith(letters[before])) {
                before = shorter[before];
            }
            shorter[i] = before;
        }
    }

    boolean isEmpty() {
        return letters.length == 0;
    }

    /** What is entered for each stem that begins the word. */
    void of(String word, Consumer<List<WordIndex.Entry>> use) {
        int at = Arrays.binarySearch(letters, word);
        for (int stem = at >= 0 ? at : -at - 2; stem >= 0; stem = shorter[stem]) {
            if (word.startsWith(letters[stem])) {
                use.accept(entries.get(stem));
            }
        }
    }
}
