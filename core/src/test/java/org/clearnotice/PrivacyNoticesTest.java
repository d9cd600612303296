package org.clearnotice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.clearnotice.Site.NEWS;
import static org.clearnotice.Site.PARKING;
import static org.clearnotice.Site.no;
import static org.clearnotice.Site.yes;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.clearnotice.consent.Choice;
import org.clearnotice.consent.Receipt;
import org.clearnotice.consent.ReceiptKind;
import org.clearnotice.consent.SubmissionRefused;
import org.clearnotice.consent.SubmissionRefused.Reason;
import org.clearnotice.consent.Verdict;
import org.clearnotice.document.FindingsException;
import org.clearnotice.notice.Layer;
import org.clearnotice.testing.AlderFalls;
import org.clearnotice.testing.PlainRenderer;
import org.junit.jupiter.api.Test;

/** From a look at a page to a receipt. */
class PrivacyNoticesTest {

    private final Site site = new Site();

    private PrivacyNotices parking() {
        PrivacyNotices notices = site.open(Site.parking());
        assertThat(notices.findings().isClean())
                .as(notices.findings().toString())
                .isTrue();
        return notices;
    }

    private Reason refused(PrivacyNotices notices, String service, String token, List<Choice> choices) {
        int before = site.written.size();
        SubmissionRefused refused =
                catchThrowableOfType(SubmissionRefused.class, () -> notices.record(service, token, choices, "case-1"));
        assertThat(refused).isNotNull();
        assertThat(site.written).hasSize(before);
        return refused.reason();
    }

    @Test
    void lookingAtAPageWritesNothing() {
        PrivacyNotices notices = parking();
        PrivacyNotices.Shown first = notices.noticeFor(PARKING, "en");
        PrivacyNotices.Shown second = notices.noticeFor(PARKING, "en");
        notices.accept(PARKING, first.token(), List.of());
        assertThat(site.written).isEmpty();
        assertThat(first.token()).isNotEqualTo(second.token());
        assertThat(first.notice()).isEqualTo(second.notice());
        assertThat(notices.languages(PARKING)).containsExactly("en", "es");
        assertThat(notices.services()).containsExactly(PARKING);
    }

    @Test
    void anAnswerWritesOneConsentWithEachAnswerAndThePurposesThatNeedNone() {
        PrivacyNotices notices = parking();
        String token = notices.noticeFor(PARKING, "es").token();
        Receipt receipt = notices.record(PARKING, token, List.of(no("survey"), yes("renewal-reminder")), "case-1");
        assertThat(site.written).containsExactly(receipt);
        assertThat(receipt.kind()).isEqualTo(ReceiptKind.CONSENT);
        assertThat(receipt.purposes()).hasSize(3);
        assertThat(receipt.purposes("GIVEN")).containsExactly("renewal-reminder");
        assertThat(receipt.purposes("REFUSED")).containsExactly("survey");
        assertThat(receipt.text("event", "control")).isEqualTo("RADIO");
        assertThat(receipt.text("notice", "language")).isEqualTo("es");
        assertThat(notices.receipt(receipt.id())).contains(receipt);
    }

    @Test
    void aQuestionLeftUnansweredIsLeftOut() {
        PrivacyNotices notices = parking();
        Receipt receipt =
                notices.record(PARKING, notices.noticeFor(PARKING, "en").token(), List.of(no("survey")), "case-1");
        assertThat(receipt.kind()).isEqualTo(ReceiptKind.CONSENT);
        assertThat(receipt.purposes()).hasSize(2);
        assertThat(receipt.purposes("REFUSED")).containsExactly("survey");
        assertThat(receipt.jws()).doesNotContain("renewal-reminder");
        assertThat(receipt.purposes("")).containsExactly("permit");
    }

    @Test
    void noAnswerWritesOneNoticeShownWithThePurposesOnAnotherBasisAlone() {
        PrivacyNotices notices = parking();
        Receipt receipt =
                notices.record(PARKING, notices.noticeFor(PARKING, "en").token(), List.of(), "case-1");
        assertThat(site.written).containsExactly(receipt);
        assertThat(receipt.kind()).isEqualTo(ReceiptKind.NOTICE_SHOWN);
        assertThat(receipt.purposes()).hasSize(1);
        assertThat(receipt.purposes("")).containsExactly("permit");
        assertThat(receipt.text("event", "control")).isEqualTo("CONTINUE");
        assertThat(notices.withdrawalCode(receipt)).isEmpty();
    }

