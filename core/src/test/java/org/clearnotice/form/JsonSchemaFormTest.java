package org.clearnotice.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clearnotice.form.SchemaForms.field;
import static org.clearnotice.form.SchemaForms.findings;
import static org.clearnotice.form.SchemaForms.form;
import static org.clearnotice.form.SchemaForms.labels;
import static org.clearnotice.form.SchemaForms.paths;
import static org.clearnotice.form.SchemaForms.reading;
import static org.clearnotice.form.SchemaForms.text;
import static org.clearnotice.form.SchemaForms.values;

import java.util.List;
import java.util.Map;
import org.clearnotice.document.LocalText;
import org.clearnotice.document.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which fields a JSON Schema asks, and what it says of each. */
class JsonSchemaFormTest {

    @Test
    void pathsAreNamesJoinedByDotsWithBracketsForItems() {
        assertThat(paths("""
                {'type':'object','properties':{
                 'name':{'type':'object','properties':{'first':{'type':'string'},'last':{'type':'string'}}},
                 'born':{'type':'string','format':'date'},
                 'children':{'type':'array','items':{'type':'object','properties':{
                  'name':{'type':'string'},
                  'schools':{'type':'array','items':{'properties':{'street':{'type':'string'}}}}}}},
                 'tags':{'type':'array','items':{'type':'string'}},
                 'grid':{'type':'array','items':{'type':'array','items':{'type':'number'}}},
                 'lines':{'type':'array','items':{'type':'array','items':{'properties':{'x':{'type':'number'}}}}}}}"""))
                .containsExactly(
                        "name.first",
                        "name.last",
                        "born",
                        "children[].name",
                        "children[].schools[].street",
                        "tags",
                        "grid[]",
                        "lines[][].x");
    }

    @Test
    void namesStandAsTheyAre() {
        assertThat(paths("""
                {'type':'object','properties':{'a.b':{'type':'string'},'a':{'properties':{'b':{'type':'string'}}},
                 'view:x':{'type':'string'},'c[]':{'type':'string'},'~1%20':{'type':'string'},'':{'type':'string'},
                 'in':{'properties':{'':{'type':'string'}}},'$ref':{'type':'string'}}}""")).containsExactly("a.b", "a.b#2", "view:x", "c[]", "~1%20", "\"\"", "in.\"\"", "$ref");
        FormField empty = form("{'type':'object','properties':{'':{'type':'string'}}}")
                .fields()
                .get(0);
        assertThat(empty.name()).isEmpty();
    }

