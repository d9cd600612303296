package org.clearnotice.form;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clearnotice.document.Finding;
import org.clearnotice.document.LocalText;
import org.jspecify.annotations.Nullable;

/** Walks what a schema describes: every place that takes an answer is one field, in the order of the source. */
final class SchemaWalk {

    private record Placed(int order, FormField field) {}

    private final SchemaGathering gathering;
    private final SchemaFields fields;
    private final SchemaBudget budget;
    private final FieldPaths paths = new FieldPaths();
    private final List<Placed> placed = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    SchemaWalk(SchemaGathering gathering, SchemaFields fields, SchemaBudget budget) {
        this.gathering = gathering;
        this.fields = fields;
        this.budget = budget;
    }

    /** The fields of the whole; that an answer may stand there itself is a field too. */
    List<FormField> of(SchemaSpot whole, SchemaShape shape) {
        value(whole, shape);
        findings.addAll(whole.ui().findings());
        return placed.stream()
                .sorted(Comparator.comparingInt(Placed::order))
                .map(Placed::field)
                .toList();
    }

    List<Finding> findings() {
        return findings;
    }

    private void value(SchemaSpot there, SchemaShape shape) {
        SchemaSpot spot = fields.isReceived(shape) ? there.unseen() : there;
        troubles(spot, shape);
        if (shape.hasParts() || shape.hasItems()) {
            budget.refuseLonger(spot.path(), spot.section(), spot.at());
        }
        boolean parts = properties(spot, shape) | otherNames(spot, shape) | positions(spot, shape);
        SchemaShape element = shape.hasItems() ? gathering.of(shape.items()) : null;
        if (element != null && isPlace(element)) {
            value(spot.elements(words(spot, shape)), element);
            element = null;
            parts = true;
        }
        boolean whole = spot.path().isEmpty() && shape.types().contains("object") && !shape.hasScalar();
        if (shape.hasScalar() || element != null || !(parts || whole)) {
            field(spot, shape, element);
        }
    }

    /** Elements that are more than one answer each, or that could not be read, are a place of their own. */
    private static boolean isPlace(SchemaShape element) {
        boolean trouble = !element.troubles().isEmpty() || element.circle() != null;
        return element.hasParts() || element.hasItems() || (trouble && element.isBlank());
    }

    private boolean properties(SchemaSpot spot, SchemaShape shape) {
        Map<String, SchemaProperty> properties = shape.properties();
        Set<String> known = properties.keySet();
        findings.addAll(spot.ui().beside(known));
        required(spot, shape);
        if (properties.isEmpty()) {
            return false;
        }
        SchemaSpot inside = spot.inside(words(spot, shape));
        budget.refuseLonger(inside.path(), inside.section(), inside.at());
        for (String name : spot.ui().ordered(known)) {
            SchemaProperty property = properties.get(name);
            if (property != null) {
                SchemaShape below = gathering.of(property);
                if (!below.never()) {
                    boolean isRequired = shape.required().contains(name) || below.requiredItself();
                    value(inside.property(name, property, isRequired), offered(below, property));
                }
            }
        }
        return true;
    }

    /** Names that must be given although nothing describes them. */
    private void required(SchemaSpot spot, SchemaShape shape) {
        Set<String> unknown = new LinkedHashSet<>(shape.required());
        unknown.removeAll(shape.properties().keySet());
        boolean object = shape.types().isEmpty() || shape.types().contains("object");
        if (object && shape.otherNames().isEmpty()) {
            for (String name : unknown) {
                String path = spot.path().isEmpty() ? name : spot.path() + "." + name;
                findings.add(Finding.warning(
                                "FORM-34",
                                "'" + SchemaTrouble.shortened(path) + "' is required, and no property describes it")
                        .at(spot.at())
                        .field(path)
                        .fix("describe it among the properties"));
            }
        }
    }

    private static SchemaShape offered(SchemaShape shape, SchemaProperty property) {
        if (shape.options() == null && !property.values().isEmpty()) {
            shape.offer(property.values());
        }
        return shape;
    }

    private boolean otherNames(SchemaSpot spot, SchemaShape shape) {
        if (shape.otherNames().isEmpty()) {
            return false;
        }
        SchemaSpot inside = spot.inside(words(spot, shape));
        for (SchemaUse use : shape.otherNames()) {
            SchemaSpot other = inside.otherNames(use.schema().place());
            findings.add(Finding.advice(
                            "FORM-33",
                            "the names below '" + SchemaTrouble.shortened(spot.path())
                                    + "' are not told; any of them is read as '" + SchemaTrouble.shortened(other.path())
                                    + "'")
                    .at(use.schema().place())
                    .field(other.path())
                    .fix("list the names as properties if they are known"));
            value(other, gathering.of(use));
        }
        return true;
    }

    private boolean positions(SchemaSpot spot, SchemaShape shape) {
        LocalText words = words(spot, shape);
        for (int i = 0; i < shape.positions().size(); i++) {
            value(spot.position(i, words), gathering.of(shape.positions().get(i)));
        }
        return !shape.positions().isEmpty();
    }

    private static LocalText words(SchemaSpot spot, SchemaShape shape) {
        LocalText label = spot.ui().look().label();
        return SchemaTexts.says(label) ? label : shape.words().label();
    }

    private void troubles(SchemaSpot spot, SchemaShape shape) {
        shape.troubles().forEach(trouble -> findings.add(trouble.of(spot.path())));
        if (shape.circle() != null && shape.isBlank()) {
            findings.add(new SchemaTrouble(
                            "FORM-32",
                            "is described by nothing but references that lead back to themselves",
                            "mend the references",
                            shape.circle().place())
                    .of(spot.path()));
        }
    }

    private void field(SchemaSpot spot, SchemaShape shape, @Nullable SchemaShape element) {
        budget.field();
        String path = spot.path().isEmpty() ? fields.whole() : spot.path();
        int order = spot.ui().look().order();
        if (order == UiSchema.Look.LEFT_OUT) {
            spot.ui().leftOut(path);
        }
        placed.add(new Placed(order, fields.of(paths.next(path), spot, shape, element)));
    }
}
