package org.clearnotice.spring;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.clearnotice.consent.Evidence;
import org.clearnotice.consent.Receipt;
import org.clearnotice.consent.ReceiptVerifier;
import org.clearnotice.consent.Verdict;
import org.clearnotice.consent.VerificationResult;
import org.clearnotice.document.Digest;
import org.clearnotice.document.Source;
import org.clearnotice.proof.Jwks;
import org.clearnotice.spring.HostSite.Reply;
import org.clearnotice.store.ReceiptStore;
import org.clearnotice.testing.MovingClock;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.jdbc.core.JdbcTemplate;

/** A form that comes back, on a real server: what is accepted, what is not, and what a person sees then. */
class PostedFormTest {

    private static final String PARKING = "/form/street-parking";
    private static final String NEWS = "/form/park-news";
    private static final String REMINDER = "renewal-reminder";

    @TempDir
    static Path data;

    private static HostSite site;

    @BeforeAll
    static void start() {
        site = HostSite.start(data);
    }

    @AfterAll
    static void stop() {
        site.close();
    }

    @Test
    void anAcceptedPostLeadsToItsReceipt() {
        Reply sent = site.post(PARKING, HostSite.filled(site.get(PARKING), REMINDER, "GIVEN"));
        assertThat(sent.status()).isEqualTo(303);
        assertThat(sent.location()).matches("/privacy/receipts/[0-9a-f-]{36}\\.[A-Za-z0-9_-]{43}\\?lang=en");
        Reply receipt = site.get(sent.location());
        assertThat(receipt.status()).isEqualTo(200);
        assertThat(receipt.page().title()).startsWith("Your receipt");
        assertThat(receipt.language()).isEqualTo("en");
    }

    @Test
    void aReceiptMadeHereIsValidWithTheKeysAndWordsServedHere() {
        Reply form = site.get(PARKING + "?lang=es");
        Receipt receipt = receiptOf(site.post(PARKING, HostSite.filled(form, REMINDER, "GIVEN")));
        Jwks keys = Jwks.read(
                Source.of("jwks", site.get("/.well-known/clearnotice/jwks.json").body()));
        String notice = "/privacy/notices/street-parking/" + receipt.text("notice", "version") + "/es";
        byte[] shortWords = site.get(notice + "/short.txt").response().body();
        byte[] fullWords = site.get(notice + "/full.txt").response().body();
        for (byte[] words : List.of(shortWords, fullWords)) {
            VerificationResult result = new ReceiptVerifier()
                    .verify(new Evidence(
                            receipt.jws(),
                            keys,
                            words,
                            site.bean(MovingClock.class).instant()));
            assertThat(result.verdict()).as(result.detail()).isEqualTo(Verdict.VALID);
            assertThat(result.notice()).isEqualTo(words == shortWords ? "SHOWN" : "FULL");
        }
        assertThat(receipt.text("notice", "digest"))
                .isEqualTo(Digest.of(new String(shortWords, StandardCharsets.UTF_8))
                        .value());
        assertThat(receipt.text("notice", "language")).isEqualTo("es");
    }

    @Test
    void theSamePostTwiceGivesTheFirstReceiptWhateverItAnswersThen() {
        Reply form = site.get(PARKING);
        Reply first = site.post(PARKING, HostSite.filled(form, REMINDER, "GIVEN"));
        Reply again = site.post(PARKING, HostSite.filled(form, REMINDER, "GIVEN"));
        Reply changed = site.post(PARKING, HostSite.filled(form, REMINDER, "REFUSED"));
        assertThat(List.of(again.location(), changed.location())).containsOnly(first.location());
        assertThat(receiptOf(first).purposes("GIVEN")).containsExactly(REMINDER);
    }

    @Test
    void aNoAndNoAnswerAreReceiptsOfTheirOwn() {
        Receipt no = receiptOf(site.post(PARKING, HostSite.filled(site.get(PARKING), REMINDER, "REFUSED")));
        assertThat(no.purposes("REFUSED")).containsExactly(REMINDER);
        assertThat(no.purposes("GIVEN")).isEmpty();
        Receipt none = receiptOf(site.post(PARKING, HostSite.filled(site.get(PARKING))));
        assertThat(none.kind().name()).isEqualTo("NOTICE_SHOWN");
    }

    @Test
    void whereAllRestsOnConsentNoAnswerIsAskedAgain() {
        assertRefused(site.post(NEWS, HostSite.filled(site.get(NEWS))), "Please choose yes or no. You may say no.");
    }

    @Test
    void aPostWithoutATokenIsShownTheNotice() {
        Reply reply = site.post(PARKING, List.of("clearnotice.choice." + REMINDER, "GIVEN"));
        assertRefused(reply, "Please read the notice and send the form again. What you typed is still here.");
        assertThat(reply.checked()).containsExactly("GIVEN");
    }

