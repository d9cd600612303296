package org.clearnotice.examples.cityforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clearnotice.workbench.CommandLineTool;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A person reads a notice, sends a form, keeps the receipt and takes the yes back, without any script. */
class SiteInABrowserTest extends SiteInABrowser {

    @ParameterizedTest
    @MethodSource("walks")
    void theNoticeStandsWholeBeforeTheFirstQuestion(String service, String language) {
        new Walk(site, page, service, language).open();
        assertThat(page.value("""
                        const notice = document.querySelector('.clearnotice');
                        const question = document.querySelector('main input:not([type=hidden])');
                        return !!(notice.compareDocumentPosition(question) & Node.DOCUMENT_POSITION_FOLLOWING);
                        """).asBoolean()).isTrue();
        String version = service.equals("park-news") ? "1" : "3";
        String kept = "/privacy/notices/" + service + "/" + version + "/" + language;
        String words = page.visible(".clearnotice details") > 0
                ? site.get(kept + "/short.txt").body()
                : site.get(kept + "/full.txt").body();
        String seen = page.text(".clearnotice").replaceAll("[\\s\u00A0]+", " ");
        assertThat(words.lines())
                .hasSizeGreaterThan(5)
                .allSatisfy(line -> assertThat(seen).contains(line));
        assertThat(page.attribute(".clearnotice", "lang")).isEqualTo(language);
    }

    @ParameterizedTest
    @MethodSource("walks")
    void nothingIsAnsweredForThePerson(String service, String language) {
        new Walk(site, page, service, language).open();
        assertThat(page.count("input:checked")).isZero();
        assertThat(page.value("return [...document.querySelectorAll('main input:not([type=hidden]):not([type=radio])')]"
                                + ".filter(e => e.value !== '').length;")
                        .asInt())
                .isZero();
    }

    @ParameterizedTest
    @MethodSource("walks")
    void aPrintedReceiptHasNoNavigationAndAllThatCounts(String service, String language) {
        new Walk(site, page, service, language).toReceipt();
        String navigation = "nav a, body > footer, .clearnotice-action, .clearnotice-screen";
        assertThat(page.visible(navigation)).isGreaterThanOrEqualTo(4);
        int facts = page.visible("dd");
        page.medium("print");
        assertThat(page.visible(navigation)).isZero();
        assertThat(page.visible("dd")).isEqualTo(facts).isGreaterThanOrEqualTo(5);
        assertThat(page.visible("h1, .clearnotice-code")).isEqualTo(2);
    }

    @ParameterizedTest
    @MethodSource("walks")
    void bothReceiptsOfAWalkAreValid(String service, String language, @TempDir Path folder) throws IOException {
        Walk walk = new Walk(site, page, service, language);
        walk.toReceipt();
        assertThat(page.address().getPath()).startsWith("/privacy/receipts/");
        assertThat(page.attribute("html", "lang")).isEqualTo(language);
        assertThat(verified(walk, folder))
                .contains(": VALID")
                .contains("CONSENT ")
                .containsPattern("notice (SHOWN|FULL)");
        walk.toWithdrawal();
        walk.takeBack();
        assertThat(page.address().getPath()).startsWith("/privacy/receipts/");
        assertThat(verified(walk, folder))
                .contains(": VALID")
                .contains("WITHDRAWAL ")
                .containsPattern("notice (SHOWN|FULL)");
    }

    @ParameterizedTest
    @MethodSource("walks")
    void errorsStandBesideTheirFieldsAndInASummaryThatLeadsThere(String service, String language) {
        Walk walk = new Walk(site, page, service, language);
        walk.open();
        walk.fill();
        page.type(Walk.field(walk.required()), "");
        page.type("input[type=email]", "nobody");
        walk.send();
        List<String> fields =
                walk.required().equals("email") ? List.of("email") : List.of(walk.required(), "applicant.email");
        assertThat(page.count(".problems a")).isEqualTo(fields.size());
        for (String field : fields) {
            String error = page.text(Walk.field(field + "-error")).strip();
            String link = ".problems a[href='#" + field + "']";
            assertThat(error).isNotEmpty().isEqualTo(page.text(link).strip());
            assertThat(page.attribute(Walk.field(field), "aria-describedby")).contains(field + "-error");
            assertThat(page.attribute(Walk.field(field), "aria-invalid")).isEqualTo("true");
            page.click(link);
            assertThat(page.value("return document.activeElement.id;").asString())
                    .isEqualTo(field);
        }
    }

    @ParameterizedTest
    @MethodSource("walks")
    void nothingThatWasTypedIsLostByAnError(String service, String language) {
        Walk walk = new Walk(site, page, service, language);
        walk.open();
        walk.fill();
        String last = walk.required().equals("email") ? "email" : "vehicle.plate";
        page.type(Walk.field(last), "?");
        walk.send();
        assertThat(page.count(".problems a")).isEqualTo(1);
        assertThat(page.typed(Walk.field(last))).isEqualTo("?");
        walk.answers().keySet().stream()
                .filter(path -> !path.equals(last))
                .forEach(path -> assertThat(page.typed(Walk.field(path)))
                        .isEqualTo(walk.answers().get(path)));
        assertThat(page.count(walk.yes() + ":checked")).isEqualTo(1);
        page.type(Walk.field(last), walk.answers().getOrDefault(last, ""));
        walk.send();
        assertThat(page.address().getPath()).startsWith("/privacy/receipts/");
    }

    private static String verified(Walk walk, Path folder) throws IOException {
        Path receipt = Files.writeString(folder.resolve("receipt.jws"), walk.file("receipt.jws"));
        Path keys = Files.writeString(folder.resolve("jwks.json"), walk.file("jwks.json"));
        Path words = Files.writeString(folder.resolve("full.txt"), walk.file("full.txt"));
        StringWriter out = new StringWriter();
        int exit = CommandLineTool.run(
                new PrintWriter(out, true),
                new PrintWriter(out, true),
                "verify",
                "" + receipt,
                "--keys",
                "" + keys,
                "--notice",
                "" + words);
        assertThat(exit).as(out.toString()).isZero();
        return out.toString();
    }
}
