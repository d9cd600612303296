package org.clearnotice.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clearnotice.document.Document;
import org.clearnotice.document.Finding;
import org.clearnotice.document.Findings;
import org.clearnotice.document.FindingsException;
import org.clearnotice.document.LocalText;
import org.clearnotice.document.Node;
import org.jspecify.annotations.Nullable;

/**
 * Reads a form from a JSON Schema of any draft from 03 to 2020-12, in JSON or YAML: every property that takes an answer is one
 * field, in the order of the source. A UI schema of react-jsonschema-form or JSON Forms gives labels, order and controls.
 *
 * <p>Findings: FORM-30 a reference leaves the file, FORM-31 it leads nowhere, FORM-32 a schema is within itself, FORM-33 names
 * are not told, FORM-34 a required name is not described, FORM-35 and FORM-36 schema and UI schema differ, FORM-37 no UI schema,
 * FORM-38 what stands for a schema is none, FORM-39 no schema at all, FORM-45 a schema that asks nothing.
 */
final class JsonSchemaFormReader implements FormReader {

    private static final String WHOLE = "value";

    @Override
    public String format() {
        return "json-schema";
    }

    @Override
    public Optional<String> recognises(FormDefinition definition) {
        return definition
                .parsed()
                .flatMap(document -> SchemaFile.of(document, definition.limits().depth()))
                .map(SchemaFile::because);
    }

    @Override
    public FormReading read(FormDefinition definition) {
        Document document = definition.document();
        SchemaFile file = SchemaFile.of(document, definition.limits().depth())
                .orElseGet(() -> new SchemaFile(document.root(), "", null, null));
        if (!(file.schema() instanceof Node.Members schema)) {
            throw new FindingsException(Findings.of(
                    Finding.error("FORM-39", "here stands " + file.schema().what() + " and no JSON Schema")
                            .at(file.schema().place())
                            .fix("hand in an object with 'properties', or name the file's real format")));
        }
        SchemaBudget budget = new SchemaBudget(definition);
        SchemaAnnotations annotations = new SchemaAnnotations(budget);
        SchemaPointers pointers =
                new SchemaPointers(schema, document.root(), definition.source().name());
        SchemaGathering gathering = new SchemaGathering(pointers, annotations, budget);
        UiSchema ui = ui(definition, file, annotations.texts());
        SchemaShape shape = gathering.of(new SchemaUse(schema, null));
        SchemaWalk walk = new SchemaWalk(gathering, new SchemaFields(annotations, WHOLE, false), budget);
        List<FormField> fields = walk.of(SchemaSpot.whole(ui, schema.place()), shape);
        List<Finding> findings = new ArrayList<>(walk.findings());
        if (fields.isEmpty()) {
            findings.add(Finding.warning("FORM-45", "the schema asks nothing: it has no 'properties'")
                    .at(schema.place())
                    .fix("hand in the schema of the form itself"));
        }
        LocalText title = title(ui.look(), shape, annotations.texts().of(file.title()));
        Form form = new Form(FormNames.stem(definition.source().name()), title, "", fields);
        return FormReading.of(List.of(form), Findings.of(findings));
    }

    private static LocalText title(UiSchema.Look look, SchemaShape shape, LocalText beside) {
        LocalText own = look.label().isEmpty() ? shape.words().label() : look.label();
        return own.isEmpty() ? beside : own;
    }

    private static UiSchema ui(FormDefinition definition, SchemaFile file, SchemaTexts texts) {
        @Nullable
        Node ui = definition
                .uiSchema()
                .map(source -> FormDefinition.of(source)
                        .within(definition.limits())
                        .document()
                        .root())
                .orElse(file.ui());
        if (ui instanceof Node.Text text) {
            ui = SchemaFile.embedded(
                    definition.source(), text, definition.limits().depth());
        }
        return ui == null || ui instanceof Node.Nothing ? UiSchema.NONE : UiSchemas.of(ui, texts);
    }
}
