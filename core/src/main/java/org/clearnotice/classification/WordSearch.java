package org.clearnotice.classification;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One search through a text for the strongest phrase of each kind that is wanted. */
final class WordSearch {

    private final List<String> text;
    private final Function<FieldRule, @Nullable String> kind;
    private final boolean onlyTelling;
    private final Map<String, Hit> best = new HashMap<>(4);
    private final Map<FieldRule, Boolean> allowed = new IdentityHashMap<>(4);

    /**
     * @param kind of a rule; null where it is not wanted
     * @param onlyTelling whether short phrases are passed over
     */
    WordSearch(List<String> text, Function<FieldRule, @Nullable String> kind, boolean onlyTelling) {
        this.text = text;
        this.kind = kind;
        this.onlyTelling = onlyTelling;
    }

    /** The strongest of each kind so far. */
    Map<String, Hit> best() {
        return best;
    }

    void run(WordIndex index) {
        for (int i = 0; i < text.size(); i++) {
            int at = i;
            index.startingWith(text.get(i), entries -> look(entries, at));
        }
    }

    private void look(List<WordIndex.Entry> entries, int at) {
        for (WordIndex.Entry entry : entries) {
            Phrase phrase = entry.phrase();
            if (phrase.standsAt(text, at) && (!onlyTelling || phrase.isTelling())) {
                String wanted = kind.apply(entry.rule());
                if (wanted != null) {
                    enter(wanted, new Hit(entry.rule(), phrase, at));
                }
            }
        }
    }

    private void enter(String wanted, Hit hit) {
        Hit before = best.get(wanted);
        if ((before == null || hit.isStrongerThan(before)) && isAllowed(hit.rule())) {
            best.put(wanted, hit);
        }
    }

    /** Asked once a rule: a text may name what it forbids beside every word that it asks for. */
    private boolean isAllowed(FieldRule rule) {
        return rule.forbidden().isEmpty() || allowed.computeIfAbsent(rule, this::isFreeOfForbidden);
    }

    private boolean isFreeOfForbidden(FieldRule rule) {
        for (Phrase phrase : rule.forbidden()) {
            if (phrase.standsIn(text)) {
                return false;
            }
        }
        return true;
    }
}
