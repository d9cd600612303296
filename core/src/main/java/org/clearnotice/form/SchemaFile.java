package org.clearnotice.form;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.clearnotice.document.Document;
import org.clearnotice.document.FindingsException;
import org.clearnotice.document.Node;
import org.clearnotice.document.Source;
import org.jspecify.annotations.Nullable;

/**
 * Where the schema stands in a file: it is the file, or a member of it, as form builders export it, as an object or as JSON in a
 * text.
 *
 * @param because how it is known for a schema
 * @param ui the UI schema in the same file; null where there is none
 * @param title that the file gives the form beside the schema; null where it gives none
 */
record SchemaFile(
        Node schema,
        String because,
        @Nullable Node ui,
        @Nullable Node title) {

    private static final List<String> SCHEMAS = List.of(
            "schema",
            "jsonSchema",
            "json_schema",
            "JSONSchema",
            "dataSchema",
            "data_schema",
            "formSchema",
            "form_schema");

    private static final List<String> UI_SCHEMAS = List.of("uiSchema", "uischema", "ui_schema", "UISchema");

    /** Members by which other formats are known, as texts or as lists. */
    private static final List<String> OTHERS =
            List.of("openapi", "swagger", "asyncapi", "components", "pages", "elements");

    private static final Set<String> KEYWORDS = Set.of(
            "type",
            "$ref",
            "enum",
            "const",
            "properties",
            "items",
            "allOf",
            "anyOf",
            "oneOf",
            "title",
            "format",
            "pattern");

    private static final int SAMPLE = 20;

    /** The schema of the file; empty where the content looks like none. */
    static Optional<SchemaFile> of(Document document, int levels) {
        if (!(document.root() instanceof Node.Members root)) {
            return Optional.empty();
        }
        Optional<String> itself = because(root);
        if (itself.isPresent()) {
            return Optional.of(new SchemaFile(root, itself.get(), null, null));
        }
        for (String name : SCHEMAS) {
            Optional<SchemaFile> inside = inside(document.source(), root, name, levels);
            if (inside.isPresent()) {
                return inside;
            }
        }
        return Optional.empty();
    }

    private static Optional<SchemaFile> inside(Source source, Node.Members root, String name, int levels) {
        try {
            Node there = root.get(name);
            Node schema = there instanceof Node.Text text ? embedded(source, text, levels) : there;
            return schema instanceof Node.Members object
                    ? because(object)
                            .map(because -> new SchemaFile(
                                    object,
                                    "'" + name + "' holds a schema: " + because,
                                    first(root, UI_SCHEMAS),
                                    first(root, List.of("title", "name"))))
                    : Optional.empty();
        } catch (FindingsException e) {
            return Optional.empty();
        }
    }

    /** JSON that stands in a text as what it says; null for any other text. */
    static @Nullable Node embedded(Source source, Node.Text text, int levels) {
        return text.value().stripLeading().startsWith("{")
                ? Document.json(source, text, levels).root()
                : null;
    }

    private static @Nullable Node first(Node.Members root, List<String> names) {
        return names.stream()
                .filter(name -> root.get(name) != null)
                .findFirst()
                .map(root::get)
                .orElse(null);
    }

    private static Optional<String> because(Node.Members root) {
        boolean other = OTHERS.stream()
                .anyMatch(name -> root.get(name) instanceof Node.Elements
                        || !root.text(name).isEmpty());
        if (other) {
            return Optional.empty();
        }
        String declared = root.text("$schema");
        if (declared.contains("json-schema.org/")) {
            return Optional.of("its $schema is " + SchemaTrouble.shortened(declared));
        }
        if (root.get("properties") instanceof Node.Members properties) {
            return isObject(root, properties) ? Optional.of("an object of 'properties'") : Optional.empty();
        }
        boolean defines = root.get("definitions") instanceof Node.Members || root.get("$defs") instanceof Node.Members;
        boolean refers = root.get("$ref") instanceof Node.Text
                || Stream.of("allOf", "anyOf", "oneOf").anyMatch(name -> root.get(name) instanceof Node.Elements);
        if (defines && refers) {
            return Optional.of("it refers to 'definitions'");
        }
        boolean list = root.text("type").equals("array") && isSchema(root.object("items"));
        return list ? Optional.of("an array whose 'items' are a schema") : Optional.empty();
    }

    private static boolean isObject(Node.Members root, Node.Members properties) {
        boolean typed = root.text("type").equals("object")
                || root.list("type").stream()
                        .limit(SAMPLE)
                        .anyMatch(type -> type.written().equals("object"));
        boolean described = !properties.members().isEmpty()
                && properties.members().values().stream()
                        .limit(SAMPLE)
                        .allMatch(member -> member.value() instanceof Node.Members schema && isSchema(schema));
        return typed || (root.get("type") == null && described);
    }

    private static boolean isSchema(Node.Members schema) {
        return KEYWORDS.stream().anyMatch(keyword -> schema.get(keyword) != null);
    }
}
