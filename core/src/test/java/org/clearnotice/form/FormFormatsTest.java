package org.clearnotice.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Objects;
import org.clearnotice.document.FindingsException;
import org.clearnotice.document.LocalText;
import org.clearnotice.document.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormFormatsTest {

    private static String refused(byte[] bytes) {
        FindingsException refused = catchThrowableOfType(
                FindingsException.class, () -> FormFormats.bundled().read(Source.of("file", bytes)));
        return Objects.requireNonNull(refused).findings().toString();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'components':[]} | a Form.io form",
                "{'openapi':'3.1.0','components':{}} | an OpenAPI description",
                "{'swagger':'2.0'} | an OpenAPI description",
                "{'properties':{}} | a JSON Schema",
                "{'$schema':'https://json-schema.org/draft/2020-12/schema'} | a JSON Schema",
                "{'pages':[]} | an XGov form",
                "{'keys':[]} | a receipt or key file",
                "{'kind':'CONSENT'} | a receipt or key file",
                "{'hello':1} | JSON of some other kind",
                "[1,2] | JSON of some other kind",
                "{'fields':{}} | JSON of some other kind",
                "id: street-parking | text of some other kind",
                "'' | an empty file",
            })
    void aFileThatIsNoFormSaysWhatItLooksLike(String text, String shape) {
        assertThat(refused(text.replace('\'', '"').getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEqualTo("ERROR FORM-10 file: this is no form that is read here; it looks like " + shape
                        + " (formats read here: form, html)");
    }

    @Test
    void aPictureIsNoText() {
        assertThat(refused(new byte[] {(byte) 0x89, 'P', 'N', 'G'})).contains("it looks like no text");
        assertThat(refused(new byte[] {'a', 0, 'b'})).contains("it looks like no text");
    }

    @Test
    void aPageInAnotherEncodingIsToldHowToBeSaved() {
        assertThat(refused("<form>Dirección</form>".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1)))
                .contains("if it is a page, save it as UTF-8");
    }

    @Test
    void brokenJsonIsRefusedAtItsLineRatherThanGuessedAbout() {
        assertThat(refused("{\"id\":\"p\",\n \"fields\":[{\"path\":\"a\"}\n"
                        .getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .startsWith("ERROR DOC-01 file:3:");
        assertThat(refused("{\"fields\":[],\n \"fields\":[]}".getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .startsWith("ERROR DOC-02 file:2:2");
    }

    @Test
    void theFormatIsGuessedFromTheContentAndNotTheName() {
        assertThat(FormFormats.bundled().read(Source.of("a.html", "{\"fields\":[]}")))
                .extracting(Form::id)
                .containsExactly("a");
        assertThat(FormFormats.bundled()
                        .read(Source.of("a.json", "<input name=x>"))
                        .get(0)
                        .fields())
                .hasSize(1);
        assertThat(FormFormats.bundled()
                        .read(Source.of("a.txt", "Hello <form><input name=x></form>"))
                        .get(0)
                        .fields())
                .hasSize(1);
    }

    @Test
    void aFormatIsNamed() {
        FindingsException refused = catchThrowableOfType(
                FindingsException.class, () -> FormFormats.bundled().read(Source.of("a.xml", "<a/>"), "xform"));
        assertThat(refused.findings())
                .hasToString("ERROR FORM-11 a.xml: no reader for the format 'xform' (formats read here: form, html)");
        assertThat(FormFormats.bundled().names()).containsExactly("form", "html");
    }

    @Test
    void aReaderOfOnesOwnIsAskedFirst() {
        FormReader own = new FormReader() {
            @Override
            public String format() {
                return "own";
            }

            @Override
            public boolean recognises(Source source) {
                return source.text().startsWith("<own");
            }

            @Override
            public List<Form> read(Source source) {
                return List.of(new Form("own", LocalText.EMPTY, "", List.of()));
            }
        };
        FormFormats formats = FormFormats.bundled().with(own);
        assertThat(formats.names()).containsExactly("own", "form", "html");
        assertThat(formats.read(Source.of("a", "<own>")).get(0).id()).isEqualTo("own");
        assertThat(formats.read(Source.of("a", "<input>")).get(0).id()).isEqualTo("a");
        assertThat(FormFormats.bundled().names()).doesNotContain("own");
    }

    @Test
    void anIdIsTheFilesStemAsItStands() {
        assertThat(FormNames.stem("forms/Parking Permit.v2.json")).isEqualTo("Parking Permit.v2");
        assertThat(FormNames.stem("c:\\forms\\a.html")).isEqualTo("a");
        assertThat(FormNames.stem(".hidden")).isEqualTo(".hidden");
        assertThat(FormNames.stem("plain")).isEqualTo("plain");
    }
}
