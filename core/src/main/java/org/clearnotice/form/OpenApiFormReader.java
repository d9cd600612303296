package org.clearnotice.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clearnotice.document.Document;
import org.clearnotice.document.Finding;
import org.clearnotice.document.Findings;
import org.clearnotice.document.FindingsException;
import org.clearnotice.document.Node;
import org.clearnotice.document.Place;

/**
 * Reads an API's description (OpenAPI 3, Swagger 2.0; JSON or YAML): each operation that takes a request body is one form, in the
 * order of the source. Its id is the {@code operationId}, else method and path.
 *
 * <p>What an API only gives out ({@code readOnly}) is hidden and not required. Parameters of paths, queries, headers and cookies
 * are no form. Findings, beside those of {@link JsonSchemaFormReader}: FORM-40 no operation takes a body, FORM-41 parameters are
 * not read, FORM-42 a body has no schema, FORM-43 requests that the API itself sends, FORM-46 a version that is not read.
 */
final class OpenApiFormReader implements FormReader {

    @Override
    public String format() {
        return "openapi";
    }

    @Override
    public Optional<String> recognises(FormDefinition definition) {
        return definition.parsed().map(Document::root).flatMap(OpenApiFormReader::version);
    }

    /** Name and version of the format as the file has them. */
    private static Optional<String> version(Node root) {
        if (!(root instanceof Node.Members api)) {
            return Optional.empty();
        }
        for (String name : List.of("openapi", "swagger")) {
            if (!api.text(name).isEmpty()) {
                return Optional.of(name + ": " + SchemaTrouble.shortened(api.text(name)));
            }
        }
        return Optional.empty();
    }

    @Override
    public FormReading read(FormDefinition definition) {
        Node root = definition.document().root();
        String version = version(root).orElse("");
        boolean swagger = version.startsWith("swagger: 2");
        if (!(root instanceof Node.Members api) || !(swagger || version.startsWith("openapi: 3"))) {
            String what = version.isEmpty() ? "no 'openapi' member" : "'" + version + "'";
            throw refused(Finding.error("FORM-46", "here is " + what + "; OpenAPI 3 and Swagger 2.0 are read")
                    .at(root.place())
                    .fix("convert it, or name the file's real format"));
        }
        ApiForms forms = new ApiForms(api, definition);
        OpenApiOperations operations = new OpenApiOperations(forms);
        operations.each(operation -> {
            if (swagger) {
                new SwaggerBody(forms).read(operation);
            } else {
                new OpenApiBody(forms).read(operation);
            }
        });
        if (forms.list().isEmpty()) {
            throw refused(Finding.error("FORM-40", "no operation of this description takes a request body")
                    .at(Place.of(definition.source().name()))
                    .fix("describe what is asked as the requestBody of an operation, or hand in its schema alone"));
        }
        List<Finding> findings = new ArrayList<>(forms.findings());
        findings.addAll(operations.findings());
        return FormReading.of(forms.list(), Findings.of(findings));
    }

    private static FindingsException refused(Finding finding) {
        return new FindingsException(Findings.of(finding));
    }
}
