package org.clearnotice.examples.cityforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.clearnotice.examples.cityforms.browser.PageChecks;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** No page of the site has a fault that {@link PageChecks} knows; how the pages look is left in target/screenshots. */
class EveryPageTest extends SiteInABrowser {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");

    @ParameterizedTest
    @MethodSource("walks")
    void theFormHasNoFaultWithAndWithoutErrors(String service, String language) {
        Walk walk = new Walk(site, page, service, language);
        walk.open();
        assertSound("form");
        photograph("form", walk);
        if (page.count("summary") > 0) {
            page.click("summary");
            assertThat(page.visible("details h3")).isEqualTo(1);
            assertSound("form with the whole notice");
        }
        walk.send();
        assertThat(page.count(".problems")).isEqualTo(1);
        assertSound("form with errors");
        photograph("errors", walk);
    }

    @ParameterizedTest
    @MethodSource("walks")
    void thePagesThatFollowHaveNoFault(String service, String language) {
        Walk walk = new Walk(site, page, service, language);
        walk.toReceipt();
        assertSound("receipt");
        photograph("receipt", walk);
        walk.toWithdrawal();
        String code = page.address().toString();
        assertSound("withdrawal");
        photograph("withdrawal", walk);
        walk.takeBack();
        assertSound("receipt of the withdrawal");
        photograph("stopped", walk);
        page.go(java.net.URI.create(code));
        assertThat(page.count("main form")).isZero();
        assertSound("all stopped");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void thePagesThatAskNothingHaveNoFault(String language) {
        Map<String, String> paths = new LinkedHashMap<>();
        paths.put("home", "/");
        paths.put("rights", "/privacy/rights");
        paths.put("records", "/records");
        paths.put("choices", "/privacy/choices");
        paths.put("unknown code", "/privacy/choices/K7QF-9M2X-4TDB");
        paths.put("notice of park news", "/privacy/notices/park-news/1/" + language);
        paths.put("notice of street parking", "/privacy/notices/street-parking/3/" + language);
        paths.put("no such page", "/no-such-page");
        paths.forEach((name, path) -> {
            page.go(site.at(path + "?lang=" + language));
            assertThat(page.attribute("html", "lang")).as(name).isEqualTo(language);
            assertThat(page.text("h1")).as(name).isNotEmpty();
            assertSound(name);
        });
    }

    /** The picture that the pages of docs show: the notice, and the first questions below it. */
    @ParameterizedTest
    @MethodSource("walks")
    void theFormIsPhotographedForTheDocs(String service, String language) {
        new Walk(site, page, service, language).open();
        int end = page.value("""
                const fields = [...document.querySelectorAll('.field')].slice(0, 3);
                return Math.ceil(fields[fields.length - 1].getBoundingClientRect().bottom + window.scrollY + 16);
                """).asInt();
        Path picture = SCREENSHOTS.resolve(service + "-" + language + ".png");
        page.screenshot(picture, end);
        assertThat(picture).isNotEmptyFile();
        assertThat(end).isBetween(500, 2_500);
    }

    private void assertSound(String name) {
        assertThat(PageChecks.of(page))
                .as("%s (%s)", name, page.address().getPath())
                .isEmpty();
    }

    private void photograph(String name, Walk walk) {
        for (int width : new int[] {1000, 320}) {
            page.width(width);
            page.screenshot(SCREENSHOTS.resolve(
                    String.join("-", walk.service(), name, walk.language(), Integer.toString(width)) + ".png"));
        }
        page.width(1000);
    }
}
