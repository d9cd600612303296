package org.clearnotice.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.clearnotice.form.SchemaForms.conditions;
import static org.clearnotice.form.SchemaForms.findings;
import static org.clearnotice.form.SchemaForms.paths;
import static org.clearnotice.form.SchemaForms.text;
import static org.clearnotice.form.SchemaForms.withUi;

import org.clearnotice.document.FindingsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the UI schema of JSON Forms says of the fields. */
class JsonFormsUiSchemaTest {

    private static final String SCHEMA = """
            {'type':'object','properties':{
             'name':{'type':'string','title':'Name'},
             'home':{'title':'Home','properties':{'street':{'type':'string'},'city':{'type':'string'}}},
             'kids':{'type':'array','items':{'title':'Kid','properties':{'name':{'type':'string'},'age':{'type':'integer'}}}},
             'note':{'type':'string'}}}""";

    private static final String ALL = "{'type':'Control','scope':'#/properties/name'},"
            + "{'type':'Control','scope':'#/properties/home'},{'type':'Control','scope':'#/properties/kids'},"
            + "{'type':'Control','scope':'#/properties/note'}";

    private static Form form(String elements) {
        FormReading reading = withUi(SCHEMA, "{'type':'VerticalLayout','elements':[" + elements + "]}");
        assertThat(reading.findings().asList()).isEmpty();
        return reading.forms().get(0);
    }

    @Test
    void theOrderIsThatOfTheControls() {
        assertThat(paths(form(ALL)))
                .containsExactly("name", "home.street", "home.city", "kids[].name", "kids[].age", "note");
        assertThat(paths(form("""
                {'type':'Control','scope':'#/properties/note'},
                {'type':'HorizontalLayout','elements':[{'type':'Control','scope':'#/properties/kids'},
                 {'type':'Control','scope':'#/properties/home/properties/city'}]},
                {'type':'Control','scope':'#/properties/name'},
                {'type':'Control','scope':'#/properties/home/properties/street'}""")))
                .containsExactly("note", "kids[].name", "kids[].age", "home.city", "name", "home.street");
    }

    @Test
    void aControlOfTheWholeShowsAll() {
        assertThat(form("{'type':'Control','scope':'#'}").fields()).hasSize(6).noneMatch(FormField::hidden);
        assertThat(form("{'type':'Control','scope':'#/'}").fields()).noneMatch(FormField::hidden);
    }

    @Test
    void whatNoControlShowsIsHiddenAndToldAndComesLast() {
        FormReading reading = withUi(
                SCHEMA,
                "{'type':'VerticalLayout','elements':[{'type':'Control','scope':'#/properties/note'},"
                        + "{'type':'Control','scope':'#/properties/home/properties/city'}]}");
        Form form = reading.forms().get(0);
        assertThat(paths(form))
                .containsExactly("note", "home.city", "name", "home.street", "kids[].name", "kids[].age");
        assertThat(form.fields())
                .filteredOn(FormField::hidden)
                .extracting(FormField::path)
                .containsExactly("name", "home.street", "kids[].name", "kids[].age");
        assertThat(findings(reading))
                .containsExactly("ADVICE FORM-36 forms/permit.ui.json:1:1: the UI schema shows no control for"
                        + " home.street, kids[].age, kids[].name, name; a person does not see them, and they are kept as hidden"
                        + " (take them out of the schema if nobody fills them in)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "'label':'Full name' ; Full name",
                "'label':{'text':'Full name','show':true} ; Full name",
                "'label':false ; Name",
                "'label':true ; Name",
                "'i18n':'name' ; Name",
            })
    void theLabelIsTheControls(String label, String expected) {
        Form form = form(ALL.replaceFirst("'#/properties/name'", "'#/properties/name'," + label));
        assertThat(text(form.fields().get(0).label())).isEqualTo(expected);
    }

