package org.clearnotice.form;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Brings the branches of a schema together: every property of any branch once, required only where each branch asks it. */
final class SchemaMerge {

    /**
     * One of several descriptions of the same place.
     *
     * @param when the condition under which it holds, as text; empty where none can be told
     * @param tellers properties that the condition is about: they are asked before it is known
     */
    record Branch(SchemaShape shape, String when, Set<String> tellers) {

        Branch(SchemaShape shape, String when) {
            this(shape, when, Set.of());
        }
    }

    /**
     * What branches may say of the place itself, beside what stands in it.
     *
     * @param words they are read as the words of the place
     * @param answers their types, options and formats count
     */
    record Hearing(boolean words, boolean answers) {

        /** For a schema under a condition: it limits what is said already. */
        static final Hearing PARTS_ONLY = new Hearing(false, false);

        /** For a choice of schemas: a title says what is chosen, and not what is asked, unless there is no choice. */
        static final Hearing CHOICE = new Hearing(false, true);
    }

    private SchemaMerge() {}

    static void into(SchemaShape shape, List<Branch> branches, Hearing hearing) {
        if (branches.isEmpty()) {
            return;
        }
        List<Branch> said =
                branches.stream().filter(branch -> !branch.shape().isNothing()).toList();
        if (hearing.answers()
                && branches.stream().anyMatch(branch -> branch.shape().nullable())) {
            shape.isNullable();
        }
        if (said.isEmpty()) {
            return;
        }
        for (Branch branch : said) {
            parts(shape, branch.shape());
            if (hearing.words() || (hearing.answers() && said.size() == 1)) {
                shape.say(branch.shape().words());
            }
        }
        if (hearing.answers()) {
            answers(shape, said);
        }
        properties(shape, said);
        required(shape, said);
    }

    private static void parts(SchemaShape shape, SchemaShape branch) {
        if (shape.positions().isEmpty()) {
            shape.positions().addAll(branch.positions());
        }
        shape.items().add(branch.items(), "");
        shape.otherNames().addAll(branch.otherNames());
        shape.troubles().addAll(branch.troubles());
        if (branch.isBlank() && branch.circle() != null) {
            shape.circle(branch.circle());
        }
    }

    private static void answers(SchemaShape shape, List<Branch> said) {
        boolean typed = !shape.types().isEmpty();
        boolean offered = shape.options() != null;
        Map<String, FieldOption> options = new LinkedHashMap<>();
        for (Branch branch : said) {
            SchemaShape one = branch.shape();
            if (one.options() != null) {
                one.options().forEach(option -> options.putIfAbsent(option.value(), option));
            }
            if (!typed) {
                one.types().forEach(shape::addType);
            }
            shape.write(one.writing());
        }
        if (said.stream().allMatch(branch -> branch.shape().readOnly())) {
            shape.isReadOnly();
        }
        if (!options.isEmpty()) {
            boolean open = said.stream()
                    .anyMatch(branch ->
                            branch.shape().options() == null || branch.shape().open());
            if (open && !offered) {
                shape.isOpen();
            }
            shape.offer(List.copyOf(options.values()));
        }
    }

    private static void properties(SchemaShape shape, List<Branch> said) {
        Map<String, Integer> times = new HashMap<>();
        for (Branch branch : said) {
            branch.shape().properties().forEach((name, property) -> {
                String when = branch.tellers().contains(name) ? "" : branch.when();
                SchemaProperty here = shape.property(name, property.at());
                here.add(property, when);
                if (property.everywhere() && times.merge(name, 1, Integer::sum) == said.size()) {
                    here.isEverywhere();
                }
            });
        }
    }

    private static void required(SchemaShape shape, List<Branch> said) {
        Set<String> all = new LinkedHashSet<>(said.get(0).shape().required());
        for (Branch branch : said.subList(1, said.size())) {
            all.retainAll(branch.shape().required());
        }
        shape.required().addAll(all);
    }
}