    @Test
    void aTokenWithAnyOneCharacterAlteredIsRefused() {
        String token = site.get(PARKING).input("clearnotice.shown");
        for (int at = 0; at < token.length(); at += token.length() / 23) {
            char other = token.charAt(at) == 'A' ? 'B' : 'A';
            String altered = token.substring(0, at) + other + token.substring(at + 1);
            assertRefused(site.post(PARKING, List.of("clearnotice.shown", altered)), "Something went wrong.");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", ".", "a.b", "\u0000", "%00", "<script>alert(1)</script>", "\ud83d\ude97.\ud83d\ude97"})
    void whatIsNoTokenAtAllIsRefused(String token) {
        Reply reply = site.post(PARKING, List.of("clearnotice.shown", token));
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.page().select("script")).isEmpty();
    }

    @Test
    void anOverlongTokenIsRefused() {
        assertThat(site.post(PARKING, List.of("clearnotice.shown", "a".repeat(50_000) + ".b"))
                        .status())
                .isEqualTo(422);
    }

    @Test
    void aTokenOfAnotherFormIsRefused() {
        List<String> ofNews = HostSite.filled(site.get(NEWS));
        assertRefused(site.post(PARKING, ofNews), "Something went wrong.");
    }

    @Test
    void aTokenLivesADayAndTheNewOneThatIsShownThenWorks() {
        Reply form = site.get(PARKING);
        site.bean(MovingClock.class).move(Duration.ofHours(24));
        Reply inTime = site.get(PARKING);
        assertThat(site.post(PARKING, HostSite.filled(form, REMINDER, "GIVEN")).status())
                .isEqualTo(303);
        site.bean(MovingClock.class).move(Duration.ofHours(24).plusSeconds(1));
        Reply late = site.post(PARKING, HostSite.filled(inTime, REMINDER, "REFUSED"));
        assertRefused(late, "This page was open for a long time.");
        assertThat(late.checked()).containsExactly("REFUSED");
        assertThat(site.post(PARKING, HostSite.filled(late, REMINDER, "REFUSED"))
                        .status())
                .isEqualTo(303);
    }

    @Test
    void anUnknownPurposeIsRefused() {
        assertRefused(
                site.post(PARKING, HostSite.filled(site.get(PARKING), "permit", "GIVEN")),
                "Something went wrong with your answer.");
        assertRefused(
                site.post(PARKING, HostSite.filled(site.get(PARKING), "<b>", "GIVEN")),
                "Something went wrong with your answer.");
    }

    @Test
    void twoAnswersToOneQuestionAreRefusedAndNeitherIsChosen() {
        Reply form = site.get(PARKING);
        for (List<String> answers : List.of(List.of("GIVEN", "REFUSED"), List.of("GIVEN", "GIVEN"))) {
            List<String> both = new ArrayList<>(HostSite.filled(form, REMINDER, answers.get(0)));
            both.addAll(List.of("clearnotice.choice." + REMINDER, answers.get(1)));
            Reply reply = site.post(PARKING, both);
            assertRefused(reply, "Please choose yes or no, not both.");
            assertThat(reply.checked()).isEmpty();
        }
    }

    @Test
    void anAnswerThatIsNeitherYesNorNoIsRefused() {
        assertRefused(
                site.post(PARKING, HostSite.filled(site.get(PARKING), REMINDER, "PERHAPS")),
                "Please choose yes or no, not both.");
    }

    @Test
    void aPageThatIsShownAgainCanBeSent() {
        Reply form = site.get(PARKING);
        Reply refused = site.post(PARKING, HostSite.filled(form, REMINDER, "PERHAPS"));
        Reply sent = site.post(PARKING, HostSite.filled(refused, REMINDER, "REFUSED"));
        assertThat(sent.status()).isEqualTo(303);
    }

    @Test
    void theLanguageButtonKeepsTheChoicesAndDoesNotSend() {
        int before = count();
        List<String> post = new ArrayList<>(HostSite.filled(site.get(PARKING), REMINDER, "REFUSED"));
        post.addAll(List.of("clearnotice.language", "es"));
        Reply spanish = site.post(PARKING, post);
        assertThat(spanish.status()).isEqualTo(200);
        assertThat(spanish.language()).isEqualTo("es");
        assertThat(spanish.checked()).containsExactly("REFUSED");
        assertThat(spanish.page().getElementById("problem")).isNull();
        assertThat(count()).isEqualTo(before);
        Receipt receipt = receiptOf(site.post(PARKING, HostSite.filled(spanish, REMINDER, "REFUSED")));
        assertThat(receipt.text("notice", "language")).isEqualTo("es");
    }

    @Test
    void theLanguageButtonWorksOnAPostThatWouldNotBeAccepted() {
        Reply reply = site.post(PARKING, List.of("clearnotice.language", "es"));
        assertThat(reply.status()).isEqualTo(200);
        assertThat(reply.language()).isEqualTo("es");
        assertThat(reply.page().getElementById("problem")).isNull();
    }

    @Test
    void problemsAreSaidInTheLanguageOfThePage() {
        Reply spanish = site.get(PARKING, "Accept-Language", "es-MX,es;q=0.9");
        Reply reply = site.post(PARKING, HostSite.filled(spanish, REMINDER, "PERHAPS"));
        assertThat(reply.language()).isEqualTo("es");
        assertRefused(reply, "Elija sí o no");
    }

    @Test
    void lookingAtAFormWritesNothing() {
        int before = count();
        for (int i = 0; i < 3; i++) {
            assertThat(site.get(PARKING).status()).isEqualTo(200);
        }
        assertThat(count()).isEqualTo(before);
    }

    private static int count() {
        return new JdbcTemplate(site.bean(EvidenceSource.class).source())
                .queryForObject("SELECT COUNT(*) FROM clearnotice_receipt", Integer.class);
    }

    private static void assertRefused(Reply reply, String problem) {
        assertThat(reply.status()).isEqualTo(422);
        assertThat(reply.page().select("#problem").text()).startsWith(problem);
        assertThat(reply.input("clearnotice.shown")).isNotEmpty();
    }

    private static Receipt receiptOf(Reply sent) {
        assertThat(sent.status()).isEqualTo(303);
        String path = sent.location().replaceAll("\\?.*", "");
        Reply jws = site.get(path + "/receipt.jws");
        assertThat(jws.status()).isEqualTo(200);
        Receipt receipt = Receipt.parse(jws.body());
        assertThat(site.bean(ReceiptStore.class).find(receipt.id())).contains(receipt);
        return receipt;
    }
}
