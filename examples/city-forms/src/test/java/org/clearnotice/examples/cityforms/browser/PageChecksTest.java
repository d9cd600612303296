package org.clearnotice.examples.cityforms.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clearnotice.testing.Needs;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Each check finds the fault that it is there for, and nothing in a page without faults. */
class PageChecksTest {

    private static final String TOP = "<!DOCTYPE html><html lang='en'><head><meta charset='utf-8'><title>Page</title>"
            + "<meta name='viewport' content='width=device-width'></head><body><main><h1>Page</h1>";

    @SuppressWarnings("NullAway.Init")
    private static Chromium browser;

    @BeforeAll
    static void start() {
        browser = Chromium.start(Needs.chromium());
    }

    @AfterAll
    static void end() {
        if (browser != null) {
            browser.close();
        }
    }

    @Test
    void aSoundPageHasNoFault() {
        assertThat(faults("<p>All is well.</p><p><label for='a'>Name</label><input id='a' style='height: 30px'></p>"))
                .isEmpty();
    }

    @Test
    void whatAxeFindsIsFound() {
        assertThat(faults("<p style='color: #aaa; background: #fff'>Can you read this?</p>"))
                .anyMatch(line -> line.startsWith("color-contrast:"));
        assertThat(faults("<input style='height: 30px'>")).anyMatch(line -> line.startsWith("label:"));
    }

    @Test
    void aScriptIsFound() {
        assertThat(faults("<script>var a = 1;</script>")).contains("the page holds a script");
        assertThat(faults("<p onclick='a()'>Press me</p>")).anyMatch(line -> line.startsWith("a script in onclick"));
    }

    @Test
    void aNameOfNoElementIsFound() {
        assertThat(faults("<label for='a'>Name</label><input id='a' style='height: 30px' aria-describedby='gone'>"))
                .contains("aria-describedby names no element: gone");
        assertThat(faults("<ul><li><a href='#gone' style='display: block; height: 30px'>There</a></li></ul>"))
                .contains("the link leads nowhere: #gone");
        assertThat(faults("<p id='a'>One</p><p id='a'>Two</p>")).contains("two elements are a");
    }

    @Test
    void aPageThatIsTooWideIsFoundAtThatSizeOfText() {
        assertThat(faults("<p style='width: 900px'>Wide</p>"))
                .anyMatch(line -> line.startsWith("with text of 100 % the page scrolls sideways"));
        assertThat(faults("<p style='width: 12rem'>Wide</p>"))
                .noneMatch(line -> line.startsWith("with text of 100 %"))
                .anyMatch(line -> line.startsWith("with text of 200 % the page scrolls sideways"));
    }

    @Test
    void aTargetThatIsTooSmallIsFound() {
        assertThat(faults("<button style='height: 20px; padding: 0'>Send it now</button>"))
                .anyMatch(line -> line.startsWith("too small to press"));
    }

    @Test
    void scriptsOfThePageDoNotRun() {
        try (Page page = browser.page()) {
            page.show(TOP
                    + "<p id='a'>as served</p><script>document.getElementById('a').textContent = 'changed'</script>");
            assertThat(page.text("#a")).isEqualTo("as served");
        }
    }

    @Test
    void whatIsCoveredCannotBePressed() {
        try (Page page = browser.page()) {
            page.show(TOP + "<button>Send</button><div style='position: fixed; inset: 0; background: #fff'>Over</div>");
            assertThatThrownBy(() -> page.click("button")).hasMessageContaining("button is covered");
            assertThatThrownBy(() -> page.click("a")).hasMessageContaining("a is not on the page");
        }
    }

    @Test
    void aProgramThatIsNoBrowserIsReportedAndNotWaitedFor(@TempDir Path folder) throws Exception {
        Path program = Files.writeString(folder.resolve("chromium"), "#!/bin/sh\necho no display here\n");
        assertThat(program.toFile().setExecutable(true)).isTrue();
        assertThatThrownBy(() -> Chromium.start(program)).hasMessageContaining("chromium ended: no display here");
    }

    private static List<String> faults(String markup) {
        try (Page page = browser.page()) {
            page.show(TOP + markup + "</main></body></html>");
            return PageChecks.of(page);
        }
    }
}
