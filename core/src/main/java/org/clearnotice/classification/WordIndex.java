package org.clearnotice.classification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The phrases of some rules by their first words. */
final class WordIndex {

    private final Map<String, List<Entry>> whole;
    private final Stems beginnings;
    private final Stems endings;

    /** One phrase of a rule. */
    record Entry(FieldRule rule, Phrase phrase) {}

    WordIndex(List<FieldRule> rules) {
        Map<String, List<Entry>> same = new HashMap<>();
        SortedMap<String, List<Entry>> begin = new TreeMap<>();
        SortedMap<String, List<Entry>> end = new TreeMap<>();
        for (FieldRule rule : rules) {
            for (Phrase phrase : rule.phrases()) {
                Phrase.Word first = phrase.words().get(0);
                Map<String, List<Entry>> index = switch (first.match()) {
                    case ALL -> same;
                    case BEGINS -> begin;
                    case ENDS -> end;
                };
                String letters = first.match() == Phrase.Match.ENDS ? backwards(first.letters()) : first.letters();
                index.computeIfAbsent(letters, word -> new ArrayList<>(1)).add(new Entry(rule, phrase));
            }
        }
        same.replaceAll((word, entries) -> List.copyOf(entries));
        whole = Map.copyOf(same);
        beginnings = new Stems(begin);
        endings = new Stems(end);
    }

    private static String backwards(String word) {
        return new StringBuilder(word).reverse().toString();
    }

    /** The phrases whose first word may be this one. */
    void startingWith(String word, Consumer<List<Entry>> use) {
        List<Entry> entries = whole.get(word);
        if (entries != null) {
            use.accept(entries);
        }
        beginnings.of(word, use);
        if (!endings.isEmpty()) {
            endings.of(backwards(word), use);
        }
    }
}
