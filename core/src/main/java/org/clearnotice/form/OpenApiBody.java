package org.clearnotice.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.clearnotice.document.Finding;
import org.clearnotice.document.Node;
import org.jspecify.annotations.Nullable;

/** The {@code requestBody} of an operation: content types with different schemas are read as one form that asks all of them. */
final class OpenApiBody {

    private final ApiForms forms;

    OpenApiBody(ApiForms forms) {
        this.forms = forms;
    }

    void read(ApiOperation operation) {
        Node written = operation.operation().get("requestBody");
        if (written == null) {
            return;
        }
        Node.Members body = forms.resolved(written);
        if (body == null) {
            lacking(operation, written, "is not described in this file");
            forms.add(operation, new SchemaShape(), UiSchema.NONE);
            return;
        }
        List<SchemaMerge.Branch> branches = new ArrayList<>();
        Map<String, String> partTypes = new HashMap<>();
        Set<String> references = new HashSet<>();
        body.object("content").members().forEach((type, member) -> {
            Node.Members media = forms.resolved(member.value());
            String reference = media == null ? "" : media.object("schema").text("$ref");
            if (reference.isEmpty() || references.add(reference)) {
                branches.add(new SchemaMerge.Branch(shape(operation, type, member.value()), ""));
            }
            addPartTypes(media, partTypes);
        });
        if (branches.isEmpty()) {
            lacking(operation, written, "has no content");
        }
        forms.add(operation, one(branches), new EncodedParts(partTypes));
    }

    private static void addPartTypes(Node.@Nullable Members media, Map<String, String> partTypes) {
        if (media != null) {
            media.object("encoding")
                    .members()
                    .forEach((name, encoding) -> partTypes.putIfAbsent(name, contentType(encoding.value())));
        }
    }

    private static String contentType(Node encoding) {
        return encoding instanceof Node.Members how ? how.text("contentType") : "";
    }

    /** Content of a type of file that its schema says no more of is a file. */
    private SchemaShape shape(ApiOperation operation, String type, Node written) {
        Node.Members media = forms.resolved(written);
        Node schema = media == null ? null : media.get("schema");
        SchemaShape shape = schema == null ? new SchemaShape() : forms.shape(schema);
        if (SchemaAnnotations.isFile(type)
                && shape.isBlank()
                && shape.troubles().isEmpty()) {
            shape.write(new SchemaShape.Writing("", "", type));
        } else if (schema == null) {
            lacking(operation, written, "has no schema for " + SchemaTrouble.shortened(type));
        }
        return shape;
    }

    /** What all descriptions of a body ask together. */
    static SchemaShape one(List<SchemaMerge.Branch> branches) {
        if (branches.size() == 1) {
            return branches.get(0).shape();
        }
        SchemaShape all = new SchemaShape();
        SchemaMerge.into(all, branches, new SchemaMerge.Hearing(true, true));
        return all;
    }

    private void lacking(ApiOperation operation, Node at, String what) {
        forms.note(Finding.warning("FORM-42", "the body of '" + SchemaTrouble.shortened(operation.id()) + "' " + what)
                .at(at.place())
                .fix("describe what it asks as a schema in this file"));
    }

    /** Parts of a multipart body that are sent as files. */
    private record EncodedParts(Map<String, String> types) implements UiSchema {

        @Override
        public UiSchema property(String name) {
            return SchemaAnnotations.isFile(types.getOrDefault(name, "")) ? FilePart.FILE : NONE;
        }
    }

    private enum FilePart implements UiSchema {
        FILE;

        @Override
        public Look look() {
            return Look.PLAIN.shownAs("file");
        }
    }
}
