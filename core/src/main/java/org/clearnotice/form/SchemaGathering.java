package org.clearnotice.form;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.clearnotice.document.Node;
import org.jspecify.annotations.Nullable;

/**
 * Gathers what all schemas of one place say: of {@code $ref}, {@code allOf}, {@code anyOf}, {@code oneOf}, {@code if} and
 * {@code dependencies}, in the order of the source. A schema within itself is not entered again.
 */
final class SchemaGathering {

    private static final Set<String> NOTHING_SAID = Set.of("true", "false");

    private final SchemaPointers pointers;
    private final SchemaAnnotations annotations;
    private final SchemaBudget budget;

    SchemaGathering(SchemaPointers pointers, SchemaAnnotations annotations, SchemaBudget budget) {
        this.pointers = pointers;
        this.annotations = annotations;
        this.budget = budget;
    }

    /** What a schema says of the place below the one that it was reached from. */
    SchemaShape of(SchemaUse use) {
        SchemaShape shape = new SchemaShape();
        add(shape, use.schema(), use.trail(), SchemaTrail.placeBelow(use.trail()));
        return shape;
    }

    /** What everything that is said of a property says together. */
    SchemaShape of(SchemaProperty property) {
        SchemaShape shape = gathered(property.always());
        if (property.alternatives().isEmpty()) {
            return shape;
        }
        boolean settled = !shape.types().isEmpty() || shape.options() != null;
        List<SchemaMerge.Branch> branches = new ArrayList<>();
        property.alternatives()
                .forEach(other -> branches.add(new SchemaMerge.Branch(gathered(other.uses()), other.when())));
        if (settled) {
            branches.add(new SchemaMerge.Branch(new SchemaShape(), ""));
        }
        SchemaMerge.into(shape, branches, new SchemaMerge.Hearing(true, !settled));
        return shape;
    }

    private SchemaShape gathered(List<SchemaUse> uses) {
        SchemaShape shape = new SchemaShape();
        uses.forEach(use -> add(shape, use.schema(), use.trail(), SchemaTrail.placeBelow(use.trail())));
        return shape;
    }

    private void add(SchemaShape shape, Node node, @Nullable SchemaTrail trail, int place) {
        budget.step();
        if (node instanceof Node.Members schema) {
            SchemaTrail here = SchemaTrail.of(schema, trail, place);
            if (budget.tooDeep(here.length())) {
                shape.troubles()
                        .add(new SchemaTrouble(
                                "FORM-32",
                                "is described through more schemas within each other than are followed",
                                "describe it with fewer references",
                                schema.place()));
            } else {
                schema(shape, schema, here);
            }
        } else if (node.written().equals("false")) {
            shape.isNever();
        } else if (!node.written().equals("true")) {
            shape.troubles()
                    .add(new SchemaTrouble(
                            "FORM-38",
                            "is described by " + node.what() + " and not by a schema",
                            "a schema is an object, true or false",
                            node.place()));
        }
    }

    private void schema(SchemaShape shape, Node.Members schema, SchemaTrail trail) {
        budget.steps(schema.members().size() / 32);
        annotations.read(shape, schema);
        schema.members().forEach((name, member) -> keyword(shape, name, member.value(), trail));
        if (schema.get("discriminator") instanceof Node.Members discriminator) {
            new SchemaDiscriminator(pointers, discriminator).offer(shape);
        }
    }

    private void keyword(SchemaShape shape, String name, Node value, SchemaTrail trail) {
        switch (name) {
            case "$ref", "$dynamicRef", "$recursiveRef" -> reference(shape, value, trail);
            case "allOf", "extends" -> each(value).forEach(part -> add(shape, part, trail, trail.place()));
            case "anyOf", "oneOf" -> choice(shape, value, trail);
            case "type" -> typesThatAreSchemas(shape, value, trail);
            case "then", "else" -> conditional(shape, name, trail);
            case "dependencies", "dependentSchemas" -> dependents(shape, value, trail);
            case "discriminator" -> mapped(shape, value, trail);
            case "properties" -> properties(shape, value, trail);
            case "required" -> required(shape, value);
            case "items", "prefixItems", "additionalItems", "unevaluatedItems" -> items(shape, name, value, trail);
            case "additionalProperties", "unevaluatedProperties" -> otherNames(shape, value, trail);
            case "patternProperties" -> {
                if (value instanceof Node.Members patterns) {
                    patterns.members().values().forEach(member -> otherNames(shape, member.value(), trail));
                }
            }
            default -> {}
        }
    }

    private void reference(SchemaShape shape, Node value, SchemaTrail trail) {
        if (!(value instanceof Node.Text reference)) {
            shape.troubles()
                    .add(new SchemaTrouble(
                            "FORM-31", "has a reference that is " + value.what(), "write it as a text", value.place()));
            return;
        }
        SchemaPointers.Target target = pointers.find(reference);
        Node there = target.schema();
        int entered = there == null ? -1 : SchemaTrail.entered(trail, there);
        if (there == null) {
            shape.troubles().add(SchemaTrouble.leadingNowhere(reference, target.outside()));
        } else if (entered < 0) {
            add(shape, there, trail, trail.place());
        } else if (entered == trail.place()) {
            shape.circle(reference);
        } else {
            shape.troubles().add(SchemaTrouble.repeating(reference));
        }
    }

