package org.clearnotice.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.clearnotice.form.SchemaForms.conditions;
import static org.clearnotice.form.SchemaForms.definition;
import static org.clearnotice.form.SchemaForms.findings;
import static org.clearnotice.form.SchemaForms.paths;
import static org.clearnotice.form.SchemaForms.text;
import static org.clearnotice.form.SchemaForms.values;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.clearnotice.document.FindingsException;
import org.clearnotice.document.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which forms an API's description holds, and what their bodies ask. */
class OpenApiFormTest {

    private static FormReading reading(String api) {
        return FormFormats.bundled().read(definition(api));
    }

    private static String refusal(String api) {
        return catchThrowableOfType(
                        FindingsException.class, () -> FormFormats.bundled().read(definition(api), "openapi"))
                .findings()
                .toString();
    }

    /** The form of one operation whose body has this content. */
    private static Form body(String content, String beside) {
        FormReading reading = reading("{'openapi':'3.0.3','paths':{'/p':{'post':{'requestBody':{'content':{" + content
                + "}}}}}" + beside + "}");
        assertThat(reading.findings().asList()).isEmpty();
        assertThat(reading.forms()).hasSize(1);
        return reading.forms().get(0);
    }

    private static Form json(String schema, String schemas) {
        return body("'application/json':{'schema':" + schema + "}", ",'components':{'schemas':{" + schemas + "}}");
    }

    @Test
    void eachOperationWithABodyIsAFormInTheOrderOfTheSource() {
        String content =
                "'requestBody':{'content':{'application/json':{'schema':{'type':'object','properties':{'a':{}}}}}}";
        FormReading reading = reading("{'openapi':'3.1.0','info':{'title':'City'},'paths':{"
                + "'/permits/{id}':{'summary':'x','put':{'operationId':'changePermit','summary':'Change a <b>permit</b>',"
                + content
                + "},'get':{'operationId':'seePermit'},'patch':{" + content + "}},"
                + "'/dogs':{'post':{'operationId':'changePermit'," + content + "}},"
                + "'/none':{'post':{}},'x-other':{'post':1}}}");
        assertThat(reading.format()).isEqualTo("openapi");
        assertThat(reading.because()).isEqualTo("openapi: 3.1.0");
        assertThat(reading.findings().asList()).isEmpty();
        assertThat(reading.forms())
                .extracting(Form::id)
                .containsExactly("changePermit", "PATCH /permits/{id}", "changePermit#2");
        assertThat(reading.forms()).extracting(form -> text(form.title())).containsExactly("Change a permit", "", "");
        assertThat(reading.forms()).allMatch(form -> paths(form).equals(List.of("a")));
    }

    @Test
    void referencesLeadToComponents() {
        FormReading reading = reading("""
                {'openapi':'3.0.0','paths':{'/p':{'$ref':'#/components/pathItems/P'}},
                 'components':{
                  'pathItems':{'P':{'post':{'operationId':'apply','requestBody':{'$ref':'#/components/requestBodies/B'}}}},
                  'requestBodies':{'B':{'content':{'application/json':{'schema':{'$ref':'#/components/schemas/Permit'}}}}},
                  'schemas':{'Permit':{'required':['owner'],'properties':{'owner':{'$ref':'#/components/schemas/Person'},
                    'size':{'type':'string','nullable':true}}},
                   'Person':{'title':'Person','required':['name'],'properties':{'name':{'type':'string'}}}}}}""");
        assertThat(reading.findings().asList()).isEmpty();
        Form form = reading.forms().get(0);
        assertThat(paths(form)).containsExactly("owner.name", "size");
        assertThat(text(form.fields().get(0).section())).isEqualTo("Person");
        assertThat(form.fields().get(0).required()).isTrue();
        assertThat(form.fields().get(1).type()).isEqualTo("string|null");
    }

    @Test
    void whatStandsBesideAReferenceOfVersion31Counts() {
        Form form = json(
                "{'properties':{'a':{'$ref':'#/components/schemas/X','description':'Own'}}}",
                "'X':{'type':'string','description':'X'}");
        assertThat(text(form.fields().get(0).hint())).isEqualTo("Own");
    }

