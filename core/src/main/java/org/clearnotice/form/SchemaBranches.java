package org.clearnotice.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clearnotice.document.Node;

/**
 * Tells the branches of a choice apart by the properties that each of them limits to values of its own, such as
 * {@code country = "US"}.
 */
final class SchemaBranches {

    private static final int MAX_TELLERS = 3;

    private final List<SchemaShape> shapes;
    private final Set<String> asked;
    private final List<Map<String, String>> limits = new ArrayList<>();
    private final Set<String> single = new HashSet<>();

    private SchemaBranches(List<SchemaShape> shapes, Set<String> asked) {
        this.shapes = shapes;
        this.asked = asked;
    }

    /**
     * The branches with their conditions; one that limits nothing is told by its title, if at all.
     *
     * @param asked names that the object has whichever branch holds
     */
    static List<SchemaMerge.Branch> told(List<SchemaShape> shapes, Set<String> asked) {
        return new SchemaBranches(shapes, asked).told();
    }

    private List<SchemaMerge.Branch> told() {
        shapes.forEach(shape -> limits.add(limits(shape)));
        Set<String> tellers = tellers();
        List<SchemaMerge.Branch> told = new ArrayList<>();
        for (int i = 0; i < shapes.size(); i++) {
            Map<String, String> mine = new LinkedHashMap<>(limits.get(i));
            mine.keySet().retainAll(tellers);
            List<String> conditions = mine.values().stream().limit(MAX_TELLERS).toList();
            boolean named = conditions.isEmpty() && shapes.size() > 1;
            String when = named ? title(shapes.get(i)) : SchemaCondition.all(conditions);
            told.add(new SchemaMerge.Branch(shapes.get(i), when, mine.keySet()));
        }
        return told;
    }

    /** Each property that a branch limits to some values, or keeps from some, in words. */
    private Map<String, String> limits(SchemaShape shape) {
        Map<String, String> said = new LinkedHashMap<>();
        shape.properties()
                .forEach((name, property) -> property.always().stream()
                        .map(SchemaUse::schema)
                        .filter(SchemaCondition::limits)
                        .findFirst()
                        .ifPresent(limit -> {
                            said.put(name, SchemaCondition.of(limit, name));
                            if (isSingle(limit)) {
                                single.add(name);
                            }
                        }));
        return said;
    }

    /**
     * Names with one value in some branch, else those that several branches, or a branch and the object, have; of these the ones
     * that most branches limit.
     */
    private Set<String> tellers() {
        Map<String, Set<String>> words = new HashMap<>();
        Map<String, Integer> times = new HashMap<>();
        limits.forEach(mine -> mine.forEach((name, condition) -> {
            words.computeIfAbsent(name, any -> new HashSet<>()).add(condition);
            times.merge(name, 1, Integer::sum);
        }));
        times.keySet().removeIf(name -> words.getOrDefault(name, Set.of()).size() == 1 && !tellsSome(name, times));
        if (times.keySet().stream().anyMatch(single::contains)) {
            times.keySet().retainAll(single);
        } else {
            times.entrySet().removeIf(limited -> limited.getValue() == 1 && !asked.contains(limited.getKey()));
        }
        int most = times.values().stream().mapToInt(count -> count).max().orElse(0);
        times.values().removeIf(count -> count < most);
        return times.keySet();
    }

    /** A limit that all branches have in the same words tells none. */
    private boolean tellsSome(String name, Map<String, Integer> times) {
        return times.getOrDefault(name, 0) < shapes.size();
    }

    private static String title(SchemaShape shape) {
        String title = shape.words().label().forStaff(Form.UNKNOWN);
        return title.isEmpty() ? "" : "\"" + SchemaTrouble.shortened(title) + "\" is chosen";
    }

    private static boolean isSingle(Node limit) {
        return limit instanceof Node.Members schema
                && (schema.get("const") != null || schema.list("enum").size() == 1);
    }
}
