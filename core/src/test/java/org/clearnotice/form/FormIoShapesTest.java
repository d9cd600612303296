package org.clearnotice.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clearnotice.form.FormIoFile.read;
import static org.clearnotice.form.FormIoFile.refused;
import static org.clearnotice.form.FormIoFile.und;

import java.util.List;
import java.util.Objects;
import org.assertj.core.api.Assertions;
import org.clearnotice.document.FindingsException;
import org.clearnotice.document.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** In which shapes forms of Form.io and its dialects come, and what is none of them. */
class FormIoShapesTest {

    private static final String A = "{'type':'textfield','key':'a','label':'A','input':true}";
    private static final String B = "{'type':'textfield','key':'b','label':'B','input':true}";
    private static final String FORM_A = "'components':[" + A + "]";
    private static final String FORM_B = "'components':[" + B + "]";

    /** An object as the text that holds it. */
    private static String text(String object) {
        return "'" + object.replace("'", "\\'") + "'";
    }

    private static List<String> ids(FormReading reading) {
        return reading.forms().stream().map(Form::id).toList();
    }

    private static List<String> paths(FormReading reading) {
        return reading.forms().stream()
                .flatMap(form -> form.fields().stream())
                .map(FormField::path)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                "{FORM_A}                                                  ~ parking ~ a list of 'components' with their 'type'",
                "{'type':'form','display':'wizard','title':'T','path':'p',FORM_A} ~ parking ~ a list of 'components' with their 'type'",
                "{'display':'pdf','components':[]}                         ~ parking ~ a list of 'components' with their 'type'",
                "[A,B]                                                     ~ parking ~ a list of components with their 'type'",
                "[{'type':'panel','key':'p','components':[A]},B]           ~ parking ~ a list of components with their 'type'",
                "[{'path':'one',FORM_A},{'name':'two',FORM_B},{FORM_A}]    ~ one two parking ~ a list of 'components' with their 'type'",
                "[{'path':'one',FORM_A},{'path':'one',FORM_B}]             ~ one one#2 ~ a list of 'components' with their 'type'",
                "{'form':{'title':'T',FORM_A}}                             ~ parking ~ a list of 'components' with their 'type'",
                "{'form':{'name':'T'},'schema':{FORM_A}}                   ~ parking ~ a 'schema' with 'components'",
                "{'schema':STRING_A}                                       ~ parking ~ a 'schema' with 'components'",
                "{'name':'T','versions':[{'version':1,'schema':{FORM_A}}]} ~ parking ~ 'versions' whose 'schema' has 'components'",
                "{'forms':{'one':{'name':'one',FORM_A}},'resources':{'two':{'name':'two',FORM_B}},'roles':{}} ~ one two ~ 'forms' with 'components'",
                "{'name':'T','slug':'t','configuration':{FORM_A}}          ~ parking ~ a 'configuration' with 'components'",
                "[{'name':'T','configuration':{FORM_A}},{'name':'U','configuration':STRING_B}] ~ parking ~ definitions with a 'configuration'",
                "[{'model':'forms.formdefinition','pk':1,'fields':{'name':'T','configuration':STRING_A}}] ~ parking ~ a fixture of form definitions",
            })
    void everyShapeIsRecognisedByItsContent(String text, String ids, String because) {
        FormReading reading = read(text.replace("STRING_A", text("{" + FORM_A + "}"))
                .replace("STRING_B", text("{" + FORM_B + "}"))
                .replace("FORM_A", FORM_A)
                .replace("FORM_B", FORM_B)
                .replace("[A", "[" + A)
                .replace(",B", "," + B));
        assertThat(ids(reading)).containsExactly(ids.split(" "));
        assertThat(reading.because()).isEqualTo(because);
        assertThat(reading.findings().asList()).isEmpty();
        reading.forms()
                .forEach(form ->
                        assertThat(form.fields()).extracting(FormField::kind).allMatch(FieldKind.TEXT::equals));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'bomFormat':'CycloneDX','components':[{'type':'library','name':'x','version':'1','components':[]}]}",
                "{'pages':[{'components':[{'type':'TextField','name':'a','title':'A'}]}]}",
                "{'components':[]}",
                "{'components':['a','b']}",
                "[{'components':[]}]",
                "[1,2]",
                "[{'type':'textfield'}]",
                "{'configuration':'{ server: x }'}",
                "{'forms':[{'action':'/x'}]}",
                "{'form':{'form':{'form':{'form':{'form':{'form':{}}}}}}}",
                "{'versions':[1,{'schema':5}]}",
                "[{'model':'auth.user','pk':1,'fields':{'name':'x'}}]",
            })
    void otherJsonIsLeftAlone(String text) {
        FormDefinition definition = FormDefinition.of(Source.of("a.json", text.replace('\'', '"')));
        assertThat(new FormIoFormReader().recognises(definition)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{'openapi':'3.1.0','components':{'schemas':{'A':{'type':'object'}}},'paths':{}}",
                "{'schema':{'type':'object','properties':{'a':{}}}}",
                "{'pages':[{'components':[{'type':'TextField','name':'a','title':'A'}]}],'lists':[]}",
            })
    void whatOtherReadersReadIsLeftToThem(String text) {
        FormDefinition definition = FormDefinition.of(Source.of("a.json", text.replace('\'', '"')));
        assertThat(new FormIoFormReader().recognises(definition)).isEmpty();
    }

    @Test
    void aFileNamedAsFormIoThatHoldsNoFormIsRefused() {
        FormDefinition definition = FormDefinition.of(Source.of("a.json", "{\"hello\":1}"));
        assertThat(Objects.requireNonNull(Assertions.catchThrowableOfType(
                                FindingsException.class,
                                () -> FormFormats.bundled().read(definition, "formio")))
                        .findings())
                .hasToString("ERROR FORM-79 a.json:1:1: no list of 'components' is found in this file"
                        + " (hand in the form's definition as its builder exports it)");
    }

    @Test
    void definitionsOfAListArePagesOfOneForm() {
        FormReading reading =
                read("[{'name':'You','configuration':{" + FORM_A + "},'translations':{'nl':{'name':'U'}}},"
                        + "{'name':'Home','configuration':" + text("{" + FORM_B + "}")
                        + ",'component_translations':{'nl':{'B':'Be'}}}]");
        Form form = reading.forms().get(0);
        assertThat(form.fields()).extracting(FormField::path).containsExactly("a", "b");
        assertThat(form.fields().get(0).section().byLanguage())
                .containsEntry("und", "You")
                .containsEntry("nl", "U");
        assertThat(form.fields().get(1).section()).isEqualTo(und("Home"));
        assertThat(form.fields().get(1).label().in("nl")).contains("Be");
        assertThat(form.title().isEmpty()).isTrue();
    }

    @Test
    void aConfigurationIsTheSameAsAnObjectAndAsText() {
        Form object =
                read("[{'name':'T','configuration':{" + FORM_A + "}}]").forms().get(0);
        Form text = read("[{'name':'T','configuration':" + text("{" + FORM_A + "}") + "}]")
                .forms()
                .get(0);
        assertThat(FormFile.write(text)).isEqualTo(FormFile.write(object));
        assertThat(text.fields().get(0).at()).hasToString("forms/parking.json:1:30");
    }

    @Test
    void aFixtureIsGroupedByItsStepsAndWhatNoStepUsesStandsAlone() {
        FormReading reading = read("""
                [{'model':'forms.form','pk':1,'fields':{'name':'Permit','slug':'permit'}},
                 {'model':'forms.form','pk':2,'fields':{'name':'No steps','slug':'none'}},
                 {'model':'forms.formdefinition','pk':7,'fields':{'name':'Last','configuration':{'components':[B]}}},
                 {'model':'forms.formdefinition','pk':8,'fields':{'name':'First','configuration':{'components':[A]}}},
                 {'model':'forms.formdefinition','pk':9,'fields':{'name':'Alone','slug':'alone','configuration':{'components':[A]}}},
                 {'model':'forms.formstep','pk':1,'fields':{'form':1,'form_definition':7,'order':1}},
                 {'model':'forms.formstep','pk':2,'fields':{'form':1,'form_definition':8,'order':0}},
                 {'model':'products.product','pk':1,'fields':{}}]""".replace("[A]", "[" + A + "]").replace("[B]", "[" + B + "]"));
        assertThat(ids(reading)).containsExactly("permit", "alone");
        Form permit = reading.forms().get(0);
        assertThat(permit.title()).isEqualTo(und("Permit"));
        assertThat(permit.fields()).extracting(FormField::path).containsExactly("a", "b");
        assertThat(permit.fields()).extracting(FormField::section).containsExactly(und("First"), und("Last"));
        Form alone = reading.forms().get(1);
        assertThat(alone.title()).isEqualTo(und("Alone"));
        assertThat(alone.fields().get(0).section().isEmpty()).isTrue();
        assertThat(reading.findings().asList()).isEmpty();
    }

    @Test
    void aFixtureMayNameItsEntriesByNaturalKeys() {
        FormReading reading = read("""
                [{'model':'forms.form','fields':{'uuid':'f','name':'Permit'}},
                 {'model':'forms.formdefinition','fields':{'uuid':'d','name':'Page','configuration':{'components':[A]}}},
                 {'model':'forms.formstep','fields':{'form':['f'],'form_definition':['d'],'order':0}}]""".replace("[A]", "[" + A + "]"));
        assertThat(reading.forms()).singleElement().satisfies(form -> {
            assertThat(form.title()).isEqualTo(und("Permit"));
            assertThat(form.fields().get(0).section()).isEqualTo(und("Page"));
        });
    }

    @Test
    void whatHoldsNoComponentsAmongFormsIsTold() {
        assertThat(read("[{'path':'one'," + FORM_A + "},{'path':'two'},5]")
                        .findings()
                        .asList())
                .extracting(finding -> finding.code() + finding.place())
                .containsExactly("FORM-76forms/parking.json:1:88", "FORM-76forms/parking.json:1:103");
        assertThat(read("[{'configuration':{" + FORM_A + "}},{'configuration':7}]")
                        .findings()
                        .asList())
                .hasSize(1);
        assertThat(read("[{'configuration':{" + FORM_A + "}},{'configuration':'{}'}]")
                        .findings()
                        .toString())
                .contains("FORM-76")
                .contains("a definition holds no components");
        FormReading fixture =
                read("[{'model':'forms.formdefinition','pk':1,'fields':{'configuration':{" + FORM_A + "}}},"
                        + "{'model':'forms.formdefinition','pk':1,'fields':{'configuration':{" + FORM_B + "}}},"
                        + "{'model':'forms.formdefinition','pk':2,'fields':{'name':'x'}},"
                        + "{'model':'forms.formstep','pk':1,'fields':{'form':1,'form_definition':9}}]");
        assertThat(fixture.findings().asList())
                .extracting(finding -> finding.message())
                .containsExactly(
                        "a second form definition has the key '1'",
                        "a form definition holds no components",
                        "a step of a form has no definition in this file");
        assertThat(paths(fixture)).containsExactly("a");
    }

    @Test
    void ofSeveralVersionsThePublishedOrNewestIsRead() {
        String versions = "{'name':'T','versions':[{'version':1,'schema':{" + FORM_A
                + "},'published':P},{'version':3,'schema':{" + FORM_B + "}},{'version':2,'schema':{" + FORM_A + "}}]}";
        FormReading newest = read(versions.replace("P}", "false}"));
        assertThat(paths(newest)).containsExactly("b");
        assertThat(newest.forms().get(0).title()).isEqualTo(und("T"));
        assertThat(newest.findings().toString())
                .contains("FORM-77")
                .contains("of 3 versions of the form the newest is read");
        FormReading published = read(versions.replace("P}", "true}"));
        assertThat(paths(published)).containsExactly("a");
        assertThat(published.findings().toString()).contains("the published one is read");
    }

    @Test
    void aFormIsTitledByWhatStandsNearest() {
        assertThat(read("{'title':'<b>T</b>','name':'n'," + FORM_A + "}")
                        .forms()
                        .get(0)
                        .title())
                .isEqualTo(und("T"));
        assertThat(read("{'name':'n'," + FORM_A + "}").forms().get(0).title()).isEqualTo(und("n"));
        assertThat(read("{'form':{'name':'n'},'schema':{'title':'s'," + FORM_A + "}}")
                        .forms()
                        .get(0)
                        .title())
                .isEqualTo(und("n"));
    }

    @Test
    void aBrokenConfigurationIsRefusedWhereItStands() {
        assertThat(refused("[{'name':'T',\n 'configuration':'{\\'components\\':[{,]}'}]"))
                .startsWith("ERROR DOC-01 a.json:2:18: cannot be read");
        assertThat(refused("{'display':'form',\n 'components':[{'type':'textfield',}]}"))
                .startsWith("ERROR DOC-01 a.json:2:");
    }

    @Test
    void yamlIsReadToo() {
        assertThat(FormFormats.bundled()
                        .read(Source.of(
                                "a.yaml", "display: form\ncomponents:\n- type: textfield\n  key: a\n  input: true\n"))
                        .forms()
                        .get(0)
                        .fields())
                .extracting(FormField::path)
                .containsExactly("a");
    }
}
