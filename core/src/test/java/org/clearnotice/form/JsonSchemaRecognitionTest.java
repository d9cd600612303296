package org.clearnotice.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.clearnotice.form.SchemaForms.definition;
import static org.clearnotice.form.SchemaForms.paths;
import static org.clearnotice.form.SchemaForms.text;

import org.clearnotice.document.FindingsException;
import org.clearnotice.document.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** By what a file is known for a JSON Schema, and for none. */
class JsonSchemaRecognitionTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "{'$schema':'http://json-schema.org/draft-04/schema#'} ; its $schema is http://json-schema.org/draft-04/schema#",
                "{'type':'object','properties':{}} ; an object of 'properties'",
                "{'type':['object','null'],'properties':{}} ; an object of 'properties'",
                "{'properties':{'a':{'type':'string'},'b':{'$ref':'#/x'}}} ; an object of 'properties'",
                "{'$ref':'#/definitions/x','definitions':{}} ; it refers to 'definitions'",
                "{'allOf':[],'$defs':{}} ; it refers to 'definitions'",
                "{'type':'array','items':{'type':'string'}} ; an array whose 'items' are a schema",
                "{'schema':{'type':'object','properties':{}}} ; 'schema' holds a schema: an object of 'properties'",
                "{'jsonSchema':{'type':'object','properties':{}}} ; 'jsonSchema' holds a schema: an object of 'properties'",
                "{'schema':'{\\'type\\':\\'object\\',\\'properties\\':{}}'} ; 'schema' holds a schema: an object of 'properties'",
            })
    void aSchemaIsKnownByItsContent(String json, String because) {
        FormReading reading = FormFormats.bundled().read(definition(json));
        assertThat(reading.format()).isEqualTo("json-schema");
        assertThat(reading.because()).isEqualTo(because);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "{'components':[{'type':'textfield','key':'a'}],'properties':{}}",
                "{'display':'form','type':'form','components':[]}",
                "{'pages':[],'type':'object','properties':{}}",
                "{'asyncapi':'2.0.0','type':'object','properties':{}}",
                "{'elements':[],'layout':[1]}",
                "{'kind':'CONSENT','keys':[]}",
                "{'properties':{'color':'red'}}",
                "{'properties':[]}",
                "{'properties':{}}",
                "{'$schema':'https://json.schemastore.org/package','name':'x'}",
                "{'$ref':'#/x'}",
                "{'definitions':{}}",
                "{'schema':'not json'}",
                "{'schema':'{broken'}",
                "{'schema':{'x':1}}",
                "[{'type':'object','properties':{}}]",
                "{'type':'array','items':[]}",
            })
    void otherJsonIsNoSchema(String json) {
        assertThat(new JsonSchemaFormReader().recognises(definition(json))).isEmpty();
    }

    @Test
    void anApiIsNoSchemaThoughItHoldsSome() {
        assertThat(FormFormats.bundled()
                        .read(definition(
                                "{'openapi':'3.1.0','type':'object','properties':{},'paths':{'/a':{'post':{'requestBody':"
                                        + "{'content':{'application/json':{'schema':{'properties':{'x':{}}}}}}}}}}"))
                        .format())
                .isEqualTo("openapi");
    }

    @Test
    void aFormFileIsNoSchema() {
        assertThat(FormFormats.bundled().read(definition("{'fields':[]}")).format())
                .isEqualTo("form");
    }

    @Test
    void yamlIsKnownToo() {
        assertThat(FormFormats.bundled()
                        .read(Source.of("a.yaml", "type: object\nproperties:\n  a: {type: string}\n"))
                        .format())
                .isEqualTo("json-schema");
    }

    @Test
    void aSchemaInsideAFileIsReadWithTheUiSchemaBesideIt() {
        Form form = FormFormats.bundled().read(definition("""
                        {'name':'Dog licence','schema':{'type':'object','definitions':{'x':{'type':'integer'}},
                         'properties':{'a':{'$ref':'#/definitions/x'},'b':{'$ref':'#/schema/definitions/x'}}},
                         'uiSchema':{'a':{'ui:title':'Age'},'ui:order':['b','a']}}""")).forms().get(0);
        assertThat(paths(form)).containsExactly("b", "a");
        assertThat(form.fields()).extracting(FormField::type).containsExactly("integer", "integer");
        assertThat(text(form.fields().get(1).label())).isEqualTo("Age");
        assertThat(text(form.title())).isEqualTo("Dog licence");
        assertThat(form.id()).isEqualTo("permit");
    }

    @Test
    void schemasInsideTextsAreReadAndStandWhereTheTextIs() {
        FormReading reading = FormFormats.bundled().read(definition("""
                        {'title':'Outer',
                         'schema':'{\\'title\\':\\'Inner\\',\\'type\\':\\'object\\',\\'properties\\':{\\'a\\':{\\'type\\':\\'string\\'}}}',
                         'uiSchema':'{\\'a\\':{\\'ui:title\\':\\'Age\\'}}'}"""));
        Form form = reading.forms().get(0);
        assertThat(text(form.title())).isEqualTo("Inner");
        assertThat(text(form.fields().get(0).label())).isEqualTo("Age");
        assertThat(form.fields().get(0).at()).hasToString("forms/permit.json:2:11");
    }

    @Test
    void aUiSchemaThatIsHandedInCountsBeforeThatOfTheFile() {
        String file =
                "{'schema':{'type':'object','properties':{'a':{'type':'string'}}},'uiSchema':{'a':{'ui:title':'Own'}}}";
        assertThat(text(SchemaForms.withUi(file, "{'a':{'ui:title':'Given'}}")
                        .forms()
                        .get(0)
                        .fields()
                        .get(0)
                        .label()))
                .isEqualTo("Given");
    }

    @Test
    void anEmptyUiSchemaSaysNothingAndABrokenOneIsRefusedAtItsPlace() {
        String file = "{'schema':{'type':'object','properties':{'a':{'type':'string'}}},\n'uiSchema':%s}";
        assertThat(FormFormats.bundled()
                        .read(definition(file.formatted("null")))
                        .findings()
                        .asList())
                .isEmpty();
        assertThat(FormFormats.bundled()
                        .read(definition(file.formatted("''")))
                        .findings()
                        .asList())
                .isEmpty();
        FindingsException refused = catchThrowableOfType(
                FindingsException.class, () -> FormFormats.bundled().read(definition(file.formatted("'{broken'"))));
        assertThat(refused.findings().toString()).startsWith("ERROR DOC-01 forms/permit.json:2:");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {"[1] ; a list", "'x' ; a text", "7 ; a text", "true ; a text"})
    void aFileThatIsNamedASchemaAndIsNoneIsRefused(String json, String what) {
        FindingsException refused = catchThrowableOfType(
                FindingsException.class, () -> FormFormats.bundled().read(definition(" " + json), "json-schema"));
        assertThat(refused.findings().toString()).contains(what);
    }
}
