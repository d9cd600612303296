package org.clearnotice.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** The paths of one form, each given once: a repeat gets {@code #2}, {@code #3}, past any that bears such a name already. */
final class FieldPaths {

    private final Map<String, Integer> repeats = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    String next(String wanted) {
        String path = wanted;
        while (!taken.add(path)) {
            path = wanted + "#" + repeats.merge(wanted, 2, (count, two) -> count + 1);
        }
        return path;
    }
}
