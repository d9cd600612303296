package org.clearnotice.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clearnotice.document.Finding;
import org.clearnotice.document.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TurningSignsTest {

    private static List<Finding> findings(String field) {
        FormReading reading =
                FormFormats.bundled().read(Source.of("form.json", "{\"fields\":[{\"path\":\"a\"},\n{" + field + "}]}"));
        assertThat(reading.forms().get(0).fields()).hasSize(2);
        return reading.findings().asList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "'path':'b\u202ec' | the path of a field",
                "'path':'b\\u0007c' | the path of a field",
                "'path':'b','label':'x\u2066y' | the label of 'b'",
                "'path':'b','label':{'en':'x','ar':'\u202ay'} | the label of 'b'",
                "'path':'b','hint':'\u2069' | the hint of 'b'",
                "'path':'b','options':['x',{'value':'y','label':'\u202d'}] | an option of 'b'",
            })
    void aSignThatTurnsWhatIsReadIsToldOf(String field, String where) {
        assertThat(findings(field.replace('\'', '"'))).hasSize(1).allSatisfy(finding -> {
            assertThat(finding.message()).isEqualTo(where + " holds signs that are not seen and change how it reads");
            assertThat(finding.place().line()).isEqualTo(2);
            assertThat(finding.toString())
                    .startsWith("WARNING FORM-08")
                    .doesNotContainPattern("[\u202a-\u202e\u2066-\u2069]");
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "'label':'\u200fالاسم\u200e'",
                "'label':'שם'",
                "'label':'Zero\u200bwidth'",
                "'label':'two\\nlines'"
            })
    void wordsOfAnyScriptAreNoReason(String label) {
        assertThat(findings("\"path\":\"b\"," + label.replace('\'', '"'))).isEmpty();
    }

    @Test
    void theTextItselfIsKept() {
        FormReading reading = FormFormats.bundled()
                .read(Source.of("form.json", "{\"fields\":[{\"path\":\"b\",\"label\":\"x\u202ey\"}]}"));
        assertThat(reading.forms().get(0).fields().get(0).label().forStaff("en"))
                .isEqualTo("x\u202ey");
    }
}
