package org.clearnotice.form;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clearnotice.document.CanonicalJson;
import org.clearnotice.document.LocalText;
import org.clearnotice.document.Node;
import org.jspecify.annotations.Nullable;

/** The answers that a schema offers, each list built once, however often it is referred to. */
final class SchemaOptions {

    /** Members that make a branch more than one answer. */
    private static final Set<String> MORE = Set.of("$ref", "properties", "items", "allOf", "anyOf", "oneOf");

    /**
     * What is offered.
     *
     * @param options each value once
     * @param orNothing null is an answer too
     */
    record Offer(List<FieldOption> options, boolean orNothing) {}

    private final SchemaTexts texts;
    private final SchemaBudget budget;
    private final Map<Node, Offer> built = new IdentityHashMap<>();

    SchemaOptions(SchemaTexts texts, SchemaBudget budget) {
        this.texts = texts;
        this.budget = budget;
    }

    /** The values of {@code enum} or {@code const}; null where there is neither. */
    @Nullable
    Offer of(Node.Members schema) {
        Node only = schema.get("const");
        if (only == null && !(schema.get("enum") instanceof Node.Elements)) {
            return null;
        }
        Offer offer = built.get(schema);
        if (offer == null) {
            offer = only != null ? offer(List.of(only), List.of()) : offer(schema.list("enum"), names(schema));
            built.put(schema, offer);
        }
        budget.steps(offer.options().size());
        return offer;
    }

    /** What branches offer of which each is one answer, with its title as the label; null where one is more than that. */
    @Nullable
    Offer ofBranches(Node.Elements branches) {
        Offer offer = built.get(branches);
        if (offer == null) {
            if (branches.elements().isEmpty() || !branches.elements().stream().allMatch(SchemaOptions::isAnswer)) {
                return null;
            }
            List<Node> titles =
                    branches.elements().stream().map(SchemaOptions::title).toList();
            offer = offer(
                    branches.elements().stream().map(SchemaOptions::answer).toList(), titles);
            built.put(branches, offer);
        }
        budget.steps(offer.options().size());
        return offer;
    }

    /** The same values with the labels that a UI schema gives, by their order or by their value. */
    List<FieldOption> labelled(List<FieldOption> options, Node labels) {
        LinkedHashMap<String, FieldOption> renamed = new LinkedHashMap<>();
        List<Node> inOrder = labels instanceof Node.Elements list ? list.elements() : List.of();
        int at = 0;
        for (FieldOption option : options) {
            Node label = labels instanceof Node.Members byValue
                    ? byValue.get(option.value())
                    : at < inOrder.size() ? inOrder.get(at) : null;
            LocalText words = texts.of(label);
            renamed.put(option.value(), words.isEmpty() ? option : new FieldOption(option.value(), words));
            at++;
        }
        return List.copyOf(renamed.values());
    }

    private Offer offer(List<Node> values, List<Node> labels) {
        Map<String, FieldOption> options = new LinkedHashMap<>();
        boolean nothing = false;
        for (int i = 0; i < values.size(); i++) {
            Node value = values.get(i);
            if (value instanceof Node.Nothing) {
                nothing = true;
                continue;
            }
            String written = value(value);
            LocalText label = i < labels.size() ? texts.of(labels.get(i)) : LocalText.EMPTY;
            options.putIfAbsent(
                    written, new FieldOption(written, label.isEmpty() ? LocalText.of(Form.UNKNOWN, written) : label));
        }
        return new Offer(List.copyOf(options.values()), nothing);
    }

    private static List<Node> names(Node.Members schema) {
        for (String keyword : List.of("enumNames", "x-enumNames", "x-enum-varnames")) {
            if (!schema.list(keyword).isEmpty()) {
                return schema.list(keyword);
            }
        }
        return schema.object("options").list("enum_titles");
    }

    private static boolean isAnswer(Node branch) {
        return branch instanceof Node.Members schema
                && (schema.get("const") != null || schema.list("enum").size() == 1)
                && MORE.stream().allMatch(keyword -> schema.get(keyword) == null);
    }

    private static Node answer(Node branch) {
        Node.Members schema = (Node.Members) branch;
        Node only = schema.get("const");
        return only == null ? schema.list("enum").get(0) : only;
    }

    private static Node title(Node branch) {
        Node title = ((Node.Members) branch).get("title");
        return title == null ? Node.Nothing.at(branch.place()) : title;
    }

    /** A value as the form sends it; a list or an object as JSON. */
    static String value(Node value) {
        if (!(value instanceof Node.Members) && !(value instanceof Node.Elements)) {
            return value.written();
        }
        try {
            return CanonicalJson.text(value);
        } catch (IllegalArgumentException e) {
            return value.what();
        }
    }
}
