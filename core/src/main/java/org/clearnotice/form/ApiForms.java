package org.clearnotice.form;

import java.util.ArrayList;
import java.util.List;
import org.clearnotice.document.Finding;
import org.clearnotice.document.LocalText;
import org.clearnotice.document.Node;
import org.jspecify.annotations.Nullable;

/** The forms of one API's description, gathered under one budget. */
final class ApiForms {

    private static final int MAX_HOPS = 10;
    private static final String WHOLE = "body";

    private final Node.Members api;
    private final SchemaBudget budget;
    private final SchemaAnnotations annotations;
    private final SchemaPointers pointers;
    private final SchemaGathering gathering;
    private final FieldPaths ids = new FieldPaths();
    private final List<Form> forms = new ArrayList<>();
    private final List<Finding> findings = new ArrayList<>();

    ApiForms(Node.Members api, FormDefinition definition) {
        this.api = api;
        this.budget = new SchemaBudget(definition);
        this.annotations = new SchemaAnnotations(budget);
        this.pointers = new SchemaPointers(api, api, definition.source().name());
        this.gathering = new SchemaGathering(pointers, annotations, budget);
    }

    Node.Members api() {
        return api;
    }

    SchemaBudget budget() {
        return budget;
    }

    SchemaShape shape(Node schema) {
        return gathering.of(new SchemaUse(schema, null));
    }

    /** What stands here, or where its reference leads; null where that is nowhere in the file. */
    Node.@Nullable Members resolved(@Nullable Node node) {
        Node at = node;
        for (int hops = 0; hops < MAX_HOPS && at instanceof Node.Members object; hops++) {
            budget.step();
            if (!(object.get("$ref") instanceof Node.Text reference)) {
                return object;
            }
            at = pointers.find(reference).schema();
        }
        return null;
    }

    /** Adds the form of an operation. */
    void add(ApiOperation operation, SchemaShape shape, UiSchema ui) {
        SchemaWalk walk = new SchemaWalk(gathering, new SchemaFields(annotations, WHOLE, true), budget);
        List<FormField> fields =
                walk.of(SchemaSpot.whole(ui, operation.operation().place()), shape);
        LocalText title = annotations.texts().of(operation.operation().get("summary"));
        forms.add(new Form(ids.next(operation.id()), title, "", fields));
        findings.addAll(walk.findings());
        if (fields.isEmpty()) {
            note(Finding.warning(
                            "FORM-45", "the body of '" + SchemaTrouble.shortened(operation.id()) + "' asks nothing")
                    .at(operation.operation().place())
                    .fix("describe the properties of its schema"));
        }
    }

    void note(Finding finding) {
        findings.add(finding);
    }

    List<Form> list() {
        return forms;
    }

    List<Finding> findings() {
        return findings;
    }
}
