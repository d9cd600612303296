package org.clearnotice.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
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
                "{'keys':[]} | a receipt or key file",
                "{'kind':'CONSENT'} | a receipt or key file",
                "{'hello':1} | JSON of some other kind",
                "[1,2] | JSON of some other kind",
                "{'fields':{}} | JSON of some other kind",
                "id: street-parking | YAML of some other kind",
                "Dear all | text of some other kind",
                "'' | an empty file",
                "{'layout':[1],'elements':[]} | a GC Forms definition; its questions can be written down as a form file",
                "dataset: [] | a description of a data set, not of a form",
                "purposes: [] | a file of a privacy/ folder, not of a form",
            })
    void aFileThatIsNoFormSaysWhatItLooksLike(String text, String shape) {
        assertThat(refused(text.replace('\'', '"').getBytes(java.nio.charset.StandardCharsets.UTF_8)))
                .isEqualTo("ERROR FORM-10 file: this is no form that is read here; it looks like " + shape
                        + " (formats read here: "
                        + String.join(", ", FormFormats.bundled().names()) + ")");
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
        assertThat(FormFormats.bundled()
                        .read(Source.of("a.html", "{\"fields\":[]}"))
                        .forms())
                .extracting(Form::id)
                .containsExactly("a");
        assertThat(FormFormats.bundled()
                        .read(Source.of("a.json", "<input name=x>"))
                        .forms()
                        .get(0)
                        .fields())
                .hasSize(1);
        assertThat(FormFormats.bundled()
                        .read(Source.of("a.txt", "Hello <form><input name=x></form>"))
                        .forms()
                        .get(0)
                        .fields())
                .hasSize(1);
    }

    @Test
    void aFormatIsNamed() {
        FindingsException refused = catchThrowableOfType(
                FindingsException.class,
                () -> FormFormats.bundled().read(FormDefinition.of(Source.of("a.xml", "<a/>")), "xform"));
        assertThat(refused.findings())
                .hasToString("ERROR FORM-11 a.xml: no reader for the format 'xform' (formats read here: "
                        + String.join(", ", FormFormats.bundled().names()) + ")");
    }

    @Test
    void aReaderOfOnesOwnIsAskedFirst() {
        FormReader own = new FormReader() {
            @Override
            public String format() {
                return "own";
            }

            @Override
            public Optional<String> recognises(FormDefinition definition) {
                return definition.text().startsWith("<own") ? Optional.of("it says so") : Optional.empty();
            }

            @Override
            public FormReading read(FormDefinition definition) {
                return FormReading.of(List.of(new Form("own", LocalText.EMPTY, "", List.of())));
            }
        };
        FormFormats formats = FormFormats.bundled().with(own);
        assertThat(formats.names())
                .startsWith("own")
                .containsAll(FormFormats.bundled().names());
        assertThat(formats.read(Source.of("a", "<own>")).forms().get(0).id()).isEqualTo("own");
        assertThat(formats.read(Source.of("a", "<input>")).forms().get(0).id()).isEqualTo("a");
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