    @Test
    void severalContentTypesAreOneFormThatAsksAll() {
        String same = "{'schema':{'$ref':'#/components/schemas/X'}}";
        Form one = body(
                "'application/json':" + same + ",'application/vnd.city+json':" + same
                        + ",'application/x-www-form-urlencoded':" + same,
                ",'components':{'schemas':{'X':{'required':['a'],'properties':{'a':{'type':'string'}}}}}");
        assertThat(paths(one)).containsExactly("a");
        assertThat(one.fields().get(0).required()).isTrue();
        Form union = body(
                "'application/json':{'schema':{'required':['a','b'],'properties':{'a':{'type':'string'},'b':{'type':'integer'}}}},"
                        + "'multipart/form-data':{'schema':{'required':['a'],'properties':{'a':{'type':'string'},"
                        + "'photo':{'type':'string','format':'binary'}}}}",
                "");
        assertThat(paths(union)).containsExactly("a", "b", "photo");
        assertThat(union.fields()).extracting(FormField::required).containsExactly(true, false, false);
        assertThat(union.fields().get(2).kind()).isEqualTo(FieldKind.FILE);
        assertThat(conditions(union)).isEmpty();
    }

    @Test
    void partsOfAMultipartBodyMayBeFiles() {
        Form form = body(
                "'multipart/form-data':{'schema':{'properties':{'a':{'type':'string','format':'byte'},"
                        + "'b':{'type':'string','contentMediaType':'application/pdf'},'c':{'type':'string'},'d':{},"
                        + "'e':{'type':'array','items':{'type':'string','format':'binary'}},'f':{'type':'string'},'g':{'type':'string'}}},"
                        + "'encoding':{'c':{'contentType':'image/png, image/jpeg'},'d':{'contentType':'application/octet-stream'},"
                        + "'f':{'contentType':'text/plain; charset=utf-8'},'g':{'contentType':'application/json'}}}",
                "");
        assertThat(form.fields())
                .filteredOn(field -> field.kind() == FieldKind.FILE)
                .extracting(FormField::path)
                .containsExactly("a", "b", "c", "d", "e");
        assertThat(form.fields().get(4).multiple()).isTrue();
    }

    @Test
    void aBodyThatIsOneAnswerIsOneField() {
        Form file = body("'application/octet-stream':{'schema':{'type':'string','format':'binary'}}", "");
        assertThat(paths(file)).containsExactly("body");
        assertThat(file.fields().get(0).kind()).isEqualTo(FieldKind.FILE);
        for (String bare : List.of("'image/png':{}", "'application/pdf':{'schema':{}}")) {
            assertThat(body(bare, "").fields()).extracting(FormField::kind).containsExactly(FieldKind.FILE);
        }
        assertThat(body("'text/plain':{'schema':{'type':'string'}}", "").fields())
                .extracting(FormField::kind)
                .containsExactly(FieldKind.TEXT);
        assertThat(paths(json("{'type':'array','items':{'properties':{'a':{}}}}", "")))
                .containsExactly("[].a");
    }

    @Test
    void aBodyThatNothingDescribesIsAFieldOfUnknownKind() {
        for (String body : List.of(
                "{'content':{'application/json':{}}}",
                "{'content':{}}",
                "{'$ref':'other.yaml#/x'}",
                "{'$ref':'#/components/requestBodies/None'}")) {
            FormReading reading = reading("{'openapi':'3.0.0','paths':{'/p':{'post':{'requestBody':" + body + "}}}}");
            assertThat(reading.forms().get(0).fields())
                    .extracting(FormField::kind)
                    .containsExactly(FieldKind.UNKNOWN);
            assertThat(reading.findings()).extracting(finding -> finding.code()).containsExactly("FORM-42");
        }
        FormReading reading = reading(
                "{'openapi':'3.0.0','paths':{'/p':{'post':{'requestBody':{'content':{'application/json':{'schema':{'$ref':'x.yaml'}}}}}}}}");
        assertThat(reading.forms().get(0).fields()).extracting(FormField::path).containsExactly("body");
        assertThat(reading.findings()).extracting(finding -> finding.code()).containsExactly("FORM-30");
    }