    @Test
    void groupsAndCategoriesAreSections() {
        Form form = form("""
                {'type':'Categorization','elements':[
                 {'type':'Category','label':'You','elements':[
                  {'type':'Group','label':'Person','elements':[{'type':'Control','scope':'#/properties/name'}]},
                  {'type':'Control','scope':'#/properties/home','label':'Where'}]},
                 {'type':'Category','label':'Others','elements':[{'type':'Control','scope':'#/properties/kids'}]}]},
                {'type':'Label','text':'Hello'},
                {'type':'Control','scope':'#/properties/note'}""");
        assertThat(form.fields())
                .extracting(field -> text(field.section()))
                .containsExactly("You > Person", "You > Where", "You > Where", "Others > Kid", "Others > Kid", "");
    }

    @Test
    void withoutGroupsTheSectionIsTheSchemas() {
        assertThat(form(ALL).fields())
                .extracting(field -> text(field.section()))
                .containsExactly("", "Home", "Home", "Kid", "Kid", "");
    }

    @Test
    void aDetailSaysWhatIsShownOfEachItem() {
        String detail = """
                {'type':'Group','label':'All','elements':[
                 {'type':'ListWithDetail','scope':'#/properties/kids','label':'Children','options':{'detail':
                  {'type':'VerticalLayout','elements':[
                   {'type':'Control','scope':'#/properties/age','label':'Age'},
                   {'type':'Group','label':'Who','elements':[{'type':'Control','scope':'#/properties/name'}]}]}}}]},
                {'type':'Control','scope':'#/properties/home'},{'type':'Control','scope':'#/properties/note'},
                {'type':'Control','scope':'#/properties/name'}""";
        Form form = form(detail);
        assertThat(paths(form)).startsWith("kids[].age", "kids[].name", "home.street");
        assertThat(text(form.fields().get(0).label())).isEqualTo("Age");
        assertThat(text(form.fields().get(0).section())).isEqualTo("All > Children");
        assertThat(text(form.fields().get(1).section())).isEqualTo("All > Children > Who");
        FormReading less = withUi(
                SCHEMA,
                "{'type':'VerticalLayout','elements':["
                        + ALL.replace(
                                "'scope':'#/properties/kids'",
                                "'scope':'#/properties/kids','options':{'detail':{'type':'Control','scope':'#/properties/age'}}")
                        + "]}");
        assertThat(less.forms().get(0).field("kids[].name").orElseThrow().hidden())
                .isTrue();
        assertThat(less.forms().get(0).field("kids[].age").orElseThrow().hidden())
                .isFalse();
    }

    @Test
    void optionsOfAControlTellTheKind() {
        Form form = form(ALL.replaceFirst(
                        "'#/properties/name'", "'#/properties/name','options':{'multi':true,'placeholder':'Ann'}")
                .replaceFirst("'#/properties/note'", "'#/properties/note','options':{'format':'date'}"));
        assertThat(form.fields().get(0).kind()).isEqualTo(FieldKind.LONG_TEXT);
        assertThat(text(form.fields().get(0).placeholder())).isEqualTo("Ann");
        assertThat(form.fields().get(5).kind()).isEqualTo(FieldKind.DATE);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '~',
            value = {
                "'effect':'SHOW','condition':{'scope':'#/properties/name','schema':{'const':'Ann'}} ; name = \"Ann\"",
                "'effect':'HIDE','condition':{'scope':'#/properties/name','schema':{'const':'Ann'}} ; not (name = \"Ann\")",
                "'effect':'ENABLE','condition':{'scope':'#/properties/name','schema':{'minLength':1}} ; name is given",
                "'effect':'DISABLE','condition':{'type':'LEAF','scope':'#/properties/name','expectedValue':1} ; not (name = 1)",
                "'effect':'SHOW','condition':{'scope':'#','schema':{'required':['name']}} ; name is given",
                "'effect':'SHOW','condition':{'scope':'#/properties/home/properties/city','schema':{'enum':['A','B']}} ;"
                        + " home.city = \"A\" or \"B\"",
                "'effect':'SHOW','condition':{'type':'AND','conditions':[{'scope':'#/properties/name','schema':{'const':1}},"
                        + "{'scope':'#/properties/home','schema':{'const':2}}]} ; name = 1 and home = 2",
                "'effect':'SHOW','condition':{'type':'OR','conditions':[{'scope':'#/properties/name','schema':{'const':1}},"
                        + "{'scope':'#/properties/home','schema':{'const':2}}]} ; name = 1 or home = 2",
                "'effect':'SHOW' ; ~~",
            })
    void rulesAreConditions(String rule, String words) {
        Form form = form(ALL.replaceFirst("'#/properties/note'", "'#/properties/note','rule':{" + rule + "}"));
        assertThat(form.field("note").orElseThrow().shownIf()).isEqualTo(words);
    }

