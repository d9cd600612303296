package org.clearnotice.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clearnotice.form.SchemaForms.findings;
import static org.clearnotice.form.SchemaForms.labels;
import static org.clearnotice.form.SchemaForms.paths;
import static org.clearnotice.form.SchemaForms.text;
import static org.clearnotice.form.SchemaForms.withUi;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the UI schema of react-jsonschema-form says of the fields. */
class RjsfUiSchemaTest {

    private static final String ABC = "{'title':'T','type':'object','properties':{"
            + "'a':{'type':'string','title':'A','description':'D'},'b':{'type':'string'},'c':{'type':'string'}}}";

    private static Form form(String schema, String ui) {
        FormReading reading = withUi(schema, ui);
        assertThat(reading.findings().asList()).isEmpty();
        return reading.forms().get(0);
    }

    private static FormField field(String schema, String ui) {
        return form("{'type':'object','properties':{'a':" + schema + "}}", "{'a':" + ui + "}")
                .fields()
                .get(0);
    }

    @Test
    void wordsOfTheUiSchemaCountBeforeThoseOfTheSchema() {
        FormField field = form(
                        ABC,
                        "{'a':{'ui:title':'Name','ui:description':'Full','ui:help':'As on your card',"
                                + "'ui:placeholder':'Ann','ui:autocomplete':'name'}}")
                .fields()
                .get(0);
        assertThat(text(field.label())).isEqualTo("Name");
        assertThat(text(field.hint())).isEqualTo("Full As on your card");
        assertThat(text(field.placeholder())).isEqualTo("Ann");
        assertThat(field.autocomplete()).isEqualTo("name");
        FormField kept = form(ABC, "{'a':{'ui:help':'Help','ui:disabled':true}}")
                .fields()
                .get(0);
        assertThat(text(kept.label())).isEqualTo("A");
        assertThat(text(kept.hint())).isEqualTo("D Help");
        assertThat(text(form(ABC, "{'ui:title':'Whole'}").title())).isEqualTo("Whole");
    }

