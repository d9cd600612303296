package org.clearnotice.classification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The phrases of some languages, found as whole words; of several, the longest wins, then the heaviest, then the first. */
final class WordList {

    /** A phrase in a text. */
    record Hit(FieldRule rule, int at) {
        String words() {
            return String.join(" ", rule.phrase());
        }
    }

    private final Map<String, List<FieldRule>> byFirstWord = new HashMap<>();

    WordList(List<FieldRule> rules) {
        rules.forEach(rule -> byFirstWord
                .computeIfAbsent(rule.phrase().get(0), word -> new ArrayList<>())
                .add(rule));
    }

    /** The rules of one bundled file; a line is {@code category = phrase, phrase ; not word, word}. */
    static List<FieldRule> bundled(String language) {
        List<FieldRule> rules = new ArrayList<>();
        BundledLines.pairs(WordList.class, "words/" + language + ".txt").forEach((category, line) -> {
            String[] parts = line.split(";\\s*not\\s+", 2);
            Set<String> forbidden = new HashSet<>();
            if (parts.length == 2) {
                Arrays.stream(parts[1].split(",")).map(WordSplitter::words).forEach(forbidden::addAll);
            }
            for (String phrase : parts[0].split(",")) {
                rules.add(new FieldRule(category, WordSplitter.words(phrase), forbidden, language));
            }
        });
        return rules;
    }

    /** The best phrase among the categories wanted. */
    Optional<Hit> best(List<String> words, boolean marks) {
        Hit best = null;
        Set<String> present = new HashSet<>(words);
        for (int at = 0; at < words.size(); at++) {
            for (FieldRule rule : byFirstWord.getOrDefault(words.get(at), List.of())) {
                boolean wanted = rule.category().startsWith("@") == marks;
                if (wanted
                        && (best == null || stronger(rule, best.rule()))
                        && stands(rule, words, at)
                        && rule.forbidden().stream().noneMatch(present::contains)) {
                    best = new Hit(rule, at);
                }
            }
        }
        return Optional.ofNullable(best);
    }

    /** Longer, or as long and heavier: "choose a PIN" asks for a PIN. An organisation's data stays an organisation's. */
    private static boolean stronger(FieldRule rule, FieldRule best) {
        int longer = Integer.compare(rule.phrase().size(), best.phrase().size());
        boolean heavier = BundledGravity.of(rule.category()).compareTo(BundledGravity.of(best.category())) > 0;
        return longer > 0 || (longer == 0 && heavier && !best.category().startsWith("x:Organisation"));
    }

    /** Whether a mark such as {@code @organisation} stands in the text. */
    Optional<Hit> mark(List<String> words, String mark) {
        for (int at = 0; at < words.size(); at++) {
            for (FieldRule rule : byFirstWord.getOrDefault(words.get(at), List.of())) {
                if (rule.category().equals(mark) && stands(rule, words, at)) {
                    return Optional.of(new Hit(rule, at));
                }
            }
        }
        return Optional.empty();
    }

    private static boolean stands(FieldRule rule, List<String> words, int at) {
        List<String> phrase = rule.phrase();
        return at + phrase.size() <= words.size()
                && words.subList(at, at + phrase.size()).equals(phrase);
    }
}
