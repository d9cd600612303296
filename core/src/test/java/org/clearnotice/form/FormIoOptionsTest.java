package org.clearnotice.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clearnotice.form.FormIoFile.components;
import static org.clearnotice.form.FormIoFile.field;
import static org.clearnotice.form.FormIoFile.findings;
import static org.clearnotice.form.FormIoFile.form;
import static org.clearnotice.form.FormIoFile.und;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The answers that a Form.io component offers, and when it is shown. */
class FormIoOptionsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                "'type':'radio','values':[{'label':'Yes','value':'y'},{'label':'No','value':'n'}]            ~ y=Yes n=No",
                "'type':'selectboxes','values':[{'label':'Yes','value':'y'}]                                 ~ y=Yes",
                "'type':'select','data':{'values':[{'label':'Yes','value':'y'},{'label':'','value':''}]}     ~ y=Yes",
                "'type':'select','values':[],'data':{'values':[{'label':'Yes','value':'y'}]}                 ~ y=Yes",
                "'type':'select','data':{'values':[{'label':'<b>Yes</b>','value':1},{'value':true}]}         ~ 1=Yes true=true",
                "'type':'select','data':{'values':['y','n']}                                                 ~ y=y n=n",
                "'type':'select','data':{'values':[{'label':'Yes'}]}                                         ~ Yes=Yes",
                "'type':'select','dataSrc':'json','data':{'json':[{'value':'y','label':'Yes'}]}              ~ y=Yes",
                "'type':'select','dataSrc':'json','data':{'json':['y']}                                      ~ y=y",
                "'type':'select','dataSrc':'json','valueProperty':'id','template':'<i>{{ item.name }}</i>','data':{'json':[{'id':7,'name':'Yes'}]} ~ 7=Yes",
                "'type':'select','data':{'values':[{'label':'','value':''}],'json':'','url':''}              ~ ^^",
                "'type':'radio','values':5,'data':7                                                          ~ ^^",
            })
    void theAnswersThatTheFileHasAreRead(String members, String options) {
        FormField field = field("{'key':'a'," + members + "}");
        assertThat(String.join(
                        " ",
                        field.options().stream()
                                .map(option ->
                                        option.value() + "=" + option.label().forStaff("und"))
                                .toList()))
                .isEqualTo(options);
        assertThat(findings("{'key':'a'," + members + "}")).isEmpty();
    }

    @Test
    void answersAsJsonInATextAreReadOrTold() {
        String select = "{'type':'select','key':'a','dataSrc':'json','data':{'json':JSON}}";
        String list = "'[{\\'value\\':\\'y\\',\\'label\\':\\'Yes\\'}]'";
        assertThat(field(select.replace("JSON", list)).options()).containsExactly(new FieldOption("y", und("Yes")));
        assertThat(findings(select.replace("JSON", "'[{'")))
                .startsWith("WARNING FORM-75 forms/parking.json:1:")
                .contains("the answers offered are no list that can be read");
        assertThat(findings(select.replace("JSON", "'7'"))).contains("FORM-75");
        assertThat(findings(select.replace("JSON", "{}"))).contains("FORM-75");
        assertThat(form(select.replace("JSON", "'[{'")).fields()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                "'dataSrc':'url','data':{'url':'https://city.example/x'} ~ the address 'https://city.example/x'",
                "'dataSrc':'url'                                         ~ another address",
                "'dataSrc':'resource','data':{'resource':'5f0'}          ~ the resource '5f0'",
                "'dataSrc':'custom','data':{'custom':'values = []'}      ~ a script",
                "'dataSrc':'indexeddb'                                   ~ a store in the browser",
                "'openForms':{'dataSrc':'variable','itemsExpression':{'var':'x'}} ~ a variable of the form",
                "'openForms':{'dataSrc':'referenceLists','service':'s','code':'c'} ~ the reference list 'c' of s",
            })
    void answersFromElsewhereAreToldOnceForAllFields(String members, String source) {
        String select = "{'type':'select','key':'KEY'," + members + "}";
        String all = components(select.replace("KEY", "a") + "," + select.replace("KEY", "b"))
                .findings()
                .toString();
        assertThat(all)
                .isEqualTo(
                        "ADVICE FORM-73 forms/parking.json:1:33: the answers that 'a' offers, and those of 1 more come from "
                                + source + "; they are not read here");
    }

    @Test
    void aResourceIsNamed() {
        assertThat(findings("{'type':'resource','key':'a','resource':'customer'}"))
                .contains("the answers that 'a' offers come from the resource 'customer'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                "'conditional':{'show':true,'when':'own','eq':'yes'}    ~ own = \"yes\"",
                "'conditional':{'show':'true','when':'own','eq':true}   ~ own = true",
                "'conditional':{'show':false,'when':'own','eq':'a\\\\b'}  ~ not (own = \"a\\\\b\")",
                "'conditional':{'show':true,'when':'own'}               ~ own = \"\"",
                "'conditional':{'show':null,'when':null,'eq':''}        ~ ^^",
                "'conditional':{'show':'','when':'','eq':''}            ~ ^^",
                "'conditional':{'eq':'','json':''}                      ~ ^^",
                "'conditional':{'json':{'==':[{'var':'own'},1]}}        ~ {\"==\":[{\"var\":\"own\"},1]}",
                "'conditional':{'show':true,'conjunction':'all','conditions':[{'component':'a','operator':'isEqual','value':'x'},{'component':'b','operator':'isEmpty'}]} ~ a = \"x\" and b isEmpty",
                "'conditional':{'show':true,'conjunction':'any','conditions':[{'component':'a','value':1},{'component':'b','operator':'isNotEqual','value':[2]}]} ~ (a = 1 or b isNotEqual [2])",
                "'conditional':{'show':false,'conjunction':'all','conditions':[{'component':'a','value':1}]} ~ not (a = 1)",
                "'customConditional':'show = data.a\\n  && data.b','conditional':{'show':true,'when':'c','eq':1} ~ show = data.a && data.b",
                "'customConditional':'','conditional':5                 ~ ^^",
            })
    void theConditionOfAComponentIsText(String members, String shownIf) {
        assertThat(field("{'type':'textfield','key':'x'," + members + "}").shownIf())
                .isEqualTo(shownIf);
    }

    @Test
    void conditionsAboveComeFirst() {
        assertThat(field("""
                {'type':'panel','conditional':{'show':true,'when':'a','eq':1},'components':[{'type':'well','components':[
                 {'type':'container','key':'c','customConditional':'show = b','components':[
                  {'type':'textfield','key':'x','conditional':{'show':true,'when':'d','eq':2}}]}]}]}""").shownIf()).isEqualTo("a = 1 and show = b and d = 2");
    }
}