    @Test
    void rulesOfLayoutsHoldForAllInThem() {
        Form form = form(
                "{'type':'Group','label':'G','rule':{'effect':'SHOW','condition':{'scope':'#/properties/x','schema':"
                        + "{'const':1}}},'elements':["
                        + ALL.replace(
                                "'#/properties/home'",
                                "'#/properties/home','rule':{'effect':'HIDE','condition':{'scope':'#/properties/y','schema':{'const':2}}}")
                        + "]}");
        assertThat(conditions(form))
                .startsWith("name: x = 1", "home.street: x = 1 and not (y = 2)", "home.city: x = 1 and not (y = 2)");
    }

    @Test
    void scopesThatTheSchemaDoesNotAskAreTold() {
        FormReading reading = withUi(
                SCHEMA,
                "{'type':'VerticalLayout','elements':[" + ALL
                        + ",{'type':'Control','scope':'#/properties/other'},{'type':'Control'},"
                        + "{'type':'Control','scope':'#/definitions/x'},{'type':'Control','scope':'#/properties/home/properties/zip'}]}");
        assertThat(reading.findings())
                .extracting(finding -> finding.code() + " " + finding.message())
                .containsExactlyInAnyOrder(
                        "FORM-35 the UI schema shows '#/properties/other', which the schema does not ask",
                        "FORM-35 a control of the UI schema has the scope '', which is no path through properties",
                        "FORM-35 a control of the UI schema has the scope '#/definitions/x', which is no path through properties",
                        "FORM-35 the UI schema shows '#/properties/home/properties/zip', which the schema does not ask");
        assertThat(reading.forms().get(0).fields()).hasSize(6);
    }

    @Test
    void scopesAreEscapedLikePointers() {
        FormReading reading = withUi(
                "{'type':'object','properties':{'a/b':{'type':'string'},'c d':{'type':'string'},'e~f':{'type':'string'}}}",
                "{'type':'VerticalLayout','elements':[{'type':'Control','scope':'#/properties/e~0f'},"
                        + "{'type':'Control','scope':'#/properties/c%20d'},{'type':'Control','scope':'#/properties/a~1b'}]}");
        assertThat(paths(reading.forms().get(0))).containsExactly("e~f", "c d", "a/b");
        assertThat(reading.findings().asList()).isEmpty();
    }

    @Test
    void theKindOfUiSchemaIsGuessedFromItsContent() {
        String typed = "{'type':'object','properties':{'type':{'type':'string'},'elements':{'type':'string'}}}";
        FormReading tree = withUi(typed, "{'type':{'ui:title':'Kind'},'elements':{'ui:title':'Parts'}}");
        assertThat(tree.forms().get(0).fields())
                .extracting(field -> text(field.label()))
                .containsExactly("Kind", "Parts");
        FormReading own =
                withUi(typed, "{'type':'OwnLayout','elements':[{'type':'Control','scope':'#/properties/type'}]}");
        assertThat(own.forms().get(0).field("elements").orElseThrow().hidden()).isTrue();
    }

    @Test
    void whatIsNoUiSchemaIsRefused() {
        FindingsException refused = catchThrowableOfType(FindingsException.class, () -> withUi(SCHEMA, "[]"));
        assertThat(refused.findings())
                .hasToString("ERROR FORM-37 forms/permit.ui.json:1:1: here stands a list and no UI schema"
                        + " (hand in that of react-jsonschema-form or of JSON Forms, an object each)");
        assertThat(catchThrowableOfType(FindingsException.class, () -> withUi(SCHEMA, "{'a':"))
                        .findings()
                        .toString())
                .startsWith("ERROR DOC-01 forms/permit.ui.json:1:");
    }
}
