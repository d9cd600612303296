package org.clearnotice.form;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlainTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "<p>Your <em>full</em> name</p><p>As on your card</p> | Your full name As on your card",
                "'Name&nbsp;' | Name",
                "'East\u00a0 Side\u2003' | East Side",
                "R&amp;D | R&D",
                "1 < 2 | 1 < 2",
            })
    void aTextIsWhatAPersonReads(String markup, String words) {
        assertThat(PlainText.of(markup)).isEqualTo(words);
    }
}
