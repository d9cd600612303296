package org.clearnotice.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Map;
import org.clearnotice.document.FindingsException;
import org.clearnotice.document.LocalText;
import org.clearnotice.document.Place;
import org.clearnotice.document.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormFileTest {

    private static Form read(String text) {
        return FormFormats.bundled()
                .read(FormDefinition.of(Source.of("forms/permit.json", text)), "form")
                .forms()
                .get(0);
    }

    private static String refused(String text) {
        return refusal(() -> read(text));
    }

    private static String refusal(org.assertj.core.api.ThrowableAssert.ThrowingCallable call) {
        FindingsException refused = catchThrowableOfType(FindingsException.class, call);
        assertThat(refused).isNotNull();
        return refused.findings().toString();
    }

    @Test
    void onlyThePathIsRequired() {
        Form form = read("{\"fields\":[{\"path\":\"a.b\"}]}");
        assertThat(form.id()).isEqualTo("permit");
        assertThat(form.language()).isEmpty();
        assertThat(form.fields())
                .containsExactly(FormField.at("a.b")
                        .at(new Place("forms/permit.json", 1, 12))
                        .build());
    }

    @Test
    void everyMemberIsRead() {
        FormField field = read("""
                {"id":"p","title":{"en":"Permit","es":"Permiso"},"language":"en","fields":[
                 {"path":"a","name":"n","label":"L","hint":"H","placeholder":"P","type":"textfield","kind":"PHONE",
                  "format":"f","autocomplete":"tel","options":["x",{"value":"y","label":{"es":"Y"}},{"value":"z"}],
                  "section":"A > B","required":true,"multiple":true,"hidden":true,"shownIf":"b = 1",
                  "at":{"file":"Form.java","line":3,"column":4}}]}""").fields().get(0);
        assertThat(field)
                .isEqualTo(FormField.at("a")
                        .name("n")
                        .label(LocalText.of("en", "L"))
                        .hint(LocalText.of("en", "H"))
                        .placeholder(LocalText.of("en", "P"))
                        .type("textfield")
                        .kind(FieldKind.PHONE)
                        .format("f")
                        .autocomplete("tel")
                        .options(List.of(
                                new FieldOption("x", LocalText.of("en", "x")),
                                new FieldOption("y", LocalText.of("es", "Y")),
                                new FieldOption("z", LocalText.of("en", "z"))))
                        .section(LocalText.of("en", "A > B"))
                        .required(true)
                        .multiple(true)
                        .hidden(true)
                        .shownIf("b = 1")
                        .at(new Place("Form.java", 3, 4))
                        .build());
    }

    @ParameterizedTest
    @CsvSource({
        "date, '', '', DATE",
        "textfield, '', '', TEXT",
        "string, email, '', EMAIL",
        "string, date-time, '', DATE_TIME",
        "text, '', tel, PHONE",
        "text, '', shipping street-address, ADDRESS",
        "fnrfield, '', '', TEXT",
        "'', '', name, TEXT",
        "'', '', '', UNKNOWN",
        "currency, '', '', MONEY",
    })
    void aKindThatIsNotGivenFollowsFromTypeFormatAndAutocomplete(
            String type, String format, String autocomplete, FieldKind kind) {
        Form form = read("{\"fields\":[{\"path\":\"a\",\"type\":\"" + type + "\",\"format\":\"" + format
                + "\",\"autocomplete\":\"" + autocomplete + "\"}]}");
        assertThat(form.fields().get(0).kind()).isEqualTo(kind);
    }

    @Test
    void optionsMakeAChoice() {
        assertThat(read("{\"fields\":[{\"path\":\"a\",\"options\":[\"x\"]}]}")
                        .fields()
                        .get(0)
                        .kind())
                .isEqualTo(FieldKind.CHOOSE_ONE);
        assertThat(read("{\"fields\":[{\"path\":\"a\",\"options\":[\"x\"],\"multiple\":true}]}")
                        .fields()
                        .get(0)
                        .kind())
                .isEqualTo(FieldKind.CHOOSE_MANY);
    }

    @Test
    void everythingWrongIsNamedAtOnceWithItsPlace() {
        assertThat(refused("""
                {"id":"p","titel":"T","fields":[
                 {"label":"no path"},
                 {"path":"a","lable":"L"},
                 {"path":"a","kind":"TEXTE"},
                 {"path":"b","options":[{"value":"x","text":"y"}],"required":"perhaps"},
                 {"path":""}]}""")).isEqualTo("""
                ERROR FORM-01 forms/permit.json:2:2: a field has no 'path' (give it a path that no other field has)
                ERROR DOC-04 forms/permit.json:3:14: unknown member 'lable' (did you mean 'label'?)
                ERROR FORM-02 forms/permit.json:4:2: two fields have the path 'a' (give one of them another path)
                ERROR DOC-05 forms/permit.json:4:21: 'TEXTE' may not stand here (one of TEXT, LONG_TEXT, EMAIL, PHONE, \
                URL, NUMBER, MONEY, DATE, TIME, DATE_TIME, YES_NO, CHOOSE_ONE, CHOOSE_MANY, FILE, SIGNATURE, ADDRESS, \
                PASSWORD, HIDDEN, UNKNOWN)
                ERROR DOC-04 forms/permit.json:5:38: unknown member 'text' (members here: label, value)
                ERROR DOC-05 forms/permit.json:5:62: here stands a text; it must be true or false
                ERROR FORM-01 forms/permit.json:6:2: a field has no 'path' (give it a path that no other field has)
                ERROR DOC-04 forms/permit.json:1:11: unknown member 'titel' (did you mean 'title'?)""");
    }

    @Test
    void aFormWithoutFieldsOrWithTooManyIsRefused() {
        assertThat(refused("{\"id\":\"p\"}"))
                .startsWith("ERROR FORM-03 forms/permit.json:1:1: the form has no 'fields'");
        StringBuilder many = new StringBuilder("{\"fields\":[{\"path\":\"a\"}");
        for (int i = 0; i < FormLimits.USUAL.fields(); i++) {
            many.append(",{\"path\":\"a").append(i).append("\"}");
        }
        assertThat(refused(many + "]}"))
                .isEqualTo("ERROR FORM-04 forms/permit.json: the file has 5001 fields; at most 5000 are read"
                        + " (split it, or hand in the form alone)");
    }

    @Test
    void aLanguageIsATagOrUnknown() {
        assertThat(refused("{\"language\":\"a\",\"fields\":[]}"))
                .startsWith("ERROR DOC-05")
                .contains(":1:2")
                .contains("'a' is not a language tag");
        assertThat(read("{\"language\":\"zh-hans\",\"fields\":[]}").language()).isEqualTo("zh-Hans");
        assertThat(read("{\"language\":\"und\",\"fields\":[]}").language()).isEqualTo("und");
        assertThat(read("{\"language\":\" \",\"fields\":[]}").language()).isEmpty();
    }

    @Test
    void whatIsWrittenIsReadBackAsTheSameForm() {
        Form form = new Form(
                "p",
                new LocalText(Map.of("en", "Permit", "es", "Permiso")),
                "en",
                List.of(
                        FormField.at("a").build(),
                        FormField.at("b")
                                .name("")
                                .label(LocalText.of("es", "Él dijo \"no\"\n"))
                                .hint(LocalText.of("en", "h"))
                                .placeholder(LocalText.of("en", "p"))
                                .type("t")
                                .kind(FieldKind.CHOOSE_MANY)
                                .format("f")
                                .autocomplete("bday")
                                .options(List.of(
                                        new FieldOption("", LocalText.EMPTY),
                                        new FieldOption("x", LocalText.of("en", "X"))))
                                .section(LocalText.of("en", "s"))
                                .required(true)
                                .multiple(true)
                                .hidden(true)
                                .shownIf("c")
                                .build()));
        assertThat(withoutPlaces(read(FormFile.write(form)))).isEqualTo(form);
        Form empty = new Form("q", LocalText.EMPTY, "", List.of());
        assertThat(read(FormFile.write(empty))).isEqualTo(empty);
    }

    @Test
    void aFormFromHtmlIsWrittenAndReadBack() {
        Form form = FormFormats.bundled()
                .read(Source.of("forms/permit.html", """
                <html lang=es-mx><h1>Permiso</h1><form><input><input name=a required placeholder=x>
                <select name=s><option value=''></option><option>Uno</option></select>
                <input type=radio name=r value=1><input type=radio name=r value=2></form></html>"""))
                .forms()
                .get(0);
        assertThat(form.fields()).hasSize(4);
        assertThat(withoutPlaces(read(FormFile.write(form)))).isEqualTo(withoutPlaces(form));
    }

    @Test
    void oneFieldIsOneLine() {
        Form form = new Form(
                "p",
                LocalText.of("en", "Permit"),
                "en",
                List.of(
                        FormField.at("a").required(true).build(),
                        FormField.at("b").build()));
        assertThat(FormFile.write(form)).isEqualTo("""
                {"id":"p",
                 "title":{"en":"Permit"},
                 "language":"en",
                 "fields":[
                  {"path":"a","kind":"UNKNOWN","required":true},
                  {"path":"b","kind":"UNKNOWN"}
                 ]}
                """);
    }

    private static Form withoutPlaces(Form form) {
        return new Form(
                form.id(),
                form.title(),
                form.language(),
                form.fields().stream().map(FormFileTest::withoutPlace).toList());
    }

    private static FormField withoutPlace(FormField field) {
        return field.copiedAt(field.path()).at(Place.NONE).build();
    }
}
