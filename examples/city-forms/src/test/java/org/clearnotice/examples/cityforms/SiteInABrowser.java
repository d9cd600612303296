package org.clearnotice.examples.cityforms;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.clearnotice.examples.cityforms.browser.Chromium;
import org.clearnotice.examples.cityforms.browser.Page;
import org.clearnotice.testing.Needs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.provider.Arguments;

/** A site and a browser for the tests of one class, and a page of its own for each test. */
abstract class SiteInABrowser {

    @TempDir
    private static Path data;

    @SuppressWarnings("NullAway.Init")
    private static Chromium browser;

    @SuppressWarnings("NullAway.Init")
    static RunningSite site;

    @SuppressWarnings("NullAway.Init")
    Page page;

    @BeforeAll
    static void start() {
        browser = Chromium.start(Needs.chromium());
        site = RunningSite.start(data);
    }

    @AfterAll
    static void end() {
        if (browser != null) {
            browser.close();
            site.close();
        }
    }

    @BeforeEach
    void openAPage() {
        page = browser.page();
    }

    @AfterEach
    void closeThePage() {
        page.close();
    }

    /** Each form in each language. */
    static Stream<Arguments> walks() {
        return Walk.services().stream()
                .flatMap(service -> Stream.of("en", "es").map(language -> Arguments.of(service, language)));
    }
}
