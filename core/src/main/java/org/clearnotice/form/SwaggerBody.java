package org.clearnotice.form;

import java.util.ArrayList;
import java.util.List;
import org.clearnotice.document.Node;
import org.clearnotice.document.Place;

/** The body of a Swagger 2.0 operation: its {@code body} parameter, or each {@code formData} parameter as a property. */
final class SwaggerBody {

    private final ApiForms forms;

    SwaggerBody(ApiForms forms) {
        this.forms = forms;
    }

    void read(ApiOperation operation) {
        List<SchemaMerge.Branch> bodies = new ArrayList<>();
        SchemaShape parts = new SchemaShape();
        parts.addType("object");
        for (Node.Members parameter : operation.parameters()) {
            if (parameter.text("in").equals("body")) {
                Node schema = parameter.get("schema");
                bodies.add(new SchemaMerge.Branch(schema == null ? new SchemaShape() : forms.shape(schema), ""));
            } else if (ApiOperation.isInBody(parameter)) {
                parts.property(parameter.text("name"), at(parameter)).add(new SchemaUse(parameter, null));
            }
        }
        if (bodies.isEmpty() && parts.properties().isEmpty()) {
            return;
        }
        if (!parts.properties().isEmpty()) {
            bodies.add(new SchemaMerge.Branch(parts, ""));
        }
        forms.add(operation, OpenApiBody.one(bodies), UiSchema.NONE);
    }

    private static Place at(Node.Members parameter) {
        Node name = parameter.get("name");
        return name == null ? parameter.place() : name.place();
    }
}
