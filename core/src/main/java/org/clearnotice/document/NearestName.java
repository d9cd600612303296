package org.clearnotice.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Which known name a mistyped one was probably meant to be. */
public final class NearestName {

    private NearestName() {}

    /** The known name with the fewest edits (Levenshtein), if they are at most a third of its length and at most three. */
    public static Optional<String> of(String name, Collection<String> known) {
        if (name.length() > 64) {
            return Optional.empty();
        }
        return known.stream()
                .filter(candidate -> edits(name, candidate) <= Math.min(3, Math.max(1, candidate.length() / 3)))
                .min(Comparator.<String>comparingInt(candidate -> edits(name, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    private static int edits(String from, String to) {
        int[] row = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = diagonal + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                diagonal = row[j];
                row[j] = Math.min(change, 1 + Math.min(row[j], row[j - 1]));
            }
        }
        return row[to.length()];
    }
}