    private void choice(SchemaShape shape, Node value, SchemaTrail trail) {
        if (!(value instanceof Node.Elements branches)) {
            return;
        }
        SchemaOptions.Offer offer = annotations.options().ofBranches(branches);
        if (offer != null) {
            annotations.offer(shape, offer);
            return;
        }
        List<SchemaShape> shapes = branches.elements().stream()
                .map(branch -> branch(branch, trail))
                .toList();
        Node.Members schema = (Node.Members) trail.schema();
        Set<String> asked =
                new LinkedHashSet<>(schema.object("properties").members().keySet());
        asked.addAll(shape.properties().keySet());
        List<SchemaMerge.Branch> told = schema.get("discriminator") instanceof Node.Members discriminator
                ? new SchemaDiscriminator(pointers, discriminator).told(shapes, branches.elements())
                : SchemaBranches.told(shapes, asked);
        SchemaMerge.into(shape, told, SchemaMerge.Hearing.CHOICE);
    }

    private SchemaShape branch(Node node, SchemaTrail trail) {
        SchemaShape branch = new SchemaShape();
        add(branch, node, trail, trail.place());
        return branch;
    }

    /** Draft-03 lets schemas stand among the types. */
    private void typesThatAreSchemas(SchemaShape shape, Node value, SchemaTrail trail) {
        if (value instanceof Node.Text) {
            return;
        }
        List<SchemaMerge.Branch> branches = each(value).stream()
                .filter(type -> type instanceof Node.Members)
                .map(type -> new SchemaMerge.Branch(branch(type, trail), ""))
                .toList();
        SchemaMerge.into(shape, branches, SchemaMerge.Hearing.CHOICE);
    }

    /** Both sides at once, at the first of them. */
    private void conditional(SchemaShape shape, String name, SchemaTrail trail) {
        Node.Members schema = (Node.Members) trail.schema();
        Node condition = schema.get("if");
        boolean second = schema.get("then") != null
                && schema.get("else") != null
                && !first(schema).equals(name);
        if (condition == null || second) {
            return;
        }
        String told = SchemaCondition.of(condition, "");
        if (told.isEmpty() && condition.place().line() > 0) {
            told = "the condition in line " + condition.place().line() + " holds";
        }
        List<SchemaMerge.Branch> sides = new ArrayList<>();
        for (String side : List.of("then", "else")) {
            Node there = schema.get(side);
            sides.add(new SchemaMerge.Branch(
                    there == null ? new SchemaShape() : branch(there, trail),
                    side.equals("then") ? told : SchemaCondition.not(told)));
        }
        SchemaMerge.into(shape, sides, SchemaMerge.Hearing.PARTS_ONLY);
    }

    private static String first(Node.Members schema) {
        for (String name : schema.members().keySet()) {
            if (name.equals("then") || name.equals("else")) {
                return name;
            }
        }
        return "";
    }

    private void dependents(SchemaShape shape, Node value, SchemaTrail trail) {
        if (!(value instanceof Node.Members dependents)) {
            return;
        }
        dependents.members().forEach((name, member) -> {
            if (member.value() instanceof Node.Members) {
                SchemaMerge.Branch given = new SchemaMerge.Branch(
                        branch(member.value(), trail), SchemaCondition.given(name), Set.of(name));
                SchemaMerge.into(
                        shape,
                        List.of(given, new SchemaMerge.Branch(new SchemaShape(), "")),
                        SchemaMerge.Hearing.PARTS_ONLY);
            }
        });
    }

    /** Schemas that only the mapping of a discriminator names: each holds for its value, and none may too. */
    private void mapped(SchemaShape shape, Node value, SchemaTrail trail) {
        Node.Members schema = (Node.Members) trail.schema();
        if (value instanceof Node.Members discriminator && schema.get("oneOf") == null && schema.get("anyOf") == null) {
            SchemaDiscriminator by = new SchemaDiscriminator(pointers, discriminator);
            List<SchemaMerge.Branch> branches = new ArrayList<>(by.mapped(node -> branch(node, trail), trail));
            branches.add(new SchemaMerge.Branch(new SchemaShape(), ""));
            SchemaMerge.into(shape, branches, SchemaMerge.Hearing.PARTS_ONLY);
        }
    }

    private void properties(SchemaShape shape, Node value, SchemaTrail trail) {
        if (!(value instanceof Node.Members properties)) {
            return;
        }
        budget.steps(properties.members().size());
        properties.members().forEach((name, member) -> {
            if (!member.value().written().equals("false")) {
                shape.property(name, member.at()).add(new SchemaUse(member.value(), trail));
            }
        });
    }

    private void required(SchemaShape shape, Node value) {
        if (value.written().equals("true")) {
            shape.isRequired();
        }
        budget.steps(each(value).size());
        each(value).forEach(name -> shape.required().add(name.written()));
    }

    private void items(SchemaShape shape, String keyword, Node value, SchemaTrail trail) {
        if (value instanceof Node.Elements positions) {
            if (shape.positions().isEmpty()) {
                positions.elements().forEach(element -> shape.positions().add(new SchemaUse(element, trail)));
            }
        } else if (keyword.equals("items") || !NOTHING_SAID.contains(value.written())) {
            shape.items().add(new SchemaUse(value, trail));
        }
    }

    /** A schema that says nothing is what holds without it, and asks nothing. */
    private void otherNames(SchemaShape shape, Node value, SchemaTrail trail) {
        if (value instanceof Node.Members schema && !schema.members().isEmpty()) {
            shape.otherNames().add(new SchemaUse(value, trail));
        }
    }

    private static List<Node> each(Node value) {
        return value instanceof Node.Elements list
                ? list.elements()
                : value instanceof Node.Members ? List.of(value) : List.of();
    }
}