    @Test
    void whatIsOnlyGivenOutIsHiddenAndNotRequired() {
        Form form = json(
                "{'required':['id','pw','o'],'properties':{'id':{'type':'string','readOnly':true},"
                        + "'pw':{'type':'string','writeOnly':true,'format':'password'},"
                        + "'o':{'readOnly':true,'properties':{'x':{'type':'string'}}}}}",
                "");
        assertThat(form.fields()).extracting(FormField::hidden).containsExactly(true, false, true);
        assertThat(form.fields()).extracting(FormField::required).containsExactly(false, true, false);
        assertThat(form.fields().get(1).kind()).isEqualTo(FieldKind.PASSWORD);
    }

    @Test
    void aDiscriminatorTellsTheBranches() {
        String schemas = "'Cat':{'properties':{'kind':{'type':'string'},'lives':{'type':'integer'}}},"
                + "'Dog':{'properties':{'kind':{'type':'string'},'bark':{'type':'boolean'}}}";
        String choice = "'oneOf':[{'$ref':'#/components/schemas/Cat'},{'$ref':'#/components/schemas/Dog'}]";
        Form mapped = json(
                "{" + choice + ",'discriminator':{'propertyName':'kind','mapping':{'cat':'#/components/schemas/Cat',"
                        + "'kitten':'Cat','dog':'Dog'}}}",
                schemas);
        assertThat(paths(mapped)).containsExactly("kind", "lives", "bark");
        assertThat(values(mapped.fields().get(0))).containsExactly("cat", "kitten", "dog");
        assertThat(mapped.fields().get(0).kind()).isEqualTo(FieldKind.CHOOSE_ONE);
        assertThat(conditions(mapped)).containsExactly("lives: kind = \"cat\" or \"kitten\"", "bark: kind = \"dog\"");
        Form named = json("{" + choice + ",'discriminator':{'propertyName':'kind'}}", schemas);
        assertThat(conditions(named)).containsExactly("lives: kind = \"Cat\"", "bark: kind = \"Dog\"");
    }

    @Test
    void schemasThatOnlyTheMappingNamesAreReadToo() {
        Form form = json("{'$ref':'#/components/schemas/Pet'}", """
                'Pet':{'required':['kind'],'properties':{'kind':{'type':'string'}},
                 'discriminator':{'propertyName':'kind','mapping':{'cat':'#/components/schemas/Cat','dog':'Dog','x':'Gone'}}},
                'Cat':{'allOf':[{'$ref':'#/components/schemas/Pet'},{'required':['lives'],'properties':{'lives':{'type':'integer'}}}]},
                'Dog':{'allOf':[{'$ref':'#/components/schemas/Pet'},{'properties':{'bark':{'type':'boolean'}}}]}""");
        assertThat(paths(form)).containsExactly("kind", "lives", "bark");
        assertThat(conditions(form)).containsExactly("lives: kind = \"cat\"", "bark: kind = \"dog\"");
        assertThat(form.fields()).extracting(FormField::required).containsExactly(true, false, false);
    }

