package org.clearnotice.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.clearnotice.document.Finding;
import org.clearnotice.document.LocalText;
import org.clearnotice.document.Source;

/** Reads schemas that tests write with single quotes. */
final class SchemaForms {

    private SchemaForms() {}

    static FormDefinition definition(String schema) {
        return FormDefinition.of(Source.of("forms/permit.json", schema.replace('\'', '"')));
    }

    static FormReading reading(String schema) {
        return FormFormats.bundled().read(definition(schema), "json-schema");
    }

    static FormReading withUi(String schema, String uiSchema) {
        Source ui = Source.of("forms/permit.ui.json", uiSchema.replace('\'', '"'));
        return FormFormats.bundled().read(definition(schema).withUiSchema(ui), "json-schema");
    }

    /** The one form of a schema that is read without a finding. */
    static Form form(String schema) {
        FormReading reading = reading(schema);
        assertThat(reading.findings().asList()).isEmpty();
        return reading.forms().get(0);
    }

    /** The field of the one property of a schema. */
    static FormField field(String property) {
        Form form = form("{'type':'object','properties':{'a':" + property + "}}");
        assertThat(form.fields()).hasSize(1);
        return form.fields().get(0);
    }

    static List<String> paths(Form form) {
        return form.fields().stream().map(FormField::path).toList();
    }

    static List<String> paths(String schema) {
        return paths(form(schema));
    }

    static List<String> values(FormField field) {
        return field.options().stream().map(FieldOption::value).toList();
    }

    static String labels(FormField field) {
        return field.options().stream().map(option -> text(option.label())).collect(Collectors.joining(","));
    }

    /** Path and condition of the fields that have one. */
    static List<String> conditions(Form form) {
        return form.fields().stream()
                .filter(field -> !field.shownIf().isEmpty())
                .map(field -> field.path() + ": " + field.shownIf())
                .toList();
    }

    static List<String> findings(FormReading reading) {
        return reading.findings().stream().map(Finding::toString).toList();
    }

    static String text(LocalText text) {
        return text.in("und").orElse("");
    }
}
