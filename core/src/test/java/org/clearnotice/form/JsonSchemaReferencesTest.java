package org.clearnotice.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clearnotice.form.SchemaForms.findings;
import static org.clearnotice.form.SchemaForms.form;
import static org.clearnotice.form.SchemaForms.paths;
import static org.clearnotice.form.SchemaForms.reading;
import static org.clearnotice.form.SchemaForms.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What references of a schema lead to, within the file and never out of it. */
class JsonSchemaReferencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "#/definitions/x ; 'definitions':{'x':{'type':'integer'}}",
                "#/$defs/x ; '$defs':{'x':{'type':'integer'}}",
                "#/%24defs/a%20b ; '$defs':{'a b':{'type':'integer'}}",
                "#/$defs/a~1b~0c~01 ; '$defs':{'a/b~c~1':{'type':'integer'}}",
                "#/$defs/a%25b ; '$defs':{'a%b':{'type':'integer'}}",
                "#/$defs/100% ; '$defs':{'100%':{'type':'integer'}}",
                "#/$defs/a+b ; '$defs':{'a+b':{'type':'integer'}}",
                "#/$defs/ ; '$defs':{'':{'type':'integer'}}",
                "#/x-list/1 ; 'x-list':[true,{'type':'integer'}]",
                "#here ; '$defs':{'x':{'$anchor':'here','type':'integer'}}",
                "#here ; '$defs':{'x':{'$dynamicAnchor':'here','type':'integer'}}",
                "#here ; 'definitions':{'x':{'$id':'#here','type':'integer'}}",
                "#here ; 'definitions':{'x':{'id':'#here','type':'integer'}}",
                "https://city.example/x ; '$defs':{'x':{'$id':'https://city.example/x','type':'integer'}}",
                "x.json ; '$id':'https://city.example/forms/p.json','$defs':{'x':{'$id':'x.json','type':'integer'}}",
                "/forms/x.json ; '$id':'https://city.example/forms/p.json','$defs':{'x':{'$id':'x.json','type':'integer'}}",
                "x.json#/$defs/y ; '$id':'https://c.example/p','$defs':{'x':{'$id':'x.json','$defs':{'y':{'type':'integer'}}}}",
                "x.json#y ; '$id':'https://c.example/p','$defs':{'x':{'$id':'x.json','$defs':{'z':{'$anchor':'y','type':'integer'}}}}",
                "p.json#/$defs/x ; '$id':'https://city.example/forms/p.json','$defs':{'x':{'type':'integer'}}",
                "permit.json#/$defs/x ; '$defs':{'x':{'type':'integer'}}",
                "http://city.example/s# ; 'definitions':{'x':{'id':'http://city.example/s#','type':'integer'}}",
            })
    void aReferenceFindsItsSchemaInTheFile(String reference, String beside) {
        Form form = form("{'type':'object','properties':{'a':{'$ref':'" + reference + "'}}," + beside + "}");
        assertThat(form.fields()).extracting(FormField::type).containsExactly("integer");
    }

    @Test
    void anInnerSchemaWithItsOwnAddressIsLookedInFirst() {
        Form form = form("""
                {'$id':'https://c.example/p','type':'object','properties':{'a':{'$ref':'inner'},'b':{'$ref':'#/$defs/x'}},
                 '$defs':{'x':{'type':'string'},
                  'in':{'$id':'inner','properties':{'c':{'$ref':'#/$defs/x'},'d':{'$ref':'#/$defs/y'}},
                   '$defs':{'x':{'type':'integer'}}},
                  'y':{'type':'boolean'}}}""");
        assertThat(paths(form)).containsExactly("a.c", "a.d", "b");
        assertThat(form.fields()).extracting(FormField::type).containsExactly("integer", "boolean", "string");
    }

    @Test
    void dynamicAndRecursiveReferencesAreReferences() {
        assertThat(form("""
                {'type':'object','properties':{'a':{'$dynamicRef':'#x'}},'$defs':{'x':{'$dynamicAnchor':'x','type':'integer'}}}""").fields()).extracting(FormField::type).containsExactly("integer");
    }

    @Test
    void whatStandsBesideAReferenceCountsBeforeIt() {
        Form form = form("""
                {'type':'object','properties':{
                 'a':{'$ref':'#/definitions/x','title':'Own','required':['z']},
                 'b':{'$ref':'#/definitions/x','properties':{'more':{'type':'string'}}}},
                 'definitions':{'x':{'title':'Shared','description':'Hint','properties':{'z':{'type':'string'}}}}}""");
        assertThat(paths(form)).containsExactly("a.z", "b.z", "b.more");
        assertThat(form.fields()).extracting(field -> text(field.section())).containsExactly("Own", "Shared", "Shared");
        assertThat(form.fields()).extracting(FormField::required).containsExactly(true, false, false);
        FormField label = form("""
                {'type':'object','properties':{'a':{'$ref':'#/definitions/x'}},
                 'definitions':{'x':{'title':'Shared','type':'string'}}}""").fields().get(0);
        assertThat(text(label.label())).isEqualTo("Shared");
    }

    @Test
    void theRootMayBeAReference() {
        Form form = form("""
                {'$ref':'#/definitions/Permit','definitions':{'Permit':{'title':'Permit','type':'object',
                 'required':['a'],'properties':{'a':{'type':'string'}}}}}""");
        assertThat(text(form.title())).isEqualTo("Permit");
        assertThat(paths(form)).containsExactly("a");
        assertThat(form.fields().get(0).required()).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "https://elsewhere.example/x.json ; FORM-30",
                "other.json#/definitions/x ; FORM-30",
                "Address ; FORM-30",
                "file:///etc/passwd ; FORM-30",
                "#/definitions/none ; FORM-31",
                "#/definitions/x/type/deeper ; FORM-31",
                "#/x-list/7 ; FORM-31",
                "#/x-list/99999999999999999999 ; FORM-31",
                "#nowhere ; FORM-31",
                "#/definitions/x/ ; FORM-31",
            })
    void aReferenceThatLeadsOutOrNowhereIsAFieldOfUnknownKindAndAFinding(String reference, String code) {
        FormReading reading = reading("{'type':'object','properties':{\n'a':{'title':'A','$ref':'" + reference
                + "'}},'x-list':[1],'definitions':{'x':{'type':'string'}}}");
        FormField field = reading.forms().get(0).fields().get(0);
        assertThat(field.path()).isEqualTo("a");
        assertThat(field.kind()).isEqualTo(FieldKind.UNKNOWN);
        assertThat(text(field.label())).isEqualTo("A");
        assertThat(reading.findings())
                .extracting(finding ->
                        finding.code() + " " + finding.severity() + " " + finding.field() + " " + finding.place())
                .containsExactly(code + " WARNING a forms/permit.json:2:25");
        assertThat(findings(reading)).hasSize(1).first().asString().contains("'" + reference + "'");
    }

    @Test
    void aBrokenReferenceOfItemsIsAFieldForEachItem() {
        FormReading reading =
                reading("{'type':'object','properties':{'a':{'type':'array','items':{'$ref':'other.json'}}}}");
        assertThat(paths(reading.forms().get(0))).containsExactly("a[]");
        FormReading root = reading("{'$ref':'other.json','definitions':{}}");
        assertThat(paths(root.forms().get(0))).containsExactly("value");
        assertThat(findings(root)).hasSize(1).first().asString().contains("the whole form refers to 'other.json'");
    }

    @Test
    void aReferenceThatIsNoTextIsBroken() {
        FormReading reading = reading("{'type':'object','properties':{'a':{'$ref':{'x':1}}}}");
        assertThat(reading.forms().get(0).fields()).extracting(FormField::kind).containsExactly(FieldKind.UNKNOWN);
        assertThat(findings(reading)).hasSize(1).first().asString().contains("FORM-31");
    }

    @Test
    void aSchemaWithinItselfIsCutOnceItRepeats() {
        FormReading reading = reading("""
                {'type':'object','properties':{'tree':{'$ref':'#/definitions/node'}},
                 'definitions':{'node':{'properties':{'name':{'type':'string'},
                  'left':{'title':'Left','$ref':'#/definitions/node'},
                  'children':{'type':'array','items':{'$ref':'#/definitions/node'}}}}}}""");
        Form form = reading.forms().get(0);
        assertThat(paths(form)).containsExactly("tree.name", "tree.left", "tree.children[]");
        assertThat(form.fields().get(1).kind()).isEqualTo(FieldKind.UNKNOWN);
        assertThat(text(form.fields().get(1).label())).isEqualTo("Left");
        assertThat(form.fields().get(2).kind()).isEqualTo(FieldKind.UNKNOWN);
        assertThat(reading.findings())
                .extracting(finding -> finding.code() + " " + finding.field())
                .containsExactly("FORM-32 tree.left", "FORM-32 tree.children[]");
    }

    @Test
    void aRootWithinItselfIsCutToo() {
        FormReading reading = reading("""
                {'type':'object','properties':{'name':{'type':'string'},
                 'partner':{'anyOf':[{'type':'null'},{'$ref':'#'}]},'me':{'$recursiveRef':'#'}}}""");
        assertThat(paths(reading.forms().get(0))).containsExactly("name", "partner", "me");
        assertThat(reading.findings()).extracting(finding -> finding.code()).containsExactly("FORM-32", "FORM-32");
    }

    @Test
    void aSchemaThatIsUsedTwiceIsNoRepetition() {
        assertThat(paths("""
                {'type':'object','allOf':[{'$ref':'#/definitions/note'}],'properties':{
                 'a':{'allOf':[{'$ref':'#/definitions/note'},{'type':'string'}]},
                 'b':{'$ref':'#/definitions/place'},'c':{'properties':{'d':{'$ref':'#/definitions/place'}}}},
                 'definitions':{'note':{'description':'x'},'place':{'properties':{'x':{'type':'string'}}}}}""")).containsExactly("a", "b.x", "c.d.x");
    }

    @Test
    void aCircleOfReferencesWithNothingInItIsAFieldOfUnknownKind() {
        FormReading reading = reading("""
                {'type':'object','properties':{'x':{'$ref':'#/definitions/a'},'y':{'allOf':[{'$ref':'#/definitions/c'}]}},
                 'definitions':{'a':{'$ref':'#/definitions/b'},'b':{'$ref':'#/definitions/a'},
                  'c':{'allOf':[{'$ref':'#/definitions/c'},{'type':'string'}]}}}""");
        assertThat(reading.forms().get(0).fields())
                .extracting(FormField::kind)
                .containsExactly(FieldKind.UNKNOWN, FieldKind.TEXT);
        assertThat(reading.findings())
                .extracting(finding -> finding.code() + " " + finding.field())
                .containsExactly("FORM-32 x");
    }

    @Test
    void twoWaysToTheSameSchemaAreOneField() {
        assertThat(paths("""
                {'allOf':[{'$ref':'#/definitions/a'},{'$ref':'#/definitions/b'}],'definitions':{
                 'base':{'properties':{'id':{'type':'string'},'home':{'$ref':'#/definitions/home'}}},
                 'home':{'properties':{'street':{'type':'string'}}},
                 'a':{'allOf':[{'$ref':'#/definitions/base'}],'properties':{'x':{'type':'string'}}},
                 'b':{'allOf':[{'$ref':'#/definitions/base'}],'properties':{'y':{'type':'string'}}}}}""")).containsExactly("id", "home.street", "x", "y");
    }
}
