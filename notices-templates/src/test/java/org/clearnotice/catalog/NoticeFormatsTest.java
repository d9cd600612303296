package org.clearnotice.catalog;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeFormatsTest {

    private final Locale machine = Locale.getDefault();
    private final TimeZone zone = TimeZone.getDefault();

    /** A machine that speaks Thai in Kathmandu changes nothing that a resident reads. */
    @BeforeEach
    void setUpAForeignMachine() {
        Locale.setDefault(Locale.forLanguageTag("th-TH-u-ca-buddhist-nu-thai"));
        TimeZone.setDefault(TimeZone.getTimeZone("Asia/Kathmandu"));
    }

    @AfterEach
    void giveTheMachineBack() {
        Locale.setDefault(machine);
        TimeZone.setDefault(zone);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | P2Y | 2 years",
                "en | P1Y | 1 year",
                "en | P1Y6M | 1 year, 6 months",
                "en | P2W | 2 weeks",
                "en | PT24H | 24 hours",
                "en | P0D | 0 days",
                "es | P1Y | 1 año",
                "es | P30D | 30 días"
            })
    void lengthsOfTime(String language, String iso, String words) {
        assertThat(new NoticeFormats(language).span(iso)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "en | November 24, 2026",
                "es | 24 de noviembre de 2026",
                "th | 24 พฤศจิกายน 2026",
                "fa | 24 نوامبر 2026"
            })
    void daysAreGregorianWithWesternDigits(String language, String words) {
        assertThat(new NoticeFormats(language).day(LocalDate.of(2026, 11, 24)).replace("\u200f", ""))
                .isEqualTo(words);
    }

    @Test
    void momentsAreInTheCitysTimeZone() {
        String moment =
                new NoticeFormats("en").moment(Instant.parse("2026-11-24T02:05:00Z"), ZoneId.of("America/Los_Angeles"));
        assertThat(moment.replace('\u202f', ' ')).isEqualTo("November 23, 2026 at 6:05 PM");
    }

    @Test
    void listsSpeakTheLanguage() {
        assertThat(new NoticeFormats("en").list(List.of("a", "b", "c"))).isEqualTo("a, b, and c");
        assertThat(new NoticeFormats("es").list(List.of("su nombre", "ingresos")))
                .isEqualTo("su nombre e ingresos");
    }

    @ParameterizedTest
    @CsvSource({"+15035550101,+1\u00a0503\u00a0555\u00a00101", "311,311", "+442079460000,+442079460000"})
    void phonesDoNotBreak(String number, String words) {
        assertThat(new NoticeFormats("en").phone(number)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"en,send you news,Send you news", "es,árbol,Árbol", "tr,iki,İki", "nl,ijs,Ijs", "en,'',''"})
    void sentencesBeginWithACapital(String language, String text, String opening) {
        assertThat(new NoticeFormats(language).opening(text)).isEqualTo(opening);
    }

    @Test
    void languagesNameThemselves() {
        assertThat(NoticeFormats.nameOf("es")).isEqualTo("Español");
        assertThat(NoticeFormats.directionOf("ar")).isEqualTo("rtl");
        assertThat(NoticeFormats.directionOf("en")).isEqualTo("ltr");
    }
}
