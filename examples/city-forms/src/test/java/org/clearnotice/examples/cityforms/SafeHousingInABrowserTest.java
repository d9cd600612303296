package org.clearnotice.examples.cityforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.clearnotice.examples.cityforms.browser.Page;
import org.clearnotice.examples.cityforms.browser.PageChecks;
import org.clearnotice.workbench.CommandLineTool;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A person who must not be seen asks for help: without script, without a pointer, on a narrow phone, in both languages. */
class SafeHousingInABrowserTest extends SiteInABrowser {

    private static final Path SCREENSHOTS = Path.of("target", "screenshots");
    private static final String SERVICE = "safe-housing";
    private static final String EXIT = ".clearnotice-exit a";
    private static final URI ELSEWHERE = URI.create("https://www.weather.gov/");
    private static final List<String> QUESTIONS = List.of(
            "callName",
            "beds",
            "contact.safePhone",
            "contact.safeTime",
            "happened",
            "health",
            "childrenAges",
            "other.firstName");

    /** Words that would tell whoever looks over a shoulder, into a history or into a folder what this is about. */
    private static final String TELLING =
            "(?i).*(safe|segur|housing|viviend|violen|hurt|daño|emergenc|shelter|refugio|place to stay).*";

    private Walk walk(String language) {
        return new Walk(site, page, SERVICE, language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void theFormIsWalkedOnANarrowPhone(String language, @TempDir Path folder) throws IOException {
        page.width(320);
        Walk walk = walk(language);
        walk.open();
        assertNothingSideways();
        walk.fill();
        walk.send();
        assertThat(page.address().getPath()).startsWith("/privacy/receipts/");
        assertThat(page.attribute("html", "lang")).isEqualTo(language);
        assertNothingSideways();
        assertThat(verified(walk, folder)).contains(": VALID").contains("NOTICE_SHOWN ");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void theFormIsWalkedByKeyboardAlone(String language) {
        Walk walk = walk(language);
        walk.open();
        page.tab();
        assertThat(page.focused()).as("the first stop").isEqualTo("https://www.weather.gov");
        List<String> stops = new ArrayList<>();
        for (int i = 0; i < 40 && !page.focused().equals("other.firstName"); i++) {
            page.tab();
            String stop = page.focused();
            stops.add(stop);
            if (walk.answers().containsKey(stop)) {
                page.write(walk.answers().get(stop));
            }
        }
        assertThat(stops.stream().filter(QUESTIONS::contains)).isEqualTo(QUESTIONS);
        assertThat(stops).contains("tel:911", "tel:+15035550130");
        page.enter();
        assertThat(page.address().getPath()).startsWith("/privacy/receipts/");
        page.tab();
        assertThat(page.focused()).isEqualTo("https://www.weather.gov");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void theWayOutNeedsNoScriptAndTellsTheOtherSiteNothing(String language) {
        walk(language).open();
        page.tab();
        Page.Left byKey = page.leave(page::pressEnter);
        assertThat(byKey).isEqualTo(new Page.Left(ELSEWHERE, ""));
        assertThat(page.address()).isEqualTo(ELSEWHERE);
        walk(language).toReceipt();
        assertThat(page.leave(() -> page.click(EXIT))).isEqualTo(new Page.Left(ELSEWHERE, ""));
        assertThat(page.address()).isEqualTo(ELSEWHERE);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void theWayOutStaysInSightHoweverFarThePageIsRead(String language) {
        page.width(320);
        walk(language).open();
        page.click("summary");
        page.value("window.scrollTo(0, document.documentElement.scrollHeight / 2); return true;");
        assertThat(page.value("const r = document.querySelector('" + EXIT + "').getBoundingClientRect();"
                                + " return r.top >= 0 && r.bottom <= innerHeight && r.height >= 44;")
                        .asBoolean())
                .isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void noPageHasAFault(String language) {
        Walk walk = walk(language);
        walk.open();
        assertSound("form", language);
        page.click("summary");
        assertThat(page.visible("details h4")).isGreaterThanOrEqualTo(12);
        assertSound("form-whole", language);
        walk.send();
        assertThat(page.count(".problems a")).isEqualTo(4);
        assertSound("errors", language);
        walk.fill();
        walk.send();
        assertSound("receipt", language);
        page.go(site.at("/privacy/notices/safe-housing/1/" + language));
        assertThat(page.count(EXIT)).isEqualTo(1);
        assertSound("notice", language);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void whatOutlivesTheVisitSaysNothing(String language) {
        Walk walk = walk(language);
        walk.open();
        assertQuiet("form");
        walk.send();
        assertQuiet("errors");
        walk.fill();
        walk.send();
        assertQuiet("receipt");
        assertThat(page.text("main")).doesNotContain("safe place", "lugar seguro", "Housing", "Vivienda");
        assertThat(page.value("return document.cookie;").asString()).isEmpty();
        for (String answer : walk.answers().values()) {
            assertThat(page.text("body")).doesNotContain(answer.length() > 1 ? answer : answer + " ");
        }
        List<String> files = page
                .value("return [...document.querySelectorAll('a[download]')].map(a => a.download"
                        + " || a.pathname.split('/').pop());")
                .values()
                .stream()
                .map(name -> name.asString())
                .toList();
        assertThat(files).containsExactly("receipt.jws", "jwks.json", "full.txt");
        assertThat(site.get(page.address().getPath() + "/receipt.jws").headers().firstValue("Content-Disposition"))
                .hasValue("attachment; filename=\"receipt.jws\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void theNumberStandsAboveTheFirstQuestionAndTheWholeTextIsAFile(String language) {
        Walk walk = walk(language);
        walk.open();
        assertThat(page.visible(".clearnotice a[href='tel:+15035550130']")).isEqualTo(1);
        assertThat(page.value("return document.querySelector('.clearnotice a[href^=tel]').compareDocumentPosition("
                                + "document.querySelector('main input:not([type=hidden])'))"
                                + " & Node.DOCUMENT_POSITION_FOLLOWING;")
                        .asInt())
                .isPositive();
        String text = site.get("/privacy/notices/safe-housing/1/" + language + "/full.txt")
                .body();
        page.click("summary");
        String seen = page.text(".clearnotice").replaceAll("[\\s\u00A0]+", " ");
        assertThat(text.lines())
                .hasSizeGreaterThan(40)
                .allSatisfy(line -> assertThat(seen).contains(line.replace('\u00A0', ' ')));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void theLanguageButtonKeepsWhatWasTyped(String language) {
        String other = language.equals("en") ? "es" : "en";
        Walk walk = walk(language);
        walk.open();
        walk.fill();
        page.follow("button[name='clearnotice.language'][value='" + other + "']");
        assertThat(page.attribute("html", "lang")).isEqualTo(other);
        assertThat(page.attribute(".clearnotice-exit", "lang")).isEqualTo(other);
        walk.answers()
                .forEach((path, answer) ->
                        assertThat(page.typed(Walk.field(path))).isEqualTo(answer));
    }

    private void assertNothingSideways() {
        assertThat(page.value("return document.documentElement.scrollWidth;").asInt())
                .isLessThanOrEqualTo(320);
    }

    private void assertQuiet(String name) {
        assertThat(page.value("return document.title;").asString())
                .as(name)
                .isNotEmpty()
                .doesNotMatch(TELLING);
        assertThat(page.address().getPath()).as(name).doesNotMatch(TELLING);
    }

    private void assertSound(String name, String language) {
        assertThat(PageChecks.of(page)).as(name).isEmpty();
        for (int width : new int[] {1024, 320}) {
            page.width(width);
            page.screenshot(SCREENSHOTS.resolve(SERVICE + "-" + name + "-" + language + "-" + width + ".png"));
        }
        page.width(1000);
    }

    private static String verified(Walk walk, Path folder) throws IOException {
        Path receipt = Files.writeString(folder.resolve("receipt.jws"), walk.file("receipt.jws"));
        Path keys = Files.writeString(folder.resolve("jwks.json"), walk.file("jwks.json"));
        Path words = Files.writeString(folder.resolve("full.txt"), walk.file("full.txt"));
        StringWriter out = new StringWriter();
        PrintWriter lines = new PrintWriter(out, true);
        int exit =
                CommandLineTool.run(lines, lines, "verify", "" + receipt, "--keys", "" + keys, "--notice", "" + words);
        assertThat(exit).as(out.toString()).isZero();
        return out.toString();
    }
}