    @Test
    void whereAllRestsOnConsentNoAnswerIsRefused() {
        PrivacyNotices notices = site.open(Site.newsletter());
        String token = notices.noticeFor(NEWS, "en").token();
        assertThat(refused(notices, NEWS, token, List.of())).isEqualTo(Reason.NO_ANSWER);
        Receipt receipt = notices.record(NEWS, token, List.of(no("news")), "case-1");
        assertThat(receipt.kind()).isEqualTo(ReceiptKind.CONSENT);
        assertThat(site.verified(notices, receipt, new byte[0]).verdict()).isEqualTo(Verdict.NOTICE_MISMATCH);
    }

    @Test
    void whatCannotBeAcceptedIsRefusedWithItsReasonAndNothingIsWritten() {
        PrivacyNotices notices = parking();
        String token = notices.noticeFor(PARKING, "en").token();
        assertThat(refused(notices, PARKING, "", List.of())).isEqualTo(Reason.NO_TOKEN);
        assertThat(refused(notices, PARKING, token + "A", List.of())).isEqualTo(Reason.ALTERED);
        assertThat(refused(notices, NEWS, token, List.of())).isEqualTo(Reason.OTHER_FORM);
        assertThat(refused(notices, PARKING, token, List.of(yes("permit")))).isEqualTo(Reason.UNKNOWN_PURPOSE);
        assertThat(refused(notices, PARKING, token, List.of(yes("survey"), yes("survey"))))
                .isEqualTo(Reason.UNCLEAR_ANSWER);
        assertThat(refused(notices, PARKING, token, List.of(yes("survey"), no("survey"))))
                .isEqualTo(Reason.UNCLEAR_ANSWER);
        site.clock.move(Duration.ofHours(24).plusSeconds(1));
        assertThat(refused(notices, PARKING, token, List.of())).isEqualTo(Reason.EXPIRED);
    }

    @Test
    void anAnswerIsYesOrNo() {
        assertThat(Choice.read("survey", "GIVEN")).isEqualTo(yes("survey"));
        assertThat(Choice.read("survey", "REFUSED")).isEqualTo(no("survey"));
        for (String other : List.of("", "given", "GIVEN ", "on", "true", "WITHDRAWN")) {
            assertThatThrownBy(() -> Choice.read("survey", other))
                    .isInstanceOfSatisfying(
                            SubmissionRefused.class,
                            refused -> assertThat(refused.reason()).isEqualTo(Reason.UNCLEAR_ANSWER));
        }
    }

    @Test
    void aSecondPostOfTheSameTokenFindsTheFirstReceipt() {
        PrivacyNotices notices = parking();
        String token = notices.noticeFor(PARKING, "en").token();
        PrivacyNotices.Accepted before = notices.accept(PARKING, token, List.of(yes("survey")));
        Receipt first = notices.record(before, "case-1");
        assertThat(notices.record(PARKING, token, List.of(), "case-2")).isEqualTo(first);
        assertThat(notices.record(PARKING, token, List.of(yes("no such purpose")), "case-2"))
                .isEqualTo(first);
        assertThat(notices.record(before, "case-3")).isEqualTo(first);
        PrivacyNotices.Accepted again = notices.accept(PARKING, token, List.of());
        assertThat(again.first()).contains(first);
        assertThat(again.showing()).isEqualTo(before.showing());
        assertThat(site.written).containsExactly(first);
    }

    @Test
    void manyPostsAtOnceOfTheSameTokenWriteOneReceipt() throws Exception {
        PrivacyNotices notices = parking();
        for (int round = 0; round < 20; round++) {
            site.written.clear();
            String token = notices.noticeFor(PARKING, "en").token();
            Set<Receipt> found = atOnce(() -> notices.record(PARKING, token, List.of(yes("survey")), "case-1"));
            assertThat(found).hasSize(1);
            assertThat(site.written).containsExactlyElementsOf(found);
            String code = notices.withdrawalCode(found.iterator().next()).orElseThrow();
            assertThat(atOnce(() -> notices.withdraw(code, "en").orElseThrow())).hasSize(1);
            assertThat(site.written).hasSize(2);
        }
    }

