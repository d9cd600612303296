package org.clearnotice.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.clearnotice.document.Finding;
import org.clearnotice.document.Node;

/** The operations of an API's description in the order of the source, and what of them is no form. */
final class OpenApiOperations {

    private static final Set<String> METHODS =
            Set.of("get", "put", "post", "delete", "options", "head", "patch", "trace", "query");

    private final ApiForms forms;
    private int parameters;
    private int callbacks;

    OpenApiOperations(ApiForms forms) {
        this.forms = forms;
    }

    void each(Consumer<ApiOperation> read) {
        forms.api().object("paths").members().forEach((path, member) -> {
            Node.Members item = forms.resolved(member.value());
            if (item == null) {
                forms.note(Finding.warning(
                                "FORM-31",
                                "the path '" + SchemaTrouble.shortened(path) + "' is not described in this file")
                        .at(member.at())
                        .fix("bundle its description into the file"));
                return;
            }
            item.members().forEach((method, operation) -> {
                if (METHODS.contains(method) && operation.value() instanceof Node.Members described) {
                    forms.budget().step();
                    read.accept(operation(method.toUpperCase(Locale.ROOT) + " " + path, described, item));
                }
            });
        });
    }

    private ApiOperation operation(String call, Node.Members described, Node.Members item) {
        Map<String, Node.Members> named = new LinkedHashMap<>();
        for (Node.Members level : List.of(described, item)) {
            for (Node each : level.list("parameters")) {
                Node.Members parameter = forms.resolved(each);
                if (parameter == null) {
                    forms.note(Finding.warning(
                                    "FORM-31",
                                    "a parameter of '" + SchemaTrouble.shortened(call)
                                            + "' is not described in this file")
                            .at(each.place())
                            .fix("bundle its description into the file"));
                } else {
                    named.putIfAbsent(parameter.text("in") + " " + parameter.text("name"), parameter);
                }
            }
        }
        parameters += (int) named.values().stream()
                .filter(parameter -> !ApiOperation.isInBody(parameter))
                .count();
        callbacks += described.object("callbacks").members().size();
        String id = described.text("operationId");
        return new ApiOperation(id.isEmpty() ? call : id, described, List.copyOf(named.values()));
    }

    /** What was passed by, once for the whole file. */
    List<Finding> findings() {
        List<Finding> findings = new ArrayList<>();
        if (parameters > 0) {
            findings.add(Finding.advice(
                            "FORM-41",
                            "parameters of paths, queries, headers and cookies are not read as fields; there are "
                                    + parameters)
                    .at(forms.api().place())
                    .fix("where a person fills one in, describe it as part of a request body"));
        }
        int sent = callbacks + forms.api().object("webhooks").members().size();
        if (sent > 0) {
            findings.add(Finding.advice(
                            "FORM-43",
                            "webhooks and callbacks are sent by the API itself and are no forms; there are " + sent)
                    .at(forms.api().place()));
        }
        return findings;
    }
}
