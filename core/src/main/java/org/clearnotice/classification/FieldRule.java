package org.clearnotice.classification;

import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * One phrase that names a category, unless a forbidden word stands in the same text.
 *
 * @param category a category's name, or a mark such as {@code @organisation}
 * @param phrase its words, split and folded
 * @param forbidden words that overrule the phrase
 */
public record FieldRule(String category, List<String> phrase, Set<String> forbidden, String language) {

    public FieldRule {
        phrase = List.copyOf(phrase);
        forbidden = Set.copyOf(forbidden);
    }

    /** {@code pd:BirthDate} becomes {@code birth-date}. */
    public String id() {
        String bare = category.substring(Math.max(category.indexOf(':'), category.indexOf('@')) + 1);
        return bare.replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }
}
