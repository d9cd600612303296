package org.clearnotice.document;

import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;

/** Which known name a mistyped one was probably meant to be. */
public final class NearestName {

    private NearestName() {}

    /** The known name with the fewest edits, if they are at most a third of its length and at most three. */
    public static Optional<String> of(String name, Collection<String> known) {
        if (name.length() > 64) {
            return Optional.empty();
        }
        return known.stream()
                .filter(candidate -> edits(name, candidate) <= Math.min(3, Math.max(1, candidate.length() / 3)))
                .min(Comparator.<String>comparingInt(candidate -> edits(name, candidate))
                        .thenComparing(Comparator.naturalOrder()));
    }

    /** Letters put in, left out, changed, or swapped with their neighbour. */
    private static int edits(String from, String to) {
        int[] before = new int[to.length() + 1];
        int[] last = new int[to.length() + 1];
        for (int j = 0; j <= to.length(); j++) {
            last[j] = j;
        }
        for (int i = 1; i <= from.length(); i++) {
            int[] row = new int[to.length() + 1];
            row[0] = i;
            for (int j = 1; j <= to.length(); j++) {
                int change = last[j - 1] + (from.charAt(i - 1) == to.charAt(j - 1) ? 0 : 1);
                row[j] = Math.min(change, 1 + Math.min(row[j - 1], last[j]));
                if (swapped(from, i, to, j)) {
                    row[j] = Math.min(row[j], before[j - 2] + 1);
                }
            }
            before = last;
            last = row;
        }
        return last[to.length()];
    }

    private static boolean swapped(String from, int i, String to, int j) {
        return i > 1 && j > 1 && from.charAt(i - 1) == to.charAt(j - 2) && from.charAt(i - 2) == to.charAt(j - 1);
    }
}
