package org.clearnotice.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import org.clearnotice.catalog.Catalogs;
import org.clearnotice.document.SourceFolder;
import org.clearnotice.form.FormFormats;
import org.clearnotice.notice.PrivacyFolder;
import org.clearnotice.render.PageFrame;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class SiteLanguagesTest {

    private static final SiteLanguages LANGUAGES = new SiteLanguages(
            Objects.requireNonNull(PrivacyFolder.read(SourceFolder.of(HostSite.PRIVACY), FormFormats.bundled())
                    .city()),
            Catalogs.bundled());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "es|es",
                "es-MX|es",
                "ES|es",
                "en-GB,en;q=0.9|en",
                "fr|en",
                "fr, es;q=0.5, en;q=0.4|es",
                "en;q=0.3, es;q=0.8|es",
                "es;q=0, en|en",
                "*|en",
                "fr;q=0.9, *;q=0.1|en"
            })
    void theBrowserIsAskedInItsOrder(String header, String expected) {
        assertThat(LANGUAGES.of(asking(header))).isEqualTo(expected);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                ";;;",
                ",,,",
                "q=1",
                "es;q=abc",
                "es;q=2",
                "\0",
                "../..",
                "<script>",
                "e",
                "\ud83d\ude97",
                "en_US_POSIX_____"
            })
    void garbageIsTheCitysLanguageAndNoFault(String garbage) {
        assertThat(LANGUAGES.of(asking(garbage))).isEqualTo("en");
        assertThat(LANGUAGES.page(asking(garbage)).notOffered()).isNull();
        assertThat(LANGUAGES.of(choosing(garbage, "es"))).isEqualTo("es");
    }

    @Test
    void anOverlongHeaderIsTheCitysLanguage() {
        assertThat(LANGUAGES.of(asking("es," + "x".repeat(20_000)))).isEqualTo("en");
        assertThat(LANGUAGES.of(choosing("es" + "-x".repeat(20_000), "en"))).isEqualTo("en");
    }

    @Test
    void noHeaderIsTheCitysLanguage() {
        MockHttpServletRequest silent = new MockHttpServletRequest();
        assertThat(LANGUAGES.of(silent)).isEqualTo("en");
        assertThat(LANGUAGES.page(silent).notOffered()).isNull();
    }

    @Test
    void whatThePersonChoseWinsOverTheBrowser() {
        assertThat(LANGUAGES.of(choosing("es", "en"))).isEqualTo("es");
        assertThat(LANGUAGES.of(choosing("en", "es"))).isEqualTo("en");
        assertThat(LANGUAGES.of(choosing("fr", "es"))).isEqualTo("es");
    }

    @Test
    void aLanguageButtonWinsOverTheLanguageOfThePage() {
        MockHttpServletRequest request = choosing("en", "en");
        request.addParameter("clearnotice.language", "es");
        assertThat(LANGUAGES.of(request)).isEqualTo("es");
    }

    @Test
    void aNoticeThatIsOfferedInOneLanguageIsShownInIt() {
        assertThat(LANGUAGES.of(choosing("es", "es"), List.of("en"))).isEqualTo("en");
    }

    @Test
    void aPageNamesTheOtherLanguagesInTheirOwnWords() {
        assertThat(LANGUAGES.page(choosing("en", "")).others()).containsExactly(new PageFacts.Other("es", "Español"));
        PageFrame frame = LANGUAGES.frame(choosing("es", ""));
        assertThat(frame.languages()).containsExactly(new PageFrame.LanguageLink("en", "English", "?lang=en"));
        assertThat(frame.home()).isEqualTo("/?lang=es");
    }

    @ParameterizedTest
    @CsvSource({"vi, vi, ltr", "zh-TW, zh-Hant, ltr", "ar-EG, ar, rtl", "ru, ru, ltr"})
    void aPersonWhoseLanguageIsNotOfferedReadsOneLineWithTheHelpPhone(String asked, String tag, String direction) {
        PageFacts page = LANGUAGES.page(asking(asked + ",en;q=0.5"));
        assertThat(page.language()).isEqualTo("en");
        assertThat(page.notOffered()).isNotNull().satisfies(line -> {
            assertThat(line.tag()).isEqualTo(tag);
            assertThat(line.dir()).isEqualTo(direction);
            assertThat(line.line()).contains("311").doesNotContain("{").hasLineCount(1);
        });
        assertThat(LANGUAGES.frame(asking(asked)).notOffered()).isPresent();
    }

    @Test
    void nobodyWhoChoseALanguageReadsThatLine() {
        assertThat(LANGUAGES.page(choosing("en", "vi")).notOffered()).isNull();
        assertThat(LANGUAGES.page(asking("es")).notOffered()).isNull();
        assertThat(LANGUAGES.page(asking("tlh")).notOffered()).isNull();
    }

    private static MockHttpServletRequest asking(String header) {
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.addHeader("Accept-Language", header);
        return request;
    }

    private static MockHttpServletRequest choosing(String language, String header) {
        MockHttpServletRequest request = asking(header);
        request.addParameter("lang", language);
        return request;
    }
}
