package org.clearnotice.form;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.clearnotice.document.LocalText;
import org.clearnotice.document.Node;
import org.jspecify.annotations.Nullable;

/** The property whose value says which schema holds (OpenAPI 3.1, 4.8.25). */
final class SchemaDiscriminator {

    private static final int MAX_VALUES = 10;

    private final SchemaPointers pointers;
    private final String property;
    private final Node.Members mapping;

    SchemaDiscriminator(SchemaPointers pointers, Node.Members discriminator) {
        this.pointers = pointers;
        this.property = discriminator.text("propertyName");
        this.mapping = discriminator.object("mapping");
    }

    /** Gives the property the values of the mapping as its options, where its own schema lists none. */
    void offer(SchemaShape shape) {
        SchemaProperty telling = shape.properties().get(property);
        if (telling != null) {
            telling.offer(mapping.members().keySet().stream()
                    .map(value -> new FieldOption(value, LocalText.of(Form.UNKNOWN, value)))
                    .toList());
        }
    }

    /** The branches of a choice, each under the values that the mapping has for it, else under its schema's name. */
    List<SchemaMerge.Branch> told(List<SchemaShape> shapes, List<Node> branches) {
        Map<Node, Set<String>> mapped = values();
        List<SchemaMerge.Branch> told = new ArrayList<>();
        for (int i = 0; i < shapes.size(); i++) {
            Set<String> values = Set.of();
            if (branches.get(i) instanceof Node.Members branch && branch.get("$ref") instanceof Node.Text reference) {
                Node schema = pointers.find(reference).schema();
                String name = reference.value().substring(reference.value().lastIndexOf('/') + 1);
                values = schema == null ? Set.of() : mapped.getOrDefault(schema, Set.of(name));
            }
            told.add(branch(shapes.get(i), values));
        }
        return told;
    }

    /** The schemas that the mapping names, each once, but those that are being read. */
    List<SchemaMerge.Branch> mapped(Function<Node, SchemaShape> read, SchemaTrail trail) {
        Map<Node, Set<String>> values = values();
        List<SchemaMerge.Branch> branches = new ArrayList<>();
        mapping.members().values().forEach(member -> {
            Node schema = schema(member.value());
            Set<String> mine = schema == null ? null : values.remove(schema);
            if (schema != null && mine != null && SchemaTrail.entered(trail, schema) < 0) {
                branches.add(branch(read.apply(schema), mine));
            }
        });
        return branches;
    }

    private Map<Node, Set<String>> values() {
        Map<Node, Set<String>> values = new IdentityHashMap<>();
        mapping.members().forEach((value, member) -> {
            Node schema = schema(member.value());
            if (schema != null) {
                values.computeIfAbsent(schema, any -> new LinkedHashSet<>()).add(value);
            }
        });
        return values;
    }

    private @Nullable Node schema(Node mapped) {
        return mapped instanceof Node.Text name ? pointers.component(name) : null;
    }

    private SchemaMerge.Branch branch(SchemaShape shape, Set<String> values) {
        String when = values.isEmpty()
                ? ""
                : SchemaTrouble.shortened(property) + " = "
                        + values.stream()
                                .limit(MAX_VALUES)
                                .map(value -> "\"" + SchemaTrouble.shortened(value) + "\"")
                                .collect(Collectors.joining(" or "));
        return new SchemaMerge.Branch(shape, when, Set.of(property));
    }
}
