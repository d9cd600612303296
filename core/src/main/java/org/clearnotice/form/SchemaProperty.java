package org.clearnotice.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.clearnotice.document.Place;

/** A name of an object and everything that the schemas of that object say of it. */
final class SchemaProperty {

    /**
     * A description that holds in one branch only.
     *
     * @param when the condition as text; empty where none can be told
     */
    record Alternative(List<SchemaUse> uses, String when) {}

    /** Schemas that come twice by two ways are looked for among so many. */
    private static final int FEW = 16;

    private final Place at;
    private final List<SchemaUse> always = new ArrayList<>(1);
    private final List<Alternative> alternatives = new ArrayList<>(0);
    private boolean everywhere;
    private List<FieldOption> values = List.of();

    SchemaProperty(Place at) {
        this.at = at;
    }

    void add(SchemaUse use) {
        everywhere = true;
        boolean known = always.size() < FEW && always.stream().anyMatch(other -> other.schema() == use.schema());
        if (!known) {
            always.add(use);
        }
    }

    /** Takes what a branch says of it, for the case that the branch holds. */
    void add(SchemaProperty inBranch, String when) {
        if (!inBranch.always.isEmpty()) {
            alternatives.add(new Alternative(inBranch.always, when));
        }
        for (Alternative alternative : inBranch.alternatives) {
            String both = inBranch.everywhere ? when : SchemaCondition.both(when, alternative.when());
            alternatives.add(new Alternative(alternative.uses(), both));
        }
        offer(inBranch.values);
    }

    /** It is asked whichever branch holds. */
    void isEverywhere() {
        everywhere = true;
    }

    /** Values that tell branches apart, for the case that no description lists them. */
    void offer(List<FieldOption> options) {
        if (values.isEmpty()) {
            values = options;
        }
    }

    Place at() {
        return at;
    }

    List<SchemaUse> always() {
        return always;
    }

    List<Alternative> alternatives() {
        return alternatives;
    }

    boolean everywhere() {
        return everywhere;
    }

    List<FieldOption> values() {
        return values;
    }

    /** When it is asked; empty for always, and for what cannot be told. */
    String shownIf() {
        if (everywhere || alternatives.isEmpty()) {
            return "";
        }
        Set<String> conditions = new LinkedHashSet<>();
        for (Alternative alternative : alternatives) {
            if (alternative.when().isEmpty()) {
                return "";
            }
            conditions.add(alternative.when());
        }
        return SchemaCondition.either(conditions);
    }
}
