package org.clearnotice.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotOfferedTest {

    private final NotOffered lines = NotOffered.bundled();

    @ParameterizedTest
    @CsvSource({
        "vi-VN,vi",
        "zh-TW,zh-Hant",
        "zh-CN,zh-Hans",
        "zh-Hant-HK,zh-Hant",
        "zh,zh-Hans",
        "tl,fil",
        "nb,no",
        "ar-EG,ar"
    })
    void aPersonGetsTheLineOfTheirLanguage(String asked, String given) {
        assertThat(lines.in(asked, "311")).hasValueSatisfying(line -> {
            assertThat(line.language()).isEqualTo(given);
            assertThat(line.text()).contains("311");
        });
    }

    @Test
    void aLanguageWithoutALineHasNone() {
        assertThat(lines.in("xh", "311")).isEmpty();
    }
}
