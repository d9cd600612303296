package org.clearnotice.form;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.clearnotice.document.Finding;
import org.clearnotice.document.Place;
import org.jspecify.annotations.Nullable;

/** The controls of a JSON Forms UI schema by the place of the data that each is for. */
final class JsonFormsTree {

    private static final int NAMED = 10;

    /** One place of the data. Not thread-safe, as a reading is. */
    static final class Spot {

        private final Map<String, Spot> below = new LinkedHashMap<>(0);
        private UiSchema.@Nullable Look control;
        private boolean detailed;
        private boolean met;
        private String scope = "";
        private Place at = Place.NONE;

        @Nullable
        Spot met(String step) {
            Spot spot = below.get(step);
            if (spot != null) {
                spot.met = true;
            }
            return spot;
        }

        /** How its control shows it; null where only controls further down are for it. */
        UiSchema.@Nullable Look control() {
            return control;
        }

        /** Its control says itself what is shown of what stands in it. */
        boolean detailed() {
            return detailed;
        }
    }

    private final Spot root = new Spot();
    private final Set<String> leftOut = new TreeSet<>();
    private final List<Finding> findings = new ArrayList<>();
    private final Place at;

    JsonFormsTree(Place at) {
        this.at = at;
        root.met = true;
    }

    Spot root() {
        return root;
    }

    /** The place of a scope below another; null where the scope is no path through properties and items. */
    @Nullable
    Spot below(Spot from, String scope) {
        String pointer = scope.startsWith("#") ? scope.substring(1) : scope;
        Spot spot = from;
        Iterator<String> steps =
                List.of(SchemaPointers.decoded(pointer).split("/")).iterator();
        while (steps.hasNext()) {
            String step = steps.next();
            if (step.equals("properties") && steps.hasNext()) {
                spot = spot.below.computeIfAbsent(SchemaPointers.unescaped(steps.next()), name -> new Spot());
            } else if (step.equals("items")) {
                spot = spot.below.computeIfAbsent("[]", name -> new Spot());
            } else if (!step.isEmpty() && !SKIPPED.contains(step) && !step.matches("[0-9]+")) {
                return null;
            }
        }
        return spot;
    }

    private static final Set<String> SKIPPED = Set.of("allOf", "anyOf", "oneOf", "then", "else");

    /** Shows a place by a control; the first of two for the same place is heard. */
    void show(Spot spot, UiSchema.Look look, String scope, Place control) {
        if (spot.control == null) {
            spot.control = look;
            spot.scope = scope;
            spot.at = control;
        }
    }

    void detail(Spot spot) {
        spot.detailed = true;
    }

    void note(Finding finding) {
        findings.add(finding);
    }

    void leftOut(String path) {
        leftOut.add(path);
    }

    List<Finding> findings() {
        List<Finding> all = new ArrayList<>(findings);
        unmet(root, all);
        if (!leftOut.isEmpty()) {
            String names = String.join(
                    ", ",
                    leftOut.stream().limit(NAMED).map(SchemaTrouble::shortened).toList());
            all.add(Finding.advice(
                            "FORM-36",
                            "the UI schema shows no control for " + names
                                    + (leftOut.size() > NAMED ? " and " + (leftOut.size() - NAMED) + " more" : "")
                                    + "; a person does not see them, and they are kept as hidden")
                    .at(at)
                    .fix("take them out of the schema if nobody fills them in"));
        }
        return all;
    }

    private static void unmet(Spot spot, List<Finding> all) {
        if (!spot.met && spot.control != null) {
            all.add(Finding.warning(
                            "FORM-35",
                            "the UI schema shows '" + SchemaTrouble.shortened(spot.scope)
                                    + "', which the schema does not ask")
                    .at(spot.at)
                    .fix("take it out, or name the property as the schema does"));
        }
        spot.below.values().forEach(inner -> unmet(inner, all));
    }
}