    @Test
    void optionsHoldTheSameWithoutPrefix() {
        FormField field = field(
                "{'type':'string'}",
                "{'ui:options':{'title':'Name','help':'H','widget':'textarea','placeholder':'P','label':false}}");
        assertThat(text(field.label())).isEqualTo("Name");
        assertThat(text(field.hint())).isEqualTo("H");
        assertThat(text(field.placeholder())).isEqualTo("P");
        assertThat(field.kind()).isEqualTo(FieldKind.LONG_TEXT);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "'ui:order':['c','a','b'] ; c,a,b",
                "'ui:order':['c','*'] ; c,a,b",
                "'ui:order':['*','a'] ; b,c,a",
                "'ui:order':['b','*','a'] ; b,c,a",
                "'ui:order':['b'] ; b,a,c",
                "'ui:order':['x','c','c','*','*'] ; c,a,b",
                "'ui:options':{'order':['b','*']} ; b,a,c",
                "'ui:order':'a' ; a,b,c",
            })
    void theOrderIsThatOfTheUiSchema(String order, String paths) {
        assertThat(String.join(",", paths(form(ABC, "{" + order + "}")))).isEqualTo(paths);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "{'type':'string'} ; textarea ; LONG_TEXT",
                "{'type':'string'} ; TextareaWidget ; LONG_TEXT",
                "{'type':'string'} ; password ; PASSWORD",
                "{'type':'string'} ; email ; EMAIL",
                "{'type':'string'} ; uri ; URL",
                "{'type':'string'} ; alt-date ; DATE",
                "{'type':'string'} ; date ; DATE",
                "{'type':'string'} ; datetime ; DATE_TIME",
                "{'type':'string'} ; alt-datetime ; DATE_TIME",
                "{'type':'string'} ; file ; FILE",
                "{'type':'array','items':{'type':'string'}} ; files ; FILE",
                "{'type':'integer'} ; updown ; NUMBER",
                "{'type':'integer'} ; range ; NUMBER",
                "{'type':'boolean'} ; radio ; YES_NO",
                "{'type':'boolean'} ; select ; YES_NO",
                "{'type':'boolean'} ; checkbox ; YES_NO",
                "{'type':'string','enum':['x']} ; radio ; CHOOSE_ONE",
                "{'type':'array','items':{'enum':['x']}} ; checkboxes ; CHOOSE_MANY",
                "{'type':'array','items':{'enum':['x']}} ; select ; CHOOSE_MANY",
                "{'type':'string','format':'email'} ; myOwnWidget ; EMAIL",
                "{'type':'string','format':'email'} ; text ; EMAIL",
            })
    void theWidgetTellsTheKind(String schema, String widget, FieldKind kind) {
        assertThat(field(schema, "{'ui:widget':'" + widget + "'}").kind()).isEqualTo(kind);
    }

    @Test
    void theTypeOfAnInputTellsTheKindToo() {
        assertThat(field("{'type':'string'}", "{'ui:options':{'inputType':'tel'}}")
                        .kind())
                .isEqualTo(FieldKind.PHONE);
        assertThat(field("{'type':'string'}", "{'ui:autocomplete':'bday'}").kind())
                .isEqualTo(FieldKind.DATE);
    }

    @Test
    void aHiddenWidgetHidesAllThatIsInIt() {
        Form form = form(
                "{'type':'object','properties':{'a':{'type':'string'},'o':{'properties':{'b':{'type':'string'}}},"
                        + "'l':{'type':'array','items':{'properties':{'c':{'type':'string'}}}}}}",
                "{'a':{'ui:widget':'hidden'},'o':{'ui:widget':'hidden'},'l':{'items':{'ui:widget':'hidden'}}}");
        assertThat(form.fields()).hasSize(3).allMatch(FormField::hidden);
        assertThat(form.fields().get(0).kind()).isEqualTo(FieldKind.TEXT);
    }

    @Test
    void itemsAndPositionsHaveTheirOwn() {
        Form form = form(
                "{'type':'object','properties':{'l':{'type':'array','items':{'properties':{'c':{'type':'string'}}}},"
                        + "'t':{'type':'array','items':[{'type':'string'},{'type':'string'}],'additionalItems':{'type':'string'}}}}",
                "{'l':{'ui:title':'People','items':{'c':{'ui:title':'Name'}}},"
                        + "'t':{'items':[{'ui:title':'First'},{'ui:title':'Second'}],'ui:title':'All'}}");
        assertThat(form.fields())
                .extracting(field -> text(field.label()))
                .containsExactly("Name", "First", "Second", "All");
        assertThat(text(form.fields().get(0).section())).isEqualTo("People");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "{'enum':['s','l']} ; 'ui:enumNames':['Small','Large'] ; Small,Large",
                "{'enum':['s','l'],'enumNames':['x','y']} ; 'ui:options':{'enumNames':['Small']} ; Small,y",
                "{'enum':['s','l']} ; 'ui:enumNames':{'l':'Large'} ; s,Large",
                "{'enum':['s','l']} ; 'ui:options':{'labels':{'s':'Small'}} ; Small,l",
                "{'oneOf':[{'const':'s'},{'const':'l'}]} ; 'oneOf':[{'ui:title':'Small'},{}] ; Small,l",
                "{'type':'array','items':{'enum':['s','l']}} ; 'ui:enumNames':['Small','Large'] ; Small,Large",
            })
    void optionsHaveTheNamesOfTheUiSchema(String schema, String ui, String expected) {
        assertThat(labels(field(schema, "{" + ui + "}"))).isEqualTo(expected);
    }

    @Test
    void branchesOfTheUiSchemaSayWordsToo() {
        FormField field = form(
                        "{'type':'object','oneOf':[{'properties':{'a':{'type':'string'}}},{'properties':{'b':{'type':'string'}}}]}",
                        "{'oneOf':[{'a':{'ui:title':'A'}},{'b':{'ui:title':'B'}}]}")
                .fields()
                .get(1);
        assertThat(text(field.label())).isEqualTo("B");
    }

    @Test
    void namesThatTheSchemaDoesNotAskAreTold() {
        FormReading reading = withUi(
                ABC,
                "{'ui:globalOptions':{'x':1},'ui:submitButtonOptions':{'norender':true},'classNames':'x',\n"
                        + "'d':{'ui:title':'D'},'a':{'e':{}},'items':{}}");
        assertThat(findings(reading))
                .containsExactly(
                        "WARNING FORM-35 forms/permit.ui.json:2:1: the UI schema names 'd', which the schema does not ask"
                                + " (take it out, or name the property as the schema does)",
                        "WARNING FORM-35 forms/permit.ui.json:2:27: the UI schema names 'e', which the schema does not ask"
                                + " (take it out, or name the property as the schema does)");
        assertThat(paths(reading.forms().get(0))).containsExactly("a", "b", "c");
    }

    @Test
    void anUnknownNameHasTheUiSchemaOfAdditionalProperties() {
        FormReading reading = withUi(
                "{'type':'object','additionalProperties':{'type':'string'}}",
                "{'additionalProperties':{'ui:title':'Any'}}");
        assertThat(text(reading.forms().get(0).fields().get(0).label())).isEqualTo("Any");
    }
}
