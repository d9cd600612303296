package org.clearnotice.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clearnotice.form.SchemaForms.conditions;
import static org.clearnotice.form.SchemaForms.field;
import static org.clearnotice.form.SchemaForms.form;
import static org.clearnotice.form.SchemaForms.labels;
import static org.clearnotice.form.SchemaForms.paths;
import static org.clearnotice.form.SchemaForms.text;
import static org.clearnotice.form.SchemaForms.values;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Schemas of which one of several holds: each property of any of them is one field that says when it is asked. */
class JsonSchemaBranchesTest {

    @Test
    void branchesAreReadTogetherEachPathOnce() {
        Form form = form("""
                {'type':'object','required':['kind'],'oneOf':[
                  {'properties':{'kind':{'const':'person'},'name':{'type':'string'},'born':{'type':'string'}},
                   'required':['kind','name']},
                  {'properties':{'kind':{'const':'firm'},'name':{'type':'integer'},'register':{'type':'string'}},
                   'required':['name']}]}""");
        assertThat(paths(form)).containsExactly("kind", "name", "born", "register");
        assertThat(form.fields()).extracting(FormField::required).containsExactly(true, true, false, false);
        assertThat(values(form.fields().get(0))).containsExactly("person", "firm");
        assertThat(form.fields().get(1).type()).isEqualTo("string|integer");
        assertThat(conditions(form)).containsExactly("born: kind = \"person\"", "register: kind = \"firm\"");
    }

    @Test
    void anAddressByCountryIsOneAddress() {
        Form form = form("""
                {'type':'object','properties':{'home':{'type':'object','properties':{'street':{'type':'string'}},'oneOf':[
                 {'properties':{'country':{'type':'string','enum':['CAN']},'state':{'type':'string','enum':['AB','BC']}}},
                 {'properties':{'country':{'type':'string','enum':['USA']},'state':{'type':'string','enum':['OR']}}},
                 {'properties':{'country':{'type':'string','not':{'enum':['CAN','USA']}},'region':{'type':'string'}}}]}}}""");
        assertThat(paths(form)).containsExactly("home.street", "home.country", "home.state", "home.region");
        assertThat(values(form.fields().get(1))).containsExactly("CAN", "USA");
        assertThat(form.fields().get(1).kind()).isEqualTo(FieldKind.TEXT);
        assertThat(values(form.fields().get(2))).containsExactly("AB", "BC", "OR");
        assertThat(form.fields().get(2).kind()).isEqualTo(FieldKind.CHOOSE_ONE);
        assertThat(conditions(form))
                .containsExactly(
                        "home.state: country = \"CAN\" or country = \"USA\"",
                        "home.region: not (country = \"CAN\" or \"USA\")");
    }

    @Test
    void aBranchThatOnlyLimitsAddsNoField() {
        Form form = form("""
                {'type':'object','properties':{'closed':{'type':'boolean'},'name':{'type':'string'},'ssn':{'type':'string'}},
                 'anyOf':[{'required':['ssn']},{'required':['name']}],
                 'oneOf':[{'properties':{'closed':{'enum':[true]}},'required':['name']},{'properties':{'closed':{'enum':[false]}}}]}""");
        assertThat(paths(form)).containsExactly("closed", "name", "ssn");
        assertThat(form.fields()).noneMatch(FormField::required);
        assertThat(form.fields().get(0).options()).isEmpty();
        assertThat(conditions(form)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "'anyOf':[{'type':'string'},{'type':'null'}] ; string|null ; TEXT",
                "'oneOf':[{'type':'null'},{'type':'integer'}] ; integer|null ; NUMBER",
                "'anyOf':[{'type':'string','format':'date'},{'type':'null'}] ; string|null ; DATE",
                "'anyOf':[{'type':'string'},{'type':'integer'}] ; string|integer ; TEXT",
                "'anyOf':[{'type':'string'},{'type':'array','items':{'type':'string'}}] ; string|array<string> ; TEXT",
                "'anyOf':[{'const':'a'},{'type':'null'}] ; ~~ ; CHOOSE_ONE",
                "'anyOf':[{'type':'string','enum':['a']},{'type':'string','enum':['b','c']}] ; string ; CHOOSE_ONE",
                "'anyOf':[{'type':'string','enum':['a','b']},{'type':'string'}] ; string ; TEXT",
                "'type':'string','nullable':true ; string|null ; TEXT",
                "'type':['string',{'type':'integer'}] ; string ; TEXT",
                "'anyOf':[{'type':'string'}] ; string ; TEXT",
                "'anyOf':[] ; ~~ ; UNKNOWN",
                "'oneOf':[false,{'type':'integer'}] ; integer ; NUMBER",
            })
    void branchesOfAPlainAnswerAreOneField(String schema, String type, FieldKind kind) {
        FormField field = field("{" + schema + "}");
        assertThat(field.type()).isEqualTo(type);
        assertThat(field.kind()).isEqualTo(kind);
    }