    @Test
    void parametersAndRequestsOfTheApiItselfAreNoFormsAndTold() {
        FormReading reading = reading("""
                {'openapi':'3.1.0','paths':{'/p/{id}':{'parameters':[{'name':'id','in':'path'},{'name':'lang','in':'query'}],
                  'get':{'parameters':[{'name':'lang','in':'query'}]},
                  'post':{'requestBody':{'content':{'application/json':{'schema':{'properties':{'a':{}}}}}},
                   'callbacks':{'done':{'{$request.body#/url}':{'post':{'requestBody':{}}}}}}}},
                 'webhooks':{'paid':{'post':{'requestBody':{'content':{'application/json':{'schema':{'properties':{'w':{}}}}}}}}}}""");
        assertThat(reading.forms()).hasSize(1);
        assertThat(findings(reading))
                .containsExactly(
                        "ADVICE FORM-41 forms/permit.json:1:1: parameters of paths, queries, headers and cookies are not read"
                                + " as fields; there are 4 (where a person fills one in, describe it as part of a request body)",
                        "ADVICE FORM-43 forms/permit.json:1:1: webhooks and callbacks are sent by the API itself and are no"
                                + " forms; there are 2");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "{'openapi':'3.0.0','paths':{}}",
                "{'openapi':'3.0.0','paths':{'/p':{'get':{}}}}",
                "{'openapi':'3.0.0','components':{'schemas':{'X':{'type':'object','properties':{'a':{}}}}}}",
                "{'swagger':'2.0','paths':{'/p':{'get':{'parameters':[{'name':'q','in':'query'}]}}}}",
            })
    void aDescriptionWithoutABodyIsRefused(String api) {
        assertThat(refusal(api))
                .isEqualTo("ERROR FORM-40 forms/permit.json: no operation of this description takes a request body"
                        + " (describe what is asked as the requestBody of an operation, or hand in its schema alone)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "{'openapi':'4.0.0'} ; here is 'openapi: 4.0.0'",
                "{'swagger':'1.2'} ; here is 'swagger: 1.2'",
                "{'x':1} ; here is no 'openapi' member",
                "[] ; here is no 'openapi' member",
            })
    void aVersionThatIsNotReadIsRefusedByName(String api, String words) {
        assertThat(refusal(api))
                .isEqualTo("ERROR FORM-46 forms/permit.json:1:1: " + words
                        + "; OpenAPI 3 and Swagger 2.0 are read (convert it, or name the file's real format)");
    }

    @Test
    void swaggerHasItsBodyAmongTheParameters() {
        FormReading reading = reading("""
                {'swagger':'2.0','paths':{
                 '/a':{'post':{'operationId':'a','parameters':[{'in':'body','name':'x','schema':{'$ref':'#/definitions/X'}}]}},
                 '/b':{'parameters':[{'$ref':'#/parameters/Name'}],'post':{'operationId':'b','parameters':[
                  {'in':'formData','name':'photo','type':'file','description':'A picture'},
                  {'in':'formData','name':'tags','type':'array','items':{'type':'string','enum':['x','y']}},
                  {'in':'query','name':'q','type':'string'}]}}},
                 'parameters':{'Name':{'in':'formData','name':'name','type':'string','required':true}},
                 'definitions':{'X':{'type':'object','properties':{'born':{'type':'string','format':'date'}}}}}""");
        assertThat(reading.forms()).extracting(Form::id).containsExactly("a", "b");
        assertThat(paths(reading.forms().get(0))).containsExactly("born");
        Form form = reading.forms().get(1);
        assertThat(paths(form)).containsExactly("photo", "tags", "name");
        assertThat(form.fields())
                .extracting(FormField::kind)
                .containsExactly(FieldKind.FILE, FieldKind.CHOOSE_MANY, FieldKind.TEXT);
        assertThat(text(form.fields().get(0).hint())).isEqualTo("A picture");
        assertThat(form.fields().get(2).required()).isTrue();
        assertThat(reading.findings()).extracting(finding -> finding.code()).containsExactly("FORM-41");
    }

    @Test
    void yamlIsReadAsJsonIs() {
        FormReading reading = FormFormats.bundled().read(Source.of("api.yaml", """
                # City API
                openapi: 3.0.3
                paths:
                  /permits:
                    post:
                      summary: Apply
                      requestBody:
                        required: true
                        content:
                          application/json:
                            schema:
                              type: object
                              required: [name]
                              properties:
                                name: {type: string}
                                secret: {type: string, readOnly: true}
                                parked: {type: boolean, nullable: true}
                """));
        Form form = reading.forms().get(0);
        assertThat(form.id()).isEqualTo("POST /permits");
        assertThat(form.fields()).extracting(FormField::type).containsExactly("string", "string", "boolean|null");
        assertThat(form.fields()).extracting(FormField::hidden).containsExactly(false, true, false);
        assertThat(form.fields().get(0).required()).isTrue();
    }

    @Test
    void theLimitsCountAllFormsOfTheFile() {
        String properties =
                IntStream.range(0, 3_000).mapToObj(i -> "'p" + i + "':{}").collect(Collectors.joining(","));
        String body =
                "{'post':{'requestBody':{'content':{'application/json':{'schema':{'$ref':'#/components/schemas/X'}}}}}}";
        assertThat(refusal("{'openapi':'3.0.0','paths':{'/a':" + body + ",'/b':" + body
                        + "},'components':{'schemas':{'X':{'properties':{" + properties + "}}}}}"))
                .startsWith("ERROR FORM-04 forms/permit.json: the schema has at least 5001 fields");
    }
}