    private static Set<Receipt> atOnce(Callable<Receipt> call) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        CyclicBarrier together = new CyclicBarrier(4);
        try {
            Callable<Receipt> waiting = () -> {
                together.await();
                return call.call();
            };
            Set<Receipt> found = new HashSet<>();
            for (Future<Receipt> one : threads.invokeAll(List.of(waiting, waiting, waiting, waiting))) {
                found.add(one.get());
            }
            return found;
        } finally {
            threads.shutdownNow();
        }
    }

    @Test
    void theReceiptHoldsNeitherTokenNorCodeNorTheCitysOwnNameOfThePerson() {
        PrivacyNotices notices = parking();
        String token = notices.noticeFor(PARKING, "en").token();
        PrivacyNotices.Accepted accepted = notices.accept(PARKING, token, List.of(yes("survey")));
        Receipt receipt = notices.record(accepted, "case-of-Ana-Diaz");
        String payload = org.clearnotice.document.CanonicalJson.text(receipt.payload());
        assertThat(payload)
                .doesNotContain("Ana", token, accepted.showing(), notices.addressOf(receipt))
                .doesNotContain(notices.withdrawalCode(receipt).orElseThrow())
                .doesNotContain(notices.withdrawalCode(receipt).orElseThrow().replace("-", ""));
        assertThat(receipt.subject())
                .isEqualTo(site.keys
                        .subjects()
                        .reference(PARKING, "case-of-Ana-Diaz")
                        .urn());
    }

    @Test
    void theReceiptIsOfTheWordsThatWereShown() {
        PrivacyNotices notices = parking();
        PrivacyNotices.Shown shown = notices.noticeFor(PARKING, "es");
        Receipt receipt = notices.record(PARKING, shown.token(), List.of(yes("survey")), "case-1");
        byte[] words = shown.notice().words(shown.notice().layerShown()).getBytes(StandardCharsets.UTF_8);
        assertThat(site.verified(notices, receipt, words).notice()).isEqualTo("SHOWN");
        byte[] full = shown.notice().words(Layer.FULL).getBytes(StandardCharsets.UTF_8);
        assertThat(site.verified(notices, receipt, full).verdict()).isEqualTo(Verdict.VALID);
        assertThat(notices.words(receipt, "es")).isEqualTo(shown.notice());
        assertThat(notices.words(receipt, "fr")).isEqualTo(shown.notice());
        assertThat(notices.words(PARKING, "7", "es")).contains(shown.notice());
        assertThat(notices.words(PARKING, "8", "es")).isEmpty();
    }

    @Test
    void theAddressOfAReceiptLeadsToIt() {
        PrivacyNotices notices = parking();
        Receipt receipt =
                notices.record(PARKING, notices.noticeFor(PARKING, "en").token(), List.of(), "case-1");
        assertThat(notices.receiptAt(notices.addressOf(receipt))).contains(receipt);
        assertThat(notices.receiptAt(receipt.id())).isEmpty();
        assertThat(new Site().open(Site.parking()).receiptAt(notices.addressOf(receipt)))
                .isEmpty();
    }

    @Test
    void tokensLiveAsLongAsTheSiteSays() {
        PrivacyNotices notices = site.opening(Site.parking(), PlainRenderer.saying("first"))
                .tokensLive(Duration.ofMinutes(10))
                .open(site.clock, new SecureRandom());
        String token = notices.noticeFor(PARKING, "en").token();
        site.clock.move(Duration.ofMinutes(10));
        notices.accept(PARKING, token, List.of());
        site.clock.move(Duration.ofSeconds(1));
        assertThat(refused(notices, PARKING, token, List.of())).isEqualTo(Reason.EXPIRED);
    }

    @Test
    void theKeysThatAreHandedOutArePublic() {
        assertThat(parking().jwks()).contains(site.keys.signing().kid()).doesNotContain("\"d\"", "\"k\"", "\"p\"");
    }

    @Test
    void anUnknownServiceIsNamedWithTheNearest() {
        PrivacyNotices notices = parking();
        assertThatThrownBy(() -> notices.noticeFor("street-parkin", "en"))
                .isInstanceOf(FindingsException.class)
                .hasMessageContaining("CON-05")
                .hasMessageContaining("did you mean 'street-parking'?");
        assertThatThrownBy(() -> notices.assess("zzz")).hasMessageContaining("see the findings of the folder");
        assertThatThrownBy(() -> notices.noticeFor(PARKING, "fr"))
                .hasMessageContaining("CON-04")
                .hasMessageContaining("[en, es]");
    }

    @Test
    void aFolderWithoutACityOpensAndSaysWhatIsWrong() {
        PrivacyNotices notices = site.open(AlderFalls.parking().without("city.yaml"));
        assertThat(notices.findings().isClean()).isFalse();
        assertThatThrownBy(notices::city).isInstanceOf(FindingsException.class);
        assertThatThrownBy(() -> notices.noticeFor(PARKING, "en")).isInstanceOf(FindingsException.class);
    }
}
