package org.clearnotice.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clearnotice.form.FormIoFile.components;
import static org.clearnotice.form.FormIoFile.field;
import static org.clearnotice.form.FormIoFile.findings;
import static org.clearnotice.form.FormIoFile.form;
import static org.clearnotice.form.FormIoFile.paths;
import static org.clearnotice.form.FormIoFile.und;
import static org.clearnotice.form.FormIoFile.with;

import java.util.List;
import java.util.stream.Stream;
import org.clearnotice.document.Finding;
import org.clearnotice.document.LocalText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which components of Form.io ask, under which paths, and what of. */
class FormIoFormTest {

    private static final String A = "{'type':'textfield','key':'a','input':true}";
    private static final String B = "{'type':'textfield','key':'b','input':true}";

    private static List<String> sections(String components) {
        return form(components).fields().stream()
                .map(field -> field.section().forStaff("und"))
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '^',
            value = {
                "'type':'panel','key':'p','components':[A,B]                                   | a b",
                "'type':'panel','key':'p','tree':true,'input':true,'components':[A,B]          | a b",
                "'type':'fieldset','key':'p','components':[A,B]                                | a b",
                "'type':'navSkjemagruppe','key':'p','input':true,'components':[A,B]            | a b",
                "'type':'row','key':'p','tree':true,'input':true,'components':[A,B]            | a b",
                "'type':'well','key':'p','components':[A,B]                                    | a b",
                "'type':'columns','key':'p','columns':[{'components':[A]},{'components':[B]}]  | a b",
                "'type':'simplecols2','key':'p','columns':[{'components':[A],'width':6},{}]    | a",
                "'type':'columns','key':'p','columns':[A,{'type':'column','components':[B]}]   | a b",
                "'type':'table','key':'p','numRows':1,'rows':[[{'components':[A]},{'components':[B]}]] | a b",
                "'type':'table','key':'p','rows':[[[A],[B]]]                                   | a b",
                "'type':'tabs','key':'p','components':[{'label':'T','key':'t','components':[A]},{'key':'u','components':[B]}] | a b",
                "'type':'container','key':'p','components':[A,B]                               | p.a p.b",
                "'type':'datagrid','key':'p','components':[A,B]                                | p.a p.b",
                "'type':'editgrid','key':'p','components':[A,B]                                | p.a p.b",
                "'type':'dynamicWizard','key':'p','components':[A,B]                           | p.a p.b",
                "'type':'tree','key':'p','components':[A,B]                                    | p.a p.b",
                "'type':'tagpad','key':'p','components':[A,B]                                  | p.a p.b",
                "'type':'container','components':[A,B]                                         | a b",
                "'type':'ours','key':'p','components':[A,B]                                    | a b",
                "'type':'ours','key':'p','tree':true,'components':[A,B]                        | p.a p.b",
                "'type':'form','key':'p','components':[A,B]                                    | p.a p.b",
                "'type':'form','key':'p','form':{'components':[A,B]}                           | p.a p.b",
                "'type':'content','key':'p','components':[A]                                   | a",
                "'components':[A,B]                                                            | a b",
                "'type':'panel','key':'p','components':[{'type':'container','key':'c','components':[{'type':'datagrid','key':'d','components':[A]}]},B] | c.d.a b",
            })
    void containersAndGridsAddTheirKeyAndWhatOnlyLaysOutAddsNothing(String members, String paths) {
        assertThat(paths("{"
                        + members.replace("[A", "[" + A).replace(",A", "," + A).replace("B]", B + "]") + "}"))
                .containsExactly(paths.split(" "));
    }

    @Test
    void aKeyOfSeveralPartsAndARepeatedKeyKeepTheirPlace() {
        Form form = form("""
                {'type':'textfield','key':'person.name'},{'type':'email','key':'person.name'},
                {'type':'container','key':'person','components':[{'type':'textfield','key':'name'}]}""");
        assertThat(form.fields())
                .extracting(FormField::path)
                .containsExactly("person.name", "person.name#2", "person.name#3");
        assertThat(form.fields()).extracting(FormField::name).containsExactly("person.name", "person.name", "name");
    }