    @Test
    void keywordsAreNamesAmongTheProperties() {
        assertThat(paths("""
                {'type':'object','properties':{'type':{'type':'string'},'properties':{'type':'string'},
                 'required':{'type':'boolean'},'id':{'type':'string'},'items':{'type':'string'},'title':{'type':'string'}}}""")).containsExactly("type", "properties", "required", "id", "items", "title");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "{'type':'string'} ; string ; TEXT",
                "{'type':['string','null']} ; string|null ; TEXT",
                "{'type':'integer'} ; integer ; NUMBER",
                "{'type':'number'} ; number ; NUMBER",
                "{'type':'boolean'} ; boolean ; YES_NO",
                "{'type':'object'} ; object ; UNKNOWN",
                "{'type':'object','properties':{}} ; object ; UNKNOWN",
                "{'type':'array'} ; array ; UNKNOWN",
                "{'type':'array','items':{}} ; array ; UNKNOWN",
                "{'type':'array','items':true} ; array ; UNKNOWN",
                "{'items':{'type':'string'}} ; array<string> ; TEXT",
                "{'type':'array','items':{'type':'string'}} ; array<string> ; TEXT",
                "{'type':'array','items':{'type':'object'}} ; array<object> ; UNKNOWN",
                "{'type':'array','items':{'enum':['a','b']}} ; array ; CHOOSE_MANY",
                "{'type':'null'} ; null ; UNKNOWN",
                "{} ; ~~ ; UNKNOWN",
                "true ; ~~ ; UNKNOWN",
                "{'pattern':'^[0-9]+$'} ; ~~ ; TEXT",
                "{'enum':['a','b']} ; ~~ ; CHOOSE_ONE",
                "{'type':'string','enum':['a']} ; string ; CHOOSE_ONE",
                "{'type':'string','const':'a'} ; string ; CHOOSE_ONE",
                "{'type':'boolean','enum':[true]} ; boolean ; YES_NO",
                "{'type':'boolean','oneOf':[{'const':true,'title':'Yes'},{'const':false,'title':'No'}]} ; boolean ; YES_NO",
                "{'type':'string','format':'email'} ; string ; EMAIL",
                "{'type':'string','format':'idn-email'} ; string ; EMAIL",
                "{'type':'string','format':'date'} ; string ; DATE",
                "{'type':'string','format':'date-time'} ; string ; DATE_TIME",
                "{'type':'string','format':'time'} ; string ; TIME",
                "{'type':'string','format':'uri'} ; string ; URL",
                "{'type':'string','format':'phone'} ; string ; PHONE",
                "{'type':'string','format':'password'} ; string ; PASSWORD",
                "{'type':'string','format':'uuid'} ; string ; TEXT",
                "{'type':'string','format':'textarea'} ; string ; LONG_TEXT",
                "{'type':'string','format':'data-url'} ; string ; FILE",
                "{'type':'string','format':'binary'} ; string ; FILE",
                "{'type':'array','items':{'type':'string','format':'data-url'}} ; array<string> ; FILE",
                "{'type':'string','contentEncoding':'base64'} ; string ; FILE",
                "{'type':'string','contentMediaType':'image/png'} ; string ; FILE",
                "{'type':'string','contentMediaType':'text/html'} ; string ; TEXT",
                "{'type':'string','contentMediaType':'application/json'} ; string ; TEXT",
                "{'type':'any'} ; any ; UNKNOWN",
            })
    void typeAndFormatTellTheKind(String schema, String type, FieldKind kind) {
        FormField field = field(schema);
        assertThat(field.type()).isEqualTo(type);
        assertThat(field.kind()).isEqualTo(kind);
    }

    @Test
    void listsOfPlainAnswersAreOneFieldThatTakesMany() {
        FormField field =
                field("{'type':'array','items':{'type':'string','title':'Tag','pattern':'^t','enum':['t1','t2']}}");
        assertThat(field.path()).isEqualTo("a");
        assertThat(field.multiple()).isTrue();
        assertThat(text(field.label())).isEqualTo("Tag");
        assertThat(field.format()).isEqualTo("^t");
        assertThat(values(field)).containsExactly("t1", "t2");
        assertThat(field("{'type':'string'}").multiple()).isFalse();
        assertThat(field("{'type':'array','title':'Tags','items':{'type':'string','title':'Tag'}}")
                        .label())
                .isEqualTo(LocalText.of("und", "Tags"));
    }

    @Test
    void tuplesAreOneFieldForEachPosition() {
        for (String keyword : List.of("'items'", "'prefixItems'")) {
            Form form = form("{'type':'object','properties':{'at':{'type':'array','title':'At'," + keyword
                    + ":[{'type':'number','title':'Latitude'},{'type':'object','properties':{'x':{'type':'string'}}},true],"
                    + "'additionalItems':{'type':'boolean'}}}}");
            assertThat(paths(form)).containsExactly("at[0]", "at[1].x", "at[2]", "at");
            assertThat(form.fields())
                    .extracting(field -> text(field.label()))
                    .containsExactly("Latitude", "", "At", "At");
            assertThat(form.fields().get(3).multiple()).isTrue();
        }
        assertThat(paths("""
                {'type':'object','properties':{'at':{'prefixItems':[{'type':'string'}],
                 'items':{'properties':{'x':{'type':'string'}}}}}}""")).containsExactly("at[0]", "at[].x");
        assertThat(paths("""
                {'type':'object','properties':{'at':{'type':'array','items':[{'type':'string'}],'additionalItems':false}}}""")).containsExactly("at[0]");
    }

    @Test
    void titleIsTheLabelAndDescriptionTheHintAndANameIsNoLabel() {
        FormField said = field("{'type':'string','title':' Date of\\n <b>birth</b> ','description':'As on your card'}");
        assertThat(said.label()).isEqualTo(LocalText.of("und", "Date of birth"));
        assertThat(said.hint()).isEqualTo(LocalText.of("und", "As on your card"));
        assertThat(said.name()).isEqualTo("a");
        FormField bare = field("{'type':'string','default':'x','examples':['y']}");
        assertThat(bare.label()).isEqualTo(LocalText.EMPTY);
        assertThat(bare.hint()).isEqualTo(LocalText.EMPTY);
        assertThat(bare.placeholder()).isEqualTo(LocalText.EMPTY);
        assertThat(text(field("{'type':'string','x-label':'Plate','title':''}").label()))
                .isEqualTo("Plate");
        assertThat(field("{'type':'string','title':null,'description':['x']}").label())
                .isEqualTo(LocalText.EMPTY);
    }

    @Test
    void aTitleMayBeAnObjectByLanguage() {
        FormField field = field("{'type':'string','title':{'en':'Name','pt_BR':'Nome','es':'','key words':'x'}}");
        assertThat(field.label()).isEqualTo(new LocalText(Map.of("en", "Name", "pt-BR", "Nome")));
        Form form = form("""
                {'title':{'en':'Permit','fr':'Permis'},'type':'object','properties':{'you':{'title':{'en':'You','fr':'Vous'},
                 'properties':{'a':{'type':'string'}}}}}""");
        assertThat(form.title().in("fr")).contains("Permis");
        assertThat(form.fields().get(0).section().in("fr")).contains("Vous");
    }

    @Test
    void theSectionIsTitlesOfWhatIsAroundElseNames() {
        Form form = form("""
                {'title':'Permit','type':'object','properties':{
                 'plain':{'type':'string'},
                 'you':{'title':'About you','properties':{'home':{'properties':{'street':{'type':'string'}}}}},
                 'kids':{'type':'array','items':{'title':'Child','properties':{'name':{'type':'string'},
                  'pets':{'title':'Pets','items':{'title':'Pet','properties':{'name':{'type':'string'}}}}}}}}}""");
        assertThat(form.fields())
                .extracting(field -> text(field.section()))
                .containsExactly("", "About you > home", "Child", "Child > Pets");
        assertThat(text(form.title())).isEqualTo("Permit");
        assertThat(form.language()).isEmpty();
        assertThat(form.id()).isEqualTo("permit");
    }

    @Test
    void requiredIsSaidByTheObjectOrInOldDraftsByTheProperty() {
        assertThat(form("""
                {'type':'object','required':['a','c'],'properties':{'a':{'type':'string'},
                 'b':{'required':['x'],'properties':{'x':{'type':'string'},'y':{'type':'string','required':true}}},
                 'c':{'properties':{'z':{'type':'string'}}}}}""").fields())
                .filteredOn(FormField::required)
                .extracting(FormField::path)
                .containsExactly("a", "b.x", "b.y");
    }

    @Test
    void aRequiredNameThatNothingDescribesIsTold() {
        FormReading reading = reading("{'type':'object','required':['a','b'],'properties':{'a':{'type':'string'}}}");
        assertThat(findings(reading))
                .containsExactly("WARNING FORM-34 forms/permit.json:1:1: 'b' is required, and no property describes it"
                        + " (describe it among the properties)");
        assertThat(paths(reading.forms().get(0))).containsExactly("a");
        assertThat(findings(
                        reading("{'type':'object','properties':{'a':{'type':'array','required':['x'],'items':{}}}}")))
                .isEmpty();
    }

    @Test
    void formatCountsBeforePattern() {
        assertThat(field("{'type':'string','pattern':'^x','format':'email'}").format())
                .isEqualTo("email");
        assertThat(field("{'type':'string','pattern':'^x'}").format()).isEqualTo("^x");
    }

    @Test
    void optionsAreTheValuesAsTheyAreSent() {
        FormField field = field("{'enum':['a',1,true,null,1,{'b':[2],'a':1},'']}");
        assertThat(values(field)).containsExactly("a", "1", "true", "{\"a\":1,\"b\":[2]}", "");
        assertThat(values(field("{'const':5}"))).containsExactly("5");
        assertThat(field("{'enum':[null]}").options()).isEmpty();
        assertThat(field("{'type':'string','enum':['a',null]}").type()).isEqualTo("string|null");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '~',
            value = {
                "'enum':['s','l'],'enumNames':['Small','Large'] | Small,Large",
                "'enum':['s','l'],'x-enumNames':['Small'] | Small,l",
                "'enum':['s','l'],'x-enum-varnames':['SMALL','LARGE'] | SMALL,LARGE",
                "'enum':[null,'s'],'enumNames':['None','Small'] | Small",
                "'enum':['s','l'],'options':{'enum_titles':['Small','Large']} | Small,Large",
                "'oneOf':[{'const':'s','title':'Small'},{'const':'l'}] | Small,l",
                "'anyOf':[{'enum':['s'],'title':'Small'},{'enum':['l'],'title':'Large'}] | Small,Large",
                "'type':'array','items':{'oneOf':[{'const':'s','title':'Small'},{'const':'l','title':'Large'}]} | Small,Large",
                "'enum':['s','l'] | s,l",
            })
    void optionsHaveTheLabelsThatStandBesideThem(String schema, String expected) {
        assertThat(labels(field("{" + schema + "}"))).isEqualTo(expected);
    }

    @Test
    void namesThatAreNotToldAreOneFieldWithAStar() {
        FormReading reading = reading("""
                {'type':'object','properties':{
                 'map':{'type':'object','additionalProperties':{'type':'string','title':'Any'}},
                 'people':{'type':'object','patternProperties':{'^p':{'properties':{'name':{'type':'string'}}},'^q':{}},
                  'properties':{'first':{'type':'string'}}}}}""");
        Form form = reading.forms().get(0);
        assertThat(paths(form)).containsExactly("map.*", "people.first", "people.*.name");
        assertThat(text(form.fields().get(0).section())).isEqualTo("map");
        assertThat(text(form.fields().get(2).section())).isEqualTo("people");
        assertThat(reading.findings())
                .extracting(finding -> finding.code() + " " + finding.severity() + " " + finding.field())
                .containsExactly("FORM-33 ADVICE map.*", "FORM-33 ADVICE people.*");
        assertThat(paths(reading("{'type':'object','additionalProperties':{'type':'string'}}")
                        .forms()
                        .get(0)))
                .containsExactly("*");
    }

    @Test
    void otherPropertiesThatMayOnlyBeThereAskNothing() {
        for (String allowed : List.of("true", "false", "{}")) {
            assertThat(paths("{'type':'object','additionalProperties':" + allowed
                            + ",'patternProperties':{'^x-':true},'properties':{'a':{'type':'string'}}}"))
                    .containsExactly("a");
        }
    }

    @Test
    void allOfIsOneSchemaInTheOrderOfTheSource() {
        Form form = form("""
                {'allOf':[{'properties':{'a':{'type':'string'}},'required':['a']},
                          {'properties':{'b':{'title':'B'}},'required':['b']}],
                 'properties':{'c':{'type':'string'},'b':{'type':'integer'}},'title':'Whole'}""");
        assertThat(paths(form)).containsExactly("a", "b", "c");
        assertThat(form.fields()).extracting(FormField::required).containsExactly(true, true, false);
        assertThat(form.fields().get(1).type()).isEqualTo("integer");
        assertThat(text(form.fields().get(1).label())).isEqualTo("B");
        FormField own = field("{'allOf':[{'type':'string','title':'Other'}],'title':'Own'}");
        assertThat(text(own.label())).isEqualTo("Own");
        assertThat(own.type()).isEqualTo("string");
    }

    @Test
    void falseAndNotAskNothing() {
        assertThat(paths("""
                {'type':'object','not':{'properties':{'x':{'type':'string'}},'required':['x']},
                 'properties':{'a':{'type':'string'},'never':false,'no':{'allOf':[false]}}}""")).containsExactly("a");
    }

    @Test
    void definitionsAreNoFields() {
        assertThat(paths("""
                {'type':'object','definitions':{'x':{'properties':{'y':{'type':'string'}}}},'$defs':{'z':{}},
                 'properties':{'a':{'type':'string'}}}""")).containsExactly("a");
    }

    @Test
    void aRootMayBeAListOrAPlainAnswer() {
        assertThat(paths("{'type':'array','items':{'properties':{'a':{'type':'string'}}}}"))
                .containsExactly("[].a");
        assertThat(paths("{'type':'array','items':{'type':'string'}}")).containsExactly("value");
        assertThat(paths("{'type':'string','title':'Name'}")).containsExactly("value");
    }

    @Test
    void aSchemaThatAsksNothingSaysSo() {
        FormReading reading = reading("{'type':'object','title':'Nothing'}");
        assertThat(reading.forms().get(0).fields()).isEmpty();
        assertThat(findings(reading))
                .containsExactly(
                        "WARNING FORM-45 forms/permit.json:1:1: the schema asks nothing: it has no 'properties'"
                                + " (hand in the schema of the form itself)");
    }

    @Test
    void whatIsNoSchemaIsAFieldOfUnknownKind() {
        FormReading reading = reading("{'type':'object','properties':{'a':'string','b':null,'c':[]}}");
        assertThat(reading.forms().get(0).fields()).extracting(FormField::kind).containsOnly(FieldKind.UNKNOWN);
        assertThat(paths(reading.forms().get(0))).containsExactly("a", "b", "c");
        assertThat(findings(reading))
                .hasSize(3)
                .startsWith("WARNING FORM-38 forms/permit.json:1:36: 'a' is described by a text and not by a schema"
                        + " (a schema is an object, true or false)");
    }

    @Test
    void readOnlyIsAnAnswerThatIsSeen() {
        FormField field = field("{'type':'string','readOnly':true,'writeOnly':true,'deprecated':true}");
        assertThat(field.hidden()).isFalse();
    }

    @Test
    void aFieldKnowsWhereItsNameStands() {
        assertThat(form("{'type':'object','properties':{\n  'a':{'type':'string'}}}")
                        .fields()
                        .get(0)
                        .at())
                .hasToString("forms/permit.json:2:3");
    }

    @Test
    void yamlIsReadAsJsonIs() {
        Form form = FormFormats.bundled()
                .read(Source.of("permit.yaml", """
                $schema: https://json-schema.org/draft/2020-12/schema
                title: Permit
                type: object
                additionalProperties: false
                required: [name]
                properties:
                  name: {type: string, title: Your name}
                  size: {type: string, enum: [no, 01]}
                  agree: {type: boolean, const: true}
                  never: false
                """))
                .forms()
                .get(0);
        assertThat(paths(form)).containsExactly("name", "size", "agree");
        assertThat(values(form.fields().get(1))).containsExactly("no", "01");
        assertThat(form.fields().get(0).required()).isTrue();
        assertThat(form.fields().get(2).kind()).isEqualTo(FieldKind.YES_NO);
    }
}