    @Test
    void theWordsOfOneBranchBesideNullAreTheFields() {
        assertThat(text(field("{'anyOf':[{'type':'string','title':'Inner'},{'type':'null'}]}")
                        .label()))
                .isEqualTo("Inner");
        assertThat(text(field("{'title':'Outer','anyOf':[{'type':'string','title':'Inner'},{'type':'null'}]}")
                        .label()))
                .isEqualTo("Outer");
        assertThat(text(field("{'anyOf':[{'type':'string','title':'A'},{'type':'integer','title':'B'}]}")
                        .label()))
                .isEmpty();
    }

    @Test
    void aTitleTellsABranchThatNothingElseTells() {
        Form form = form("""
                {'type':'object','properties':{'pay':{'title':'Payment','oneOf':[
                 {'title':'By card','properties':{'card':{'type':'string'}}},
                 {'title':'By bank','properties':{'iban':{'type':'string'}}}]}}}""");
        assertThat(conditions(form))
                .containsExactly("pay.card: \"By card\" is chosen", "pay.iban: \"By bank\" is chosen");
        assertThat(text(form.fields().get(0).section())).isEqualTo("Payment");
    }

    @Test
    void objectOrTextIsBothAFieldAndItsProperties() {
        assertThat(paths("""
                {'type':'object','properties':{'a':{'anyOf':[{'type':'string'},{'properties':{'b':{'type':'string'}}}]},
                 'c':{'anyOf':[{'properties':{'d':{'type':'string'}}},{'type':'array','items':{'properties':{'d':{'type':'string'}}}}]}}}""")).containsExactly("a.b", "a", "c.d", "c[].d");
    }

