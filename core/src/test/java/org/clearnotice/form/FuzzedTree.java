package org.clearnotice.form;

import com.code_intelligence.jazzer.api.FuzzedDataProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clearnotice.document.CanonicalJson;

/** JSON in the words of a format, as the bytes of a fuzzer choose it: what bytes alone would hardly ever hit upon. */
final class FuzzedTree {

    private static final int MOST_NODES = 400;

    private final FuzzedDataProvider data;
    private final List<String> names;
    private final List<String> values;
    private int nodes;

    /** Of these member names and texts. */
    FuzzedTree(FuzzedDataProvider data, List<String> names, List<String> values) {
        this.data = data;
        this.names = names;
        this.values = values;
    }

    String object(int levels) {
        List<String> members = new ArrayList<>();
        List<String> free = new ArrayList<>(names);
        for (int i = data.consumeInt(0, 8); i > 0 && room() && !free.isEmpty(); i--) {
            String name = free.remove(data.consumeInt(0, free.size() - 1));
            members.add(text(name) + ":" + node(levels - 1));
        }
        return "{" + String.join(",", members) + "}";
    }

    private String node(int levels) {
        return switch (data.consumeInt(0, levels > 0 ? 9 : 5)) {
            case 0, 1, 2 -> text(values.get(data.consumeInt(0, values.size() - 1)));
            case 3 -> data.consumeBoolean() ? "true" : "false";
            case 4 -> data.consumeBoolean() ? "null" : String.valueOf(data.consumeInt(-2, 9));
            case 5 -> text(sound(data.consumeString(12)));
            case 6, 7 -> object(levels);
            default -> list(levels);
        };
    }

    private String list(int levels) {
        List<String> elements = new ArrayList<>();
        for (int i = data.consumeInt(0, 4); i > 0 && room(); i--) {
            elements.add(node(levels - 1));
        }
        return "[" + String.join(",", elements) + "]";
    }

    private boolean room() {
        return data.remainingBytes() > 0 && ++nodes < MOST_NODES;
    }

    private static String sound(String text) {
        return new String(
                text.getBytes(java.nio.charset.StandardCharsets.UTF_8), java.nio.charset.StandardCharsets.UTF_8);
    }

    private static String text(String value) {
        return CanonicalJson.text(value);
    }

    /** The words of a format: names of members, and texts that stand there. */
    record Words(List<String> names, List<String> values) {

