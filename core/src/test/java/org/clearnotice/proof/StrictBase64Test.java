package org.clearnotice.proof;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class StrictBase64Test {

    @Test
    void nothingIsTheTextOfNoBytes() {
        assertThat(StrictBase64.decode(""))
                .hasValueSatisfying(bytes -> assertThat(bytes).isEmpty());
    }

    /** Two signs hold one byte and four stray bits, three hold two bytes and two. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "AB",
                "Ah",
                "-_",
                "AAB",
                "AAC",
                "A",
                "AAAAA",
                "AA=",
                "AA==",
                "AAA=",
                "AAAA=",
                " AA",
                "AA ",
                "A A",
                "AA\n",
                "\nAA",
                "AA\r\n",
                "AA\t",
                "AA+A",
                "AA/A",
                "AA.A",
                "ÄAAA",
                "AAA\u0000",
                "\uFF21AAA"
            })
    void whatNoEncoderWritesIsRefused(String text) {
        assertThat(StrictBase64.decode(text)).isEmpty();
    }
}