    @Test
    void thenAndElseSayWhen() {
        Form form = form("""
                {'type':'object','properties':{'country':{'enum':['US','CA']},'zip':{'type':'string'}},
                 'if':{'properties':{'country':{'const':'US'}},'required':['country']},
                 'then':{'properties':{'zip':{'pattern':'x'},'state':{'type':'string'},'both':{'type':'string'}},'required':['zip']},
                 'else':{'properties':{'province':{'type':'string'},'both':{'type':'integer'}}}}""");
        assertThat(paths(form)).containsExactly("country", "zip", "state", "both", "province");
        assertThat(conditions(form)).containsExactly("state: country = \"US\"", "province: not (country = \"US\")");
        assertThat(form.fields().get(1).required()).isFalse();
        assertThat(paths("{'type':'object','properties':{},'then':{'properties':{'x':{'type':'string'}}}}"
                        .replace("'properties':{},'then'", "'properties':{'a':true},'then'")))
                .containsExactly("a");
        assertThat(paths("""
                {'type':'object','properties':{'a':true},'if':{'properties':{'only':{'const':1}}},
                 'else':{'properties':{'b':true}}}""")).containsExactly("a", "b");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "{'properties':{'n':{'const':5}}} ; n = 5",
                "{'properties':{'n':{'enum':['a','b']}}} ; n = \"a\" or \"b\"",
                "{'properties':{'n':{'properties':{'m':{'const':true}}}}} ; n.m = true",
                "{'properties':{'n':{'minimum':18,'maximum':65}}} ; n <= 65 and n >= 18",
                "{'properties':{'n':{'exclusiveMinimum':18}}} ; n > 18",
                "{'properties':{'n':{'pattern':'^x'}}} ; n matches ^x",
                "{'properties':{'n':{'minLength':1}}} ; n is given",
                "{'properties':{'n':{'contains':{'const':'a'}}}} ; n contains \"a\"",
                "{'properties':{'n':{'not':{'const':'a'}}}} ; not (n = \"a\")",
                "{'properties':{'n':{'const':null}}} ; n = null",
                "{'properties':{'n':{'const':{'a':1}}}} ; n = an object",
                "{'required':['n']} ; n is given",
                "{'not':{'required':['n']}} ; not (n is given)",
                "{'anyOf':[{'properties':{'n':{'const':1}}},{'properties':{'m':{'const':2}}}]} ; n = 1 or m = 2",
                "{'allOf':[{'properties':{'n':{'const':1}}},{'properties':{'m':{'const':2}}}]} ; n = 1 and m = 2",
                "{'properties':{'n':{'enum':[1,2,3,4,5,6,7,8,9,10,11]}}} ; n = 1 or 2 or 3 or 4 or 5 or 6 or 7 or 8 or 9 or 10 or …",
                "{'$ref':'#/x'} ; the condition in line 1 holds",
                "true ; the condition in line 1 holds",
            })
    void conditionsAreToldInWords(String condition, String words) {
        Form form = form("{'type':'object','properties':{'n':{},'m':{}},'if':" + condition
                + ",'then':{'properties':{'x':{'type':'string'}}}}");
        assertThat(form.field("x").orElseThrow().shownIf()).isEqualTo(words);
    }

    @Test
    void dependentSchemasAskMoreOnceAnAnswerIsGiven() {
        for (String keyword : new String[] {"dependencies", "dependentSchemas"}) {
            Form form = form("{'type':'object','properties':{'card':{'type':'string'}},'" + keyword
                    + "':{'card':{'properties':{'billing':{'type':'string'},'card':{'minLength':1}},'required':['billing']},"
                    + "'billing':['card']},'dependentRequired':{'card':['x']}}");
            assertThat(paths(form)).containsExactly("card", "billing");
            assertThat(conditions(form)).containsExactly("billing: card is given");
            assertThat(form.fields()).noneMatch(FormField::required);
        }
    }

    @Test
    void anAnswerThatAsksMoreIsToldByItsValue() {
        Form form = form("""
                {'type':'object','properties':{'pet':{'type':'string','enum':['No','One','More']}},
                 'dependencies':{'pet':{'oneOf':[
                  {'properties':{'pet':{'enum':['No']}}},
                  {'properties':{'pet':{'enum':['One']},'age':{'type':'number'}},'required':['age']},
                  {'properties':{'pet':{'enum':['More']},'age':{'type':'number'},'rid':{'type':'boolean'}}}]}}}""");
        assertThat(paths(form)).containsExactly("pet", "age", "rid");
        assertThat(conditions(form)).containsExactly("age: pet = \"One\" or pet = \"More\"", "rid: pet = \"More\"");
        assertThat(values(form.fields().get(0))).containsExactly("No", "One", "More");
    }

    @Test
    void conditionsWithinConditionsHoldBoth() {
        Form form = form("""
                {'type':'object','properties':{'a':{'type':'boolean'},'b':{'type':'boolean'}},
                 'if':{'properties':{'a':{'const':true}}},
                 'then':{'properties':{'x':{'properties':{'y':{'type':'string'}}}},
                  'if':{'properties':{'b':{'enum':[1,2]}}},'then':{'properties':{'z':{'type':'string'}}}}}""");
        assertThat(conditions(form)).containsExactly("x.y: a = true", "z: a = true and (b = 1 or 2)");
    }

    @Test
    void partsThatOneBranchAddsSayWhen() {
        Form added = form("""
                {'type':'object','properties':{'home':{'type':'object','properties':{'street':{'type':'string'}}}},
                 'if':{'properties':{'a':{'const':1}}},'then':{'properties':{'home':{'properties':{'zip':{'type':'string'}}}}}}""");
        assertThat(conditions(added)).containsExactly("home.zip: a = 1");
        Form apart = form("""
                {'type':'object','oneOf':[
                 {'properties':{'kind':{'const':'a'},'info':{'properties':{'x':{'type':'string'},'z':{'type':'string'}}}}},
                 {'properties':{'kind':{'const':'b'},'info':{'properties':{'y':{'type':'string'},'z':{'type':'string'}}}}}]}""");
        assertThat(paths(apart)).containsExactly("kind", "info.x", "info.z", "info.y");
        assertThat(conditions(apart)).containsExactly("info.x: kind = \"a\"", "info.y: kind = \"b\"");
    }

    @Test
    void whatIsAskedInAnyCaseHasNoCondition() {
        Form form = form("""
                {'type':'object','if':{'properties':{'a':{'const':1}}},'then':{'properties':{'x':{'type':'string'}}},
                 'properties':{'a':{'type':'integer'},'x':{'title':'X','type':'string'}}}""");
        assertThat(conditions(form)).isEmpty();
        assertThat(paths(form)).containsExactly("x", "a");
    }

    @Test
    void aChoiceOfBranchesWithManyValuesIsLabelledByTheirTitles() {
        FormField field =
                field("{'type':'array','items':{'anyOf':[{'const':'a','title':'A'},{'const':'b','title':'B'}]}}");
        assertThat(labels(field)).isEqualTo("A,B");
        assertThat(field.kind()).isEqualTo(FieldKind.CHOOSE_MANY);
    }
}
