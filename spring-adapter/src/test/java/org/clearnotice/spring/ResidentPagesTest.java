package org.clearnotice.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.clearnotice.PrivacyNotices;
import org.clearnotice.consent.Receipt;
import org.clearnotice.notice.NoticeDigest;
import org.clearnotice.spring.HostSite.Reply;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The pages at the addresses that notices and receipts name, on a real server. */
class ResidentPagesTest {

    private static final String PARKING = "/form/street-parking";
    private static final String NOTICE = "/privacy/notices/street-parking/";
    private static final String CHOICES = "/privacy/choices";

    @TempDir
    static Path data;

    private static HostSite site;
    private static String version = "";

    @BeforeAll
    static void start() {
        site = HostSite.start(data);
        PrivacyNotices notices = site.bean(PrivacyNotices.class);
        version = notices.noticeFor("street-parking", "en").notice().version();
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void aNoticeHasAPageInEachLanguageThatLinksToTheOther() {
        Reply english = site.get(NOTICE + version + "/en", "Accept-Language", "es");
        assertThat(english.status()).isEqualTo(200);
        assertThat(english.language()).isEqualTo("en");
        assertThat(english.page().select("nav a[hreflang=es]").attr("href")).isEqualTo(NOTICE + version + "/es");
        Reply spanish = site.get(NOTICE + version + "/es");
        assertThat(spanish.language()).isEqualTo("es");
        assertThat(spanish.page().select("nav a[hreflang=en]").attr("href")).isEqualTo(NOTICE + version + "/en");
        for (String file : english.page().select("main ul a").eachAttr("href")) {
            Reply words = site.get(file);
            assertThat(words.status()).isEqualTo(200);
            assertThat(words.header("Content-Type")).isEqualTo("text/plain;charset=UTF-8");
        }
    }

    @Test
    void publicFilesMayBeKeptAndAreOfTheirType() {
        for (List<String> file : List.of(
                List.of("/.well-known/clearnotice/jwks.json", "application/json"),
                List.of("/clearnotice.css", "text/css;charset=UTF-8"),
                List.of(NOTICE + version + "/en", "text/html;charset=UTF-8"),
                List.of(NOTICE + version + "/en/full.txt", "text/plain;charset=UTF-8"),
                List.of(NOTICE + version + "/en/short.txt", "text/plain;charset=UTF-8"))) {
            Reply reply = site.get(file.get(0));
            assertThat(reply.status()).as(file.get(0)).isEqualTo(200);
            assertThat(reply.header("Content-Type")).isEqualTo(file.get(1));
            assertThat(reply.header("Cache-Control")).as(file.get(0)).doesNotContain("no-store");
            assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
        }
    }

    @Test
    void aNoticeWithOneLayerHasNoShortWords() {
        assertThat(site.get("/privacy/notices/park-news/1/en/full.txt").status())
                .isEqualTo(200);
        assertMissing(site.get("/privacy/notices/park-news/1/en/short.txt?lang=en"), "en");
    }

    @Test
    void everyPageIsSafeAndNoCopyOfAPersonalOneStaysBehind() {
        String receipt = receipt("GIVEN");
        String code = CHOICES + "/" + codeOf(receipt);
        String base = receipt.replaceAll("\\?.*", "");
        for (String personal : List.of(receipt, base + "/receipt.jws", code, CHOICES + "?code=x")) {
            Reply reply = site.get(personal);
            assertThat(reply.header("Cache-Control")).as(personal).isEqualTo("no-store");
            assertThat(reply.header("X-Robots-Tag")).isEqualTo("noindex");
            assertSafe(reply);
        }
        assertSafe(site.get(NOTICE + version + "/en"));
        assertSafe(site.get(NOTICE + "0/en"));
        assertThat(site.get(base + "/receipt.jws").header("Content-Disposition"))
                .startsWith("attachment");
        assertThat(site.get(base + "/receipt.jws").header("Content-Type")).isEqualTo("application/jose");
    }

    private static void assertSafe(Reply reply) {
        assertThat(reply.header("Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(reply.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(reply.header("Content-Security-Policy"))
                .contains("default-src 'none'")
                .contains("frame-ancestors 'none'")
                .contains("form-action 'self'")
                .doesNotContain("unsafe");
        assertThat(reply.page().select("script, [style], iframe, [onclick]")).isEmpty();
    }

    static Stream<String> unknown() {
        return Stream.of(
                NOTICE + "0/en",
                NOTICE + "VERSION/fr",
                NOTICE + "VERSION/EN/full.txt",
                NOTICE + "VERSION/en/other.txt",
                NOTICE,
                "/privacy/notices/nothing/1/en/full.txt",
                "/privacy/receipts/",
                "/privacy/receipts/nothing",
                "/privacy/receipts/nothing/receipt.jws",
                "/privacy/receipts/nothing/receipt.jws/more",
                "/privacy/receipts/" + "0".repeat(36) + "." + "A".repeat(43),
                "/privacy/receipts/" + "0".repeat(5_000));
    }

    @ParameterizedTest
    @MethodSource("unknown")
    void anUnknownAddressIsMissingInTheLanguageOfTheRequest(String template) {
        String path = template.replace("VERSION", version);
        assertMissing(site.get(path, "Accept-Language", "en"), "en");
        assertMissing(site.get(path, "Accept-Language", "es-MX"), "es");
        assertMissing(site.get(path + "?lang=es"), "es");
        assertThat(site.get(path).header("Cache-Control")).isEqualTo("no-store");
    }

    private static void assertMissing(Reply reply, String language) {
        assertThat(reply.status()).isEqualTo(404);
        assertThat(reply.language()).isEqualTo(language);
        assertThat(reply.page().title())
                .startsWith(language.equals("en") ? "This page is not here" : "Esta página no está aquí");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/privacy/notices/../../etc/passwd",
                "/privacy/notices/%2e%2e/%2e%2e/en",
                "/privacy/notices/..%2f..%2fetc/1/en",
                "/privacy/notices/street-parking/%00/en",
                "/privacy/notices/street-parking/1%00/en/full.txt",
                "/privacy/notices/street-parking/%252e%252e/en/full.txt",
                "/privacy/notices/street-parking/7;x=y/fr",
                "/privacy/notices/street-parking/%ED%A0%80/en/full.txt",
                "/privacy/notices/street-parking/%FF/en/full.txt",
                "/privacy/notices/%F0%9F%9A%97/%D7%90/en",
                "/privacy/receipts/%00",
                "/privacy/receipts/..%5c..%5c",
                "/privacy/receipts/%3Cscript%3Ealert(1)%3C/receipt.jws",
                "/privacy/choices/%00",
                "/privacy/choices/%3Cscript%3E",
                "/privacy/choices?code=%00",
                "/privacy/choices?code=%FF%3Cscript%3E",
                "/privacy/choices?code=%C4%B0%C4%B1",
                "/privacy/choices?lang=%00",
                "/privacy/choices?lang=..%2f..",
                "/clearnotice.css/..%2f..%2fapplication.properties"
            })
    void aHostileAddressIsARefusalAndNeverAFault(String path) {
        Reply reply = site.get(path);
        assertThat(reply.status()).isIn(200, 400, 404);
        assertThat(reply.status() == 200).as(path).isEqualTo(path.contains("lang="));
        assertThat(reply.body())
                .doesNotContain("<script")
                .doesNotContain("root:")
                .doesNotContain("Exception");
    }

    @Test
    void anOverlongCodeOrLanguageIsNoFault() {
        assertThat(site.get(CHOICES + "/" + "A".repeat(4_000)).status()).isEqualTo(404);
        assertThat(site.get(CHOICES + "?code=" + "A".repeat(4_000)).status()).isEqualTo(404);
        assertThat(site.get(CHOICES + "?lang=" + "a".repeat(4_000)).status()).isEqualTo(200);
    }

    @Test
    void aCodeTakesBackInOneStepAndOnlyByAPost() {
        String receipt = receipt("GIVEN");
        String code = CHOICES + "/" + codeOf(receipt);
        for (int i = 0; i < 2; i++) {
            Reply look = site.get(code);
            assertThat(look.status()).isEqualTo(200);
            assertThat(look.page().select("form[method=post]").attr("action")).isEqualTo(code);
        }
        Reply stopped = site.post(code, List.of("lang", "en"));
        assertThat(stopped.status()).isEqualTo(303);
        Reply page = site.get(stopped.location());
        assertThat(page.page().title()).startsWith("We have stopped");
        Receipt withdrawal = jws(stopped.location());
        assertThat(withdrawal.kind().name()).isEqualTo("WITHDRAWAL");
        assertThat(withdrawal.previous()).contains(jws(receipt).id());
        assertThat(withdrawal.purposes("WITHDRAWN")).containsExactly("renewal-reminder");
    }

    @Test
    void takingBackTwiceGivesTheFirstWithdrawal() {
        String code = CHOICES + "/" + codeOf(receipt("GIVEN"));
        Reply first = site.post(code, List.of());
        Reply second = site.post(code, List.of());
        assertThat(second.location()).isEqualTo(first.location());
        Reply look = site.get(code + "?lang=en");
        assertThat(look.status()).isEqualTo(200);
        assertThat(look.page().select("form")).isEmpty();
        assertThat(look.page().select("a.clearnotice-action").attr("href")).isEqualTo(first.location());
    }

    @Test
    void takingBackIsSaidInTheLanguageOfThePage() {
        String code = CHOICES + "/" + codeOf(receipt("GIVEN"));
        Reply spanish = site.get(code + "?lang=es");
        assertThat(spanish.language()).isEqualTo("es");
        Reply stopped = site.post(code, List.of("lang", spanish.input("lang")), "Accept-Language", "en");
        assertThat(stopped.location()).endsWith("?lang=es");
        assertThat(site.get(stopped.location()).page().title()).startsWith("Ya lo dejamos");
        List<String> shown = spanish.page()
                .select("main > p:not(.clearnotice-draft), main li, main button")
                .eachText();
        assertThat(jws(stopped.location()).text("event", "wording"))
                .isEqualTo(NoticeDigest.of(shown).value());
    }

    @Test
    void aCodeCanBeTypedWithSmallLettersAndSpaces() {
        String code = codeOf(receipt("GIVEN"));
        String typed = " " + code.toLowerCase(Locale.ROOT).replace("-", "%20") + "%20";
        Reply reply = site.get(CHOICES + "?lang=es&code=" + typed.replace(" ", "+"));
        assertThat(reply.status()).isEqualTo(303);
        assertThat(reply.location()).isEqualTo(CHOICES + "/" + code + "?lang=es");
        assertThat(site.get(reply.location()).status()).isEqualTo(200);
    }

    @Test
    void aWrongCodeGetsAPlainAnswer() {
        for (Reply reply : List.of(
                site.get(CHOICES + "?code=AAAA-AAAA-AAAA"),
                site.get(CHOICES + "/AAAA-AAAA-AAAA"),
                site.post(CHOICES + "/AAAA-AAAA-AAAA", List.of()))) {
            assertThat(reply.status()).isEqualTo(404);
            assertThat(reply.page().select("#code-problem").text())
                    .isEqualTo("We do not know this code. Please check it.");
            assertThat(reply.page().select("form[method=get] input[name=code]")).hasSize(1);
            assertThat(reply.header("Cache-Control")).isEqualTo("no-store");
        }
        Reply open = site.get(CHOICES);
        assertThat(open.status()).isEqualTo(200);
        assertThat(open.page().select("#code-problem")).isEmpty();
        assertThat(site.get(CHOICES + "?code=%20%20").page().select("#code-problem"))
                .isEmpty();
    }

    @Test
    void aReceiptThatGaveNothingHasNoCode() {
        Reply page = site.get(receipt("REFUSED"));
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.page().select("a[href^=" + CHOICES + "]")).isEmpty();
    }

    @Test
    void nobodyOpensAReceiptWithItsNumberAlone() {
        Receipt receipt = jws(receipt("GIVEN"));
        String number = receipt.id().replace("urn:uuid:", "");
        assertThat(site.get("/privacy/receipts/" + number).status()).isEqualTo(404);
        assertThat(site.get("/privacy/receipts/" + number + "." + "A".repeat(43))
                        .status())
                .isEqualTo(404);
    }

    private static String receipt(String answer) {
        return site.post(PARKING, HostSite.filled(site.get(PARKING), "renewal-reminder", answer))
                .location();
    }

    private static Receipt jws(String receipt) {
        return Receipt.parse(
                site.get(receipt.replaceAll("\\?.*", "") + "/receipt.jws").body());
    }

    private static String codeOf(String receipt) {
        String href =
                site.get(receipt).page().select("a[href^=" + CHOICES + "/]").attr("href");
        assertThat(href).isNotEmpty();
        return href.replace(CHOICES + "/", "").replaceAll("\\?.*", "");
    }
}
