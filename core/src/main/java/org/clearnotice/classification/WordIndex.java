package org.clearnotice.classification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** The phrases of all languages, found as whole words; of several, the longest wins, then the heaviest, then the first. */
final class WordIndex {

    /** Shorter beginnings and endings of words say nothing. */
    private static final int SHORTEST = 2;

    private final Map<String, List<Entry>> whole = new HashMap<>();
    private final Map<String, List<Entry>> beginnings = new HashMap<>();
    private final Map<String, List<Entry>> endings = new HashMap<>();
    private final @Nullable WordIndex after;
    private int longestPart;

    private record Entry(FieldRule rule, Phrase phrase) {}

    /** A phrase in a text. */
    record Hit(FieldRule rule, Phrase phrase, int at) {

        private Gravity gravity() {
            return BundledGravity.of(rule.subject());
        }

        /** Whether it says how something is asked rather than what. */
        private boolean isGeneral() {
            return BundledGravity.isGeneral(rule.category());
        }

        private boolean overlaps(Hit other) {
            return at < other.at + other.phrase.words().size()
                    && other.at < at + phrase.words().size();
        }

        /** @param where label, name, section, … */
        Evidence evidence(String where) {
            return new Evidence(rule.id(), where, phrase.toString(), rule.language());
        }
    }

    WordIndex(List<FieldRule> rules) {
        this(rules, null);
    }

    /** @param after searched after these, so that these win where both say as much */
    WordIndex(List<FieldRule> rules, @Nullable WordIndex after) {
        this.after = after;
        for (FieldRule rule : rules) {
            rule.phrases().forEach(phrase -> enter(rule, phrase));
        }
    }

    private void enter(FieldRule rule, Phrase phrase) {
        Phrase.Word first = phrase.words().get(0);
        Map<String, List<Entry>> index = switch (first.match()) {
            case ALL -> whole;
            case BEGINS -> beginnings;
            case ENDS -> endings;
        };
        index.computeIfAbsent(first.letters(), word -> new ArrayList<>(1)).add(new Entry(rule, phrase));
        if (first.match() != Phrase.Match.ALL) {
            longestPart = Math.max(longestPart, first.letters().length());
        }
    }

    Optional<Hit> best(List<FieldText> texts) {
        return texts.stream().flatMap(text -> best(text).stream()).findFirst();
    }

    /** What a section or a title speaks of, other than these categories. */
    Optional<Hit> context(List<FieldText> texts, Set<String> without) {
        return texts.stream()
                .flatMap(text -> found(text, rule -> speaks(rule) && !without.contains(rule.subject())).stream())
                .findFirst();
    }

    /** A context, or a very sensitive kind of data itself. */
    private static boolean speaks(FieldRule rule) {
        return rule.isContext() || (!rule.isMark() && BundledGravity.of(rule.category()) == Gravity.VERY_SENSITIVE);
    }

    /** The best phrase of this category, or of a mark such as {@code @organisation}. */
    Optional<Hit> of(List<FieldText> texts, String category) {
        return texts.stream()
                .flatMap(text -> found(text, rule -> rule.category().equals(category)).stream())
                .findFirst();
    }

    /** The best phrase of what a text asks for; in other languages where the text's own says nothing. */
    Optional<Hit> best(FieldText text) {
        return found(text, rule -> !rule.isMark() && !rule.isContext());
    }

    private Optional<Hit> found(FieldText text, Predicate<FieldRule> wanted) {
        Hit own = new Search(text, wanted).run();
        return Optional.ofNullable(
                own == null && !text.languages().isEmpty() ? new Search(text.inAnyLanguage(), wanted).run() : own);
    }

    /** One search through a text. */
    private final class Search {

        private final FieldText text;
        private final Predicate<FieldRule> wanted;
        private @Nullable Hit best;

        private Search(FieldText text, Predicate<FieldRule> wanted) {
            this.text = text;
            this.wanted = wanted;
        }

        private @Nullable Hit run() {
            for (WordIndex index = WordIndex.this; index != null; index = index.after) {
                for (int at = 0; at < text.words().size(); at++) {
                    run(index, text.words().get(at), at);
                }
            }
            return best;
        }

        private void run(WordIndex index, String word, int at) {
            look(index.whole.get(word), at);
            for (int length = SHORTEST; length <= Math.min(word.length(), index.longestPart); length++) {
                look(index.beginnings.get(word.substring(0, length)), at);
                look(index.endings.get(word.substring(word.length() - length)), at);
            }
        }

        private void look(@Nullable List<Entry> entries, int at) {
            if (entries == null) {
                return;
            }
            for (Entry entry : entries) {
                FieldRule rule = entry.rule();
                if (wanted.test(rule)
                        && text.reads(rule.language())
                        && (!text.guessed() || entry.phrase().isTelling())
                        && (best == null || stronger(new Hit(rule, entry.phrase(), at), best))
                        && entry.phrase().standsAt(text.words(), at)
                        && rule.forbidden().stream().noneMatch(phrase -> phrase.standsIn(text.words()))) {
                    best = new Hit(rule, entry.phrase(), at);
                }
            }
        }
    }

    /**
     * Longer, or as long and heavier: "choose a PIN" asks for a PIN. A word of its own weighs more than general ones that stand apart
     * from it: "type of disability" asks for a disability, "date signed" for a date. An organisation's data stays an organisation's.
     */
    private static boolean stronger(Hit hit, Hit best) {
        if (hit.isGeneral() != best.isGeneral() && !hit.overlaps(best)) {
            return best.isGeneral();
        }
        int longer = Integer.compare(hit.phrase().weight(), best.phrase().weight());
        boolean heavier = hit.gravity().compareTo(best.gravity()) > 0;
        return longer > 0 || (longer == 0 && heavier && !best.rule().category().startsWith("x:Organisation"));
    }
}
