package org.clearnotice.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LanguageNegotiationTest {

    private final LanguageNegotiation languages = new LanguageNegotiation(List.of("en", "es"));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es | en | es",
                "'' | es-MX,es;q=0.9,en;q=0.8 | es",
                "'' | vi | en",
                "fr | es | es",
                "'' | '' | en",
                "ES | '' | es",
                "'' | garbage;;;q=x | en",
                "es-419 | en | es"
            })
    void thePersonsChoiceComesFirst(String chosen, String header, String language) {
        assertThat(languages.language(chosen, header)).isEqualTo(language);
    }

    @Test
    void whoAsksInVainIsSeen() {
        assertThat(languages.askedInVain("vi-VN,vi;q=0.9,en;q=0.5")).contains("vi-VN");
        assertThat(languages.askedInVain("es")).isEmpty();
        assertThat(languages.askedInVain("*")).isEmpty();
        assertThat(languages.askedInVain("")).isEmpty();
    }

    @Property
    void whateverComesOneOfTheOfferedIsGiven(@ForAll String chosen, @ForAll String header) {
        assertThat(languages.language(chosen, header)).isIn("en", "es");
        languages.askedInVain(header);
    }
}