    @ParameterizedTest
    @CsvSource({
        "textfield,TEXT",
        "textarea,LONG_TEXT",
        "number,NUMBER",
        "currency,MONEY",
        "email,EMAIL",
        "url,URL",
        "phoneNumber,PHONE",
        "password,PASSWORD",
        "checkbox,YES_NO",
        "radio,CHOOSE_ONE",
        "select,CHOOSE_ONE",
        "selectboxes,CHOOSE_MANY",
        "datetime,DATE_TIME",
        "date,DATE",
        "day,DATE",
        "time,TIME",
        "file,FILE",
        "signature,SIGNATURE",
        "address,ADDRESS",
        "hidden,HIDDEN",
        "datasource,HIDDEN",
        "tags,TEXT",
        "resource,CHOOSE_ONE",
        "recaptcha,UNKNOWN",
        "sketchpad,UNKNOWN",
        "ours,UNKNOWN",
        "fnrfield,TEXT",
        "orgNr,TEXT",
        "bankAccount,TEXT",
        "iban,TEXT",
        "firstName,TEXT",
        "surname,TEXT",
        "identity,TEXT",
        "sender,TEXT",
        "navDatepicker,DATE",
        "monthPicker,DATE",
        "year,DATE",
        "addressValidity,DATE",
        "navCheckbox,YES_NO",
        "radiopanel,CHOOSE_ONE",
        "navSelect,CHOOSE_ONE",
        "landvelger,CHOOSE_ONE",
        "valutavelger,CHOOSE_ONE",
        "activities,CHOOSE_ONE",
        "dataFetcher,CHOOSE_MANY",
        "attachment,FILE",
        "navAddress,ADDRESS",
        "drivinglist,UNKNOWN",
        "maalgruppe,HIDDEN",
        "bsn,TEXT",
        "postcode,TEXT",
        "licenseplate,TEXT",
        "cosign,EMAIL",
        "coSign,UNKNOWN",
        "map,ADDRESS",
        "addressNL,ADDRESS",
        "npFamilyMembers,CHOOSE_MANY",
        "partners,UNKNOWN",
        "children,UNKNOWN",
        "customerProfile,TEXT",
        "productPrice,CHOOSE_ONE",
        "simpletextfield,TEXT",
        "simpletextfieldadvanced,TEXT",
        "simpleemail,EMAIL",
        "simplephonenumberadvanced,PHONE",
        "simpletextarea,LONG_TEXT",
        "simplefile,FILE",
        "simpleday,DATE",
        "simplecheckboxes,CHOOSE_MANY",
        "simpleradios,CHOOSE_ONE",
        "simpleselectboxesadvanced,CHOOSE_MANY",
        "simplebcaddress,ADDRESS",
        "bcaddress,ADDRESS",
        "simpleaddressadvanced,ADDRESS",
        "orgbook,CHOOSE_ONE",
        "PhoneNumber,PHONE",
    })
    void aTypeSaysWhatIsAskedForAndIsKept(String type, FieldKind kind) {
        FormField field = field("{'type':'" + type + "','key':'a','input':true}");
        assertThat(field.kind()).isEqualTo(kind);
        assertThat(field.type()).isEqualTo(type);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "button",
                "content",
                "htmlelement",
                "alertstripe",
                "image",
                "accordion",
                "softRequiredErrors",
                "reviewpage",
                "simplecontent",
                "simpleheading",
                "simpleparagraph",
                "simplebtnsubmit",
                "simplebtnreset",
                "simplebuttonadvanced",
                "panel",
                "container",
                "datagrid",
                "fieldset"
            })
    void whatOnlyShowsOrHoldsNothingIsNoField(String type) {
        assertThat(paths("{'type':'" + type + "','key':'x','input':true,'label':'X'}," + A))
                .containsExactly("a");
        assertThat(findings("{'type':'" + type + "','key':'x','input':true}," + A))
                .isEmpty();
    }

    @Test
    void aDateTimeWithoutItsTimeIsADate() {
        assertThat(field("{'type':'datetime','key':'a','enableTime':false}").kind())
                .isEqualTo(FieldKind.DATE);
        assertThat(field("{'type':'datetime','key':'a','enableDate':false}").kind())
                .isEqualTo(FieldKind.TIME);
        assertThat(with("'widget':{'type':'calendar','enableTime':false}").kind())
                .isEqualTo(FieldKind.DATE);
        assertThat(with("'widget':{'type':'input'}").kind()).isEqualTo(FieldKind.TEXT);
    }

    @Test
    void whatAPersonReadsHasNoMarkup() {
        FormField field = with("""
                'label':'<b>First</b> name &amp; title','description':'<p>As in</p><p>your passport</p>','tooltip':'Ask us',
                'additionalDescriptionText':'<ul><li>one</li><li>two</li></ul>','placeholder':' Jo  Doe '""");
        assertThat(field.label()).isEqualTo(und("First name & title"));
        assertThat(field.hint()).isEqualTo(und("As in your passport Ask us one two"));
        assertThat(field.placeholder()).isEqualTo(und("Jo Doe"));
        assertThat(field.labelGuessed()).isFalse();
    }

    @Test
    void aLabelIsTheTitleOrLegendWhereThereIsNoneOfItsOwn() {
        assertThat(with("'label':'','title':'T','legend':'L'").label()).isEqualTo(und("T"));
        assertThat(with("'label':null,'legend':'L'").label()).isEqualTo(und("L"));
        assertThat(with("'label':5").label()).isEqualTo(und("5"));
        assertThat(with("'label':true").label()).isEqualTo(LocalText.EMPTY);
    }

    @Test
    void theSameHintIsSaidOnce() {
        assertThat(with("'description':'Help','tooltip':'Help'").hint()).isEqualTo(und("Help"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '~',
            quoteCharacter = '^',
            value = {
                "'validate':{'pattern':'[0-9]+'},'inputMask':'99'       ~ [0-9]+",
                "'inputMask':'99-99'                                    ~ 99-99",
                "'inputMask':false,'displayMask':'999 999'              ~ 999 999",
                "'inputMasks':[{'label':'x','mask':'99'},{'mask':'aa'}] ~ 99 | aa",
                "'format':'yyyy-MM-dd'                                  ~ yyyy-MM-dd",
                "'inputMask':'','validate':{'pattern':''}               ~ ^^",
            })
    void aPatternOrMaskIsTheFormat(String members, String format) {
        assertThat(with(members).format()).isEqualTo(format);
    }

    @Test
    void autocompleteIsATextOrNothing() {
        assertThat(with("'autocomplete':'bday'").autocomplete()).isEqualTo("bday");
        assertThat(with("'autocomplete':false").autocomplete()).isEmpty();
        assertThat(with("'attributes':{'autocomplete':'email'}").autocomplete()).isEqualTo("email");
    }

    @Test
    void requiredMultipleAndHiddenAreAsTheComponentSays() {
        FormField field = with("'validate':{'required':true},'multiple':true,'hidden':true");
        assertThat(List.of(field.required(), field.multiple(), field.hidden())).containsOnly(true);
        field = with("'validate':{'required':false},'multiple':false,'hidden':false");
        assertThat(List.of(field.required(), field.multiple(), field.hidden())).containsOnly(false);
        assertThat(field("{'type':'selectboxes','key':'a'}").multiple()).isTrue();
        assertThat(field("{'type':'day','key':'a','fields':{'day':{},'year':{'required':true}}}")
                        .required())
                .isTrue();
        assertThat(field("{'type':'select','key':'a','multiple':true}").kind()).isEqualTo(FieldKind.CHOOSE_MANY);
        assertThat(field("{'type':'hidden','key':'a'}").hidden()).isTrue();
    }

    @Test
    void whatStandsInAHiddenGroupIsHidden() {
        assertThat(form("{'type':'panel','hidden':true,'components':[" + A + "]}," + B)
                        .fields())
                .extracting(FormField::hidden)
                .containsExactly(true, false);
    }

    @Test
    void aSectionIsTheHeadingsAboveOutermostFirst() {
        assertThat(sections("""
                {'type':'panel','key':'p','title':'About <i>you</i>','label':'Panel','components':[
                  {'type':'navSkjemagruppe','legend':'Address','label':'Skjemagruppe','components':[
                    {'type':'datagrid','key':'g','label':'Homes','components':[A]}]},
                  {'type':'container','key':'c','label':'Container','components':[B]},
                  {'type':'columns','label':'Columns','columns':[{'components':[{'type':'textfield','key':'c'}]}]},
                  {'type':'tabs','label':'Tabs','components':[{'label':'First','components':[{'type':'textfield','key':'d'}]}]},
                  {'type':'simplepanel','title':'Panel','components':[{'type':'textfield','key':'e'}]}]},
                {'type':'textfield','key':'f'}""".replace("[A]", "[" + A + "]").replace("[B]", "[" + B + "]")))
                .containsExactly(
                        "About you > Address > Homes", "About you", "About you", "About you > First", "About you", "");
    }

    @Test
    void anInputOfAnUnknownTypeIsAFieldOfUnknownKind() {
        assertThat(field("{'type':'ours','key':'a','input':true,'components':[]}")
                        .kind())
                .isEqualTo(FieldKind.UNKNOWN);
        assertThat(field("{'type':'ours','key':'a'}").type()).isEqualTo("ours");
        assertThat(field("{'type':'ours','key':'a','values':[{'label':'X','value':'x'}]}")
                        .kind())
                .isEqualTo(FieldKind.CHOOSE_ONE);
        assertThat(findings("{'type':'ours','key':'a','input':true}")).isEmpty();
        assertThat(field("{'key':'a','label':'No type'}," + "{'type':'button','key':'s'}")
                        .kind())
                .isEqualTo(FieldKind.UNKNOWN);
    }

    @Test
    void whatMayBeLostOfAnUnknownTypeIsTold() {
        assertThat(findings(A + ",{'type':'line','key':'l','input':false}"))
                .isEqualTo(
                        "ADVICE FORM-74 forms/parking.json:1:77: the type 'line' is not known here; it is taken to ask"
                                + " nothing, as it says 'input' false");
        assertThat(findings("{'type':'ours','key':'o','input':true,'components':[" + A + "]}"))
                .contains("FORM-74")
                .contains("the type 'ours' is not known here; it is read as a group of what it holds");
    }

    @Test
    void aComponentWithoutAKeyIsCalledByItsType() {
        assertThat(paths("{'type':'email','label':'Mail'},{'type':'email','label':'Mail'}"))
                .containsExactly("email", "email#2");
        assertThat(findings("{'type':'email','label':'Mail'}"))
                .startsWith("WARNING FORM-78 forms/parking.json:1:33: a component has no key");
    }

    @Test
    void whatIsNoComponentIsTold() {
        assertThat(findings(A + ",'text',5,null,[],true"))
                .startsWith("WARNING FORM-71 ")
                .contains("entries of a list of components that are no objects: 5");
        assertThat(findings(A + ",{}")).contains("FORM-71").contains("neither type nor key");
        assertThat(findings(A + ",{'type':'panel','components':{'a':1}}"))
                .contains("FORM-71")
                .contains("'components' is an object; it must be a list");
        assertThat(findings(A + ",{'type':'columns','columns':[5]}")).contains("that are no objects: 1");
        assertThat(paths(A + ",{'type':'columns','columns':5,'rows':{},'components':null},{'type':'table','rows':[5]}"))
                .containsExactly("a");
    }

    @Test
    void aFormThatStandsElsewhereIsAFieldAndTold() {
        assertThat(field("{'type':'form','key':'other','form':'5f0','label':'The other'}")
                        .kind())
                .isEqualTo(FieldKind.UNKNOWN);
        assertThat(components("{'type':'form','key':'other','form':'5f0'}").findings())
                .singleElement()
                .satisfies(finding ->
                        assertThat(List.of(finding.code(), finding.field())).containsExactly("FORM-72", "other"));
    }

    @Test
    void eachQuestionOfASurveyIsAFieldWithTheAnswersOfAll() {
        Form form = form("""
                {'type':'survey','key':'s','label':'Your visit','validate':{'required':true},
                 'questions':[{'label':'Was it clean?','value':'clean'},{'label':'Was it warm?','value':'warm'}],
                 'values':[{'label':'Yes','value':'y'},{'label':'No','value':'n'}]}""");
        assertThat(form.fields()).extracting(FormField::path).containsExactly("s.clean", "s.warm");
        assertThat(form.fields()).extracting(FormField::name).containsExactly("clean", "warm");
        assertThat(form.fields())
                .extracting(FormField::label)
                .containsExactly(und("Was it clean?"), und("Was it warm?"));
        assertThat(form.fields()).allSatisfy(field -> {
            assertThat(field.kind()).isEqualTo(FieldKind.CHOOSE_ONE);
            assertThat(field.options()).extracting(FieldOption::value).containsExactly("y", "n");
            assertThat(field.section()).isEqualTo(und("Your visit"));
            assertThat(field.required()).isTrue();
        });
        assertThat(paths("{'type':'survey','key':'s','questions':[]}")).containsExactly("s");
    }

    @Test
    void aDataMapAsksForNamesAndForTheirValues() {
        assertThat(paths("{'type':'datamap','key':'m','valueComponent':{'type':'number','key':'v'}}"))
                .containsExactly("m", "m.v");
    }

    @Test
    void anAddressIsOneFieldAndThePartsThatMayBeTypedAreMore() {
        String parts = "'type':'address','key':'home','tree':true,'components':[{'type':'textfield','key':'zip'}]}";
        assertThat(form("{'enableManualMode':true," + parts).fields())
                .extracting(FormField::path, FormField::hidden)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("home", false),
                        org.assertj.core.groups.Tuple.tuple("home.zip", false));
        assertThat(form("{'enableManualMode':false," + parts).fields())
                .extracting(FormField::hidden)
                .containsExactly(false, true);
    }

    @Test
    void aFieldKnowsItsPlace() {
        assertThat(form("\n " + A + ",\n  " + B).fields())
                .extracting(field -> field.at().toString())
                .containsExactly("forms/parking.json:2:2", "forms/parking.json:3:3");
    }

    @Test
    void fieldsComeInTheOrderOfTheFile() {
        String all = Stream.of("c", "a", "d", "b")
                .map(key -> "{'type':'textfield','key':'" + key + "'}")
                .reduce((one, two) -> one + "," + two)
                .orElseThrow();
        assertThat(paths(all)).containsExactly("c", "a", "d", "b");
    }

    @Test
    void manyFindingsOfOneKindAreCounted() {
        String many = "{'type':'email'},".repeat(80) + A;
        assertThat(components(many).findings().asList())
                .hasSize(51)
                .last()
                .extracting(Finding::message)
                .isEqualTo("30 more like the one before are not listed");
    }
}