        static final Map<String, Words> OF = Map.of(
                "formio",
                new Words(
                        List.of(
                                "components",
                                "columns",
                                "rows",
                                "key",
                                "type",
                                "label",
                                "title",
                                "input",
                                "values",
                                "data",
                                "json",
                                "url",
                                "value",
                                "validate",
                                "required",
                                "conditional",
                                "show",
                                "when",
                                "eq",
                                "configuration",
                                "fields",
                                "model",
                                "pk",
                                "hidden",
                                "multiple",
                                "legend",
                                "questions",
                                "customConditional",
                                "openForms",
                                "translations",
                                "form",
                                "description",
                                "dataSrc"),
                        List.of(
                                "panel",
                                "columns",
                                "table",
                                "tabs",
                                "datagrid",
                                "editgrid",
                                "container",
                                "textfield",
                                "radio",
                                "selectboxes",
                                "select",
                                "button",
                                "content",
                                "well",
                                "fieldset",
                                "navSkjemagruppe",
                                "survey",
                                "form",
                                "{\"components\":[]}",
                                "[]",
                                "a",
                                "b",
                                "",
                                "forms.formstep",
                                "forms.formdefinition",
                                "<p>x</p>",
                                "true")),
                "json-schema",
                new Words(
                        List.of(
                                "$schema",
                                "$ref",
                                "$defs",
                                "definitions",
                                "$id",
                                "$anchor",
                                "$dynamicRef",
                                "properties",
                                "items",
                                "prefixItems",
                                "allOf",
                                "anyOf",
                                "oneOf",
                                "if",
                                "then",
                                "else",
                                "dependencies",
                                "dependentSchemas",
                                "enum",
                                "const",
                                "type",
                                "required",
                                "format",
                                "title",
                                "a",
                                "b",
                                "additionalProperties",
                                "patternProperties",
                                "enumNames",
                                "schema",
                                "uiSchema"),
                        List.of(
                                "#",
                                "#/properties/a",
                                "#/$defs/a",
                                "#/definitions/b",
                                "#/properties/a/properties/b",
                                "#a",
                                "other.json",
                                "object",
                                "array",
                                "string",
                                "null",
                                "boolean",
                                "date",
                                "",
                                "https://json-schema.org/draft/2020-12/schema",
                                "#/~1",
                                "#/%61")),
                "openapi",
                new Words(
                        List.of(
                                "openapi",
                                "paths",
                                "/a",
                                "post",
                                "put",
                                "requestBody",
                                "content",
                                "application/json",
                                "multipart/form-data",
                                "schema",
                                "$ref",
                                "components",
                                "schemas",
                                "requestBodies",
                                "properties",
                                "items",
                                "allOf",
                                "oneOf",
                                "discriminator",
                                "mapping",
                                "type",
                                "required",
                                "operationId",
                                "a",
                                "b",
                                "parameters",
                                "in",
                                "name",
                                "encoding",
                                "get",
                                "swagger"),
                        List.of(
                                "3.0.3",
                                "3.1.0",
                                "2.0",
                                "#/components/schemas/a",
                                "#/components/requestBodies/a",
                                "#/components/schemas/b",
                                "object",
                                "array",
                                "string",
                                "binary",
                                "body",
                                "formData",
                                "")),
                "xgov",
                new Words(
                        List.of(
                                "pages",
                                "components",
                                "lists",
                                "sections",
                                "conditions",
                                "next",
                                "path",
                                "condition",
                                "name",
                                "type",
                                "title",
                                "hint",
                                "options",
                                "required",
                                "items",
                                "text",
                                "value",
                                "list",
                                "section",
                                "startPage",
                                "repeat",
                                "controller",
                                "children",
                                "displayName",
                                "en",
                                "cy",
                                "id",
                                "engine"),
                        List.of(
                                "TextField",
                                "RadiosField",
                                "CheckboxesField",
                                "YesNoField",
                                "MultiInputField",
                                "Para",
                                "Details",
                                "UkAddressField",
                                "FileUploadField",
                                "NewField",
                                "/a",
                                "/b",
                                "a",
                                "b",
                                "c",
                                "")),
                "drupal",
                new Words(
                        List.of(
                                "langcode",
                                "elements",
                                "#type",
                                "#title",
                                "#options",
                                "#states",
                                "visible",
                                "#required",
                                "#multiple",
                                "#element",
                                "#description",
                                "a",
                                "b",
                                "c",
                                "d",
                                "id",
                                "title",
                                "#access",
                                ":input[name=\"a\"]",
                                "value",
                                "status",
                                "or"),
                        List.of(
                                "textfield",
                                "webform_section",
                                "container",
                                "radios",
                                "webform_markup",
                                "webform_likert",
                                "webform_custom_composite",
                                "yes_no",
                                "hidden",
                                "a:\n  '#type': textfield",
                                "",
                                "en",
                                "webform_flexbox",
                                "custom_thing")),
                "form",
                new Words(
                        List.of(
                                "id",
                                "title",
                                "language",
                                "fields",
                                "path",
                                "name",
                                "label",
                                "hint",
                                "placeholder",
                                "type",
                                "kind",
                                "format",
                                "autocomplete",
                                "options",
                                "value",
                                "section",
                                "required",
                                "at",
                                "line",
                                "file",
                                "column",
                                "en",
                                "es",
                                "labelGuessed",
                                "multiple",
                                "hidden",
                                "decided",
                                "category",
                                "by",
                                "because",
                                "shownIf"),
                        List.of("a", "b", "TEXT", "DATE", "en", "zh-hans", "x y", "true", "", "3")));
    }
}
