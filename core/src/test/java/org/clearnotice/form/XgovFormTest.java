package org.clearnotice.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.groups.Tuple.tuple;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.clearnotice.document.FindingsException;
import org.clearnotice.document.LocalText;
import org.clearnotice.document.Place;
import org.clearnotice.document.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class XgovFormTest {

    private static FormReading reading(String json) {
        return FormFormats.bundled().read(Source.of("forms/permit.json", json));
    }

    private static Form read(String json) {
        return reading(json).forms().get(0);
    }

    /** A form of one page with these components, and these further members. */
    private static String form(String components, String more) {
        return "{\"pages\":[{\"path\":\"/a\",\"title\":\"A\",\"components\":[" + components + "]}]" + more + "}";
    }

    private static FormField field(String component) {
        return read(form(component, "")).fields().get(0);
    }

    private static List<String> findings(String json) {
        return reading(json).findings().stream().map(Object::toString).toList();
    }

    @Test
    void everyMemberIsRead() {
        FormReading reading = reading("""
                {"name":"Parking &amp; more","startPage":"/you","pages":[
                 {"path":"/you","title":"About you","section":"s","components":[
                  {"type":"Para","name":"p","content":"Hello","options":{}},
                  {"type":"TextField","name":"fn","title":"Full <b>name</b>","hint":"<p>As on your card.</p>",
                   "options":{"autocomplete":"name"},"schema":{"regex":"^.+$"}},
                  {"type":"CheckboxesField","name":"zo","title":"Zones","list":"zones","options":{"required":false}}],
                  "next":[{"path":"/summary"}]},
                 {"path":"/summary","title":"Summary","controller":"./pages/summary.js"}],
                 "lists":[{"name":"zones","title":"Z","items":[{"text":"North","value":"n"},{"text":"South","value":2}]}],
                 "sections":[{"name":"s","title":"Default Section"}],"conditions":[]}""");
        assertThat(reading.format()).isEqualTo("xgov");
        assertThat(reading.because()).isEqualTo("'pages' with 'path' and 'components'");
        assertThat(reading.findings()).isEmpty();
        Form form = reading.forms().get(0);
        assertThat(form.id()).isEqualTo("permit");
        assertThat(form.title()).isEqualTo(LocalText.of("und", "Parking & more"));
        assertThat(form.language()).isEmpty();
        assertThat(form.fields())
                .containsExactly(
                        FormField.at("fn")
                                .label(LocalText.of("und", "Full name"))
                                .hint(LocalText.of("und", "As on your card."))
                                .type("TextField")
                                .kind(FieldKind.TEXT)
                                .format("^.+$")
                                .autocomplete("name")
                                .section(LocalText.of("und", "About you"))
                                .required(true)
                                .at(new Place("forms/permit.json", 4, 3))
                                .build(),
                        FormField.at("zo")
                                .label(LocalText.of("und", "Zones"))
                                .type("CheckboxesField")
                                .kind(FieldKind.CHOOSE_MANY)
                                .options(List.of(
                                        new FieldOption("n", LocalText.of("und", "North")),
                                        new FieldOption("2", LocalText.of("und", "South"))))
                                .section(LocalText.of("und", "About you"))
                                .multiple(true)
                                .at(new Place("forms/permit.json", 6, 3))
                                .build());
    }

    @ParameterizedTest
    @CsvSource({
        "TextField, TEXT",
        "MultilineTextField, LONG_TEXT",
        "FreeTextField, LONG_TEXT",
        "NumberField, NUMBER",
        "DateField, DATE",
        "DatePartsField, DATE",
        "MonthYearField, DATE",
        "TimeField, TIME",
        "DateTimePartsField, DATE_TIME",
        "YesNoField, YES_NO",
        "DeclarationField, YES_NO",
        "CheckboxesField, CHOOSE_MANY",
        "CheckboxField, YES_NO",
        "RadiosField, CHOOSE_ONE",
        "SelectField, CHOOSE_ONE",
        "AutocompleteField, CHOOSE_ONE",
        "EmailAddressField, EMAIL",
        "TelephoneNumberField, PHONE",
        "WebsiteField, URL",
        "UkAddressField, ADDRESS",
        "FileUploadField, FILE",
        "ClientSideFileUploadField, FILE",
        "EastingNorthingField, TEXT",
        "HiddenField, HIDDEN",
        "ContextComponent, HIDDEN",
        "MultiInputField, UNKNOWN",
        "FavouriteColourField, UNKNOWN",
        "WorkEmailField, EMAIL",
        "ColourPicker, UNKNOWN",
    })
    void aTypeIsAKind(String type, FieldKind kind) {
        FormField field = field("{\"type\":\"" + type + "\",\"name\":\"a\",\"title\":\"A\"}");
        assertThat(field.type()).isEqualTo(type);
        assertThat(field.kind()).isEqualTo(kind);
        assertThat(field.hidden()).isEqualTo(kind == FieldKind.HIDDEN);
    }

    @Test
    void anAmountOfMoneyHasASign() {
        assertThat(field("{\"type\":\"NumberField\",\"name\":\"a\",\"options\":{\"prefix\":\"£\"}}")
                        .kind())
                .isEqualTo(FieldKind.MONEY);
        assertThat(field("{\"type\":\"NumberField\",\"name\":\"a\",\"options\":{\"suffix\":\"kg\"}}")
                        .kind())
                .isEqualTo(FieldKind.NUMBER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Para",
                "Html",
                "Details",
                "InsetText",
                "List",
                "FlashCard",
                "Markdown",
                "WarningText",
                "Image",
                "NotificationBanner"
            })
    void whatAsksNothingIsNoField(String type) {
        FormReading reading = reading(form("{\"type\":\"" + type + "\",\"name\":\"a\",\"title\":\"A\"}", ""));
        assertThat(reading.forms().get(0).fields()).isEmpty();
        assertThat(reading.findings()).isEmpty();
    }

    @Test
    void aComponentWithChildrenIsItsChildren() {
        assertThat(read(form("""
                        {"type":"MultiInputField","name":"m","title":"Partners","children":[
                         {"type":"TextField","name":"n","title":"Name"},
                         {"type":"UkAddressField","name":"h","title":"Home","options":{"required":false}}]},
                        {"type":"TextField","name":"n","title":"N"},{"type":"TextField","name":"n","title":"N again"}""", "")).fields())
                .extracting(
                        FormField::path,
                        FormField::name,
                        field -> field.section().forStaff(""),
                        FormField::required)
                .containsExactly(
                        tuple("m.n", "n", "A > Partners", true),
                        tuple("m.h", "h", "A > Partners", false),
                        tuple("n", "n", "A", true),
                        tuple("n#2", "n", "A", true));
    }

    @Test
    void whatAppearsWithAnAnswerFollowsItsQuestion() {
        String list = ",\"lists\":[{\"name\":\"l\",\"items\":[{\"text\":\"Other\",\"value\":\"o\",\"conditional\":"
                + "{\"components\":[{\"type\":\"TextField\",\"name\":\"which\",\"title\":\"Which?\"}]}}]}]";
        assertThat(read(form("{\"type\":\"RadiosField\",\"name\":\"r\",\"title\":\"R\",\"list\":\"l\"}", list))
                        .fields())
                .extracting(
                        FormField::path,
                        FormField::shownIf,
                        field -> field.section().forStaff(""))
                .containsExactly(tuple("r", "", "A"), tuple("which", "r is \"Other\"", "A > R"));
    }

    @Test
    void answersAreFoundByNameOrIdOrInTheComponentItself() {
        String lists = ",\"lists\":[{\"name\":\"l\",\"id\":\"7\",\"items\":[{\"text\":\"Yes\",\"value\":true}]}]";
        for (String where : List.of(
                "\"list\":\"l\"",
                "\"list\":\"7\"",
                "\"values\":{\"type\":\"listRef\",\"list\":\"l\"}",
                "\"values\":{\"type\":\"static\",\"items\":[{\"label\":\"Yes\",\"value\":true}]}")) {
            assertThat(read(form("{\"type\":\"SelectField\",\"name\":\"s\"," + where + "}", lists))
                            .fields()
                            .get(0)
                            .options())
                    .containsExactly(new FieldOption("true", LocalText.of("und", "Yes")));
        }
        assertThat(findings(form("{\"type\":\"SelectField\",\"name\":\"s\",\"list\":\"gone\"}", lists)))
                .containsExactly(
                        "WARNING FORM-63 forms/permit.json:1:50: the form has no list 'gone'; its answers are not"
                                + " known (add the list to 'lists')");
        assertThat(findings(form("{\"type\":\"RadiosField\",\"name\":\"s\",\"list\":\"__yesNo\"}", lists)))
                .isEmpty();
    }

    @Test
    void textsInSeveralLanguagesStaySo() {
        Map<String, String> label = new LinkedHashMap<>();
        label.put("en", "Name");
        label.put("cy", "Enw");
        FormField field =
                field("{\"type\":\"TextField\",\"name\":\"n\",\"title\":{\"en\":\"Name\",\"cy\":\"<b>Enw</b>\"},"
                        + "\"hint\":{\"zz_top!\":\"?\"}}");
        assertThat(field.label()).isEqualTo(new LocalText(label));
        assertThat(field.hint()).isEqualTo(LocalText.of("und", "?"));
        Form welsh = read(
                form("{\"type\":\"TextField\",\"name\":\"n\",\"title\":\"Enw\"}", ",\"metadata\":{\"isWelsh\":true}"));
        assertThat(welsh.language()).isEqualTo("cy");
        assertThat(welsh.fields().get(0).label()).isEqualTo(LocalText.of("cy", "Enw"));
    }

    @Test
    void aQuestionWithoutATitleIsCalledAfterItsShortDescriptionOrItsPage() {
        FormField described =
                field("{\"type\":\"TextField\",\"name\":\"n\",\"title\":\"\",\"shortDescription\":\"Name\"}");
        assertThat(described.label()).isEqualTo(LocalText.of("und", "Name"));
        assertThat(described.labelGuessed()).isFalse();
        FormField bare = field("{\"type\":\"TextField\",\"name\":\"n\"}");
        assertThat(bare.label()).isEqualTo(LocalText.of("und", "A"));
        assertThat(bare.labelGuessed()).isTrue();
    }

    @Test
    void aDeclarationSaysWhatIsDeclared() {
        assertThat(field(
                                "{\"type\":\"DeclarationField\",\"name\":\"n\",\"title\":\"D\",\"hint\":\"Read this.\",\"content\":\"All"
                                        + " is true.\"}")
                        .hint()
                        .forStaff(""))
                .isEqualTo("Read this. All is true.");
        assertThat(findings(form("", ",\"declaration\":\"<p>All is true.</p>\"")))
                .singleElement()
                .asString()
                .startsWith("ADVICE FORM-65 ");
    }

    @Test
    void aRepeatedPageAndAPageWithoutATitleHaveTheirSections() {
        assertThat(read("""
                        {"engine":"V2","pages":[
                         {"path":"/a","title":"","section":"s","components":[{"type":"TextField","name":"a","title":"A"}]},
                         {"path":"/b","title":"Pets","section":"s","controller":"RepeatPageController",
                          "repeat":{"options":{"name":"pets","title":"Pet"}},
                          "components":[{"type":"TextField","name":"b","title":"B"}]}],
                         "sections":[{"name":"s","title":"You"}]}""").fields())
                .extracting(FormField::path, field -> field.section().forStaff(""))
                .containsExactly(tuple("a", "You"), tuple("b", "Pets > Pet"));
    }

    @Test
    void unknownPartsAreFindingsWithTheirPlaces() {
        FormReading reading = reading(form(
                "{\"type\":\"Banner\",\"content\":\"x\"},{\"type\":\"TextField\",\"title\":\"T\"},{\"type\":\"TextField\",\"id\":\"i\"},"
                        + "{\"name\":\"n\"},{},5",
                ""));
        assertThat(reading.forms().get(0).fields())
                .extracting(FormField::path, FormField::name)
                .containsExactly(tuple("TextField", ""), tuple("i", ""), tuple("n", "n"));
        assertThat(reading.findings())
                .extracting(finding -> finding.severity() + " " + finding.code())
                .containsExactly(
                        "WARNING FORM-62", "WARNING FORM-62", "WARNING FORM-62", "ADVICE FORM-61", "ADVICE FORM-61");
        assertThat(findings("{\"pages\":[{\"path\":\"/a\",\"components\":[]},5]}"))
                .containsExactly(
                        "WARNING FORM-62 forms/permit.json:1:41: a number stands where a page is expected; it is left"
                                + " out (export the form again)");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"pages\":[]}",
                "{\"pages\":[{\"name\":\"p1\",\"elements\":[{\"type\":\"text\",\"name\":\"q\"}]}]}",
                "{\"pages\":{\"a\":{\"path\":\"/a\",\"components\":[]}}}",
                "{\"openapi\":\"3.1.0\",\"paths\":{}}",
                "pages: [a, b]",
            })
    void otherFilesAreNotTaken(String json) {
        assertThat(new XgovFormReader().recognises(FormDefinition.of(Source.of("a", json))))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"pages\":[],\"lists\":[],\"sections\":[],\"conditions\":[]}",
                "{\"pages\":[{\"path\":\"/summary\",\"controller\":\"SummaryPageController\"}]}",
                "pages:\n- path: /a\n  components: []\n",
            })
    void aFormWithoutQuestionsHasNoFields(String json) {
        assertThat(reading(json).format()).isEqualTo("xgov");
        assertThat(read(json).fields()).isEmpty();
    }

    @Test
    void aFormInYamlIsReadTheSame() {
        assertThat(
                        read("pages:\n- path: /a\n  title: A\n  components:\n  - {type: TextField, name: n, options: {required: false}}\n")
                                .fields())
                .extracting(FormField::path, FormField::required)
                .containsExactly(tuple("n", false));
    }

    @Test
    void whatIsNoFormIsRefusedByName() {
        FindingsException refused = catchThrowableOfType(
                FindingsException.class,
                () -> FormFormats.bundled().read(FormDefinition.of(Source.of("a.json", "{\"pages\":5}")), "xgov"));
        assertThat(Objects.requireNonNull(refused).findings().toString())
                .startsWith("ERROR FORM-60 a.json:1:1: this is no XGov form");
    }
}
