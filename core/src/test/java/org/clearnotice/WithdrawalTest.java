package org.clearnotice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clearnotice.Site.PARKING;
import static org.clearnotice.Site.no;
import static org.clearnotice.Site.yes;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import org.clearnotice.consent.Choice;
import org.clearnotice.consent.Receipt;
import org.clearnotice.consent.ReceiptKind;
import org.clearnotice.consent.Verdict;
import org.clearnotice.document.CanonicalJson;
import org.clearnotice.document.Node;
import org.clearnotice.notice.NoticeDigest;
import org.clearnotice.notice.RenderedNotice;
import org.clearnotice.testing.PlainRenderer;
import org.junit.jupiter.api.Test;

/** Taking back what was given, with nothing but the code. */
class WithdrawalTest {

    private final Site site = new Site();
    private final PrivacyNotices notices = site.open(Site.parking());

    private Receipt given(Choice... choices) {
        return notices.record(PARKING, notices.noticeFor(PARKING, "en").token(), List.of(choices), "case-1");
    }

    private static String member(Receipt receipt, String name) {
        Node node = receipt.node(name);
        return node == null ? "" : CanonicalJson.text(node);
    }

    @Test
    void aWithdrawalCopiesNoticePurposesAndPersonOfWhatItEnds() {
        Receipt given = given(yes("renewal-reminder"), no("survey"));
        site.clock.move(Duration.ofDays(400));
        Receipt ended = notices.withdraw(notices.withdrawalCode(given).orElseThrow(), "es")
                .orElseThrow();
        assertThat(ended.kind()).isEqualTo(ReceiptKind.WITHDRAWAL);
        assertThat(ended.previous()).contains(given.id());
        for (String same : List.of(
                "controller",
                "service",
                "form",
                "notice",
                "rights",
                "withdrawal",
                "jurisdiction",
                "packs",
                "subject")) {
            assertThat(member(ended, same)).as(same).isEqualTo(member(given, same));
        }
        assertThat(ended.purposes("WITHDRAWN")).containsExactly("renewal-reminder");
        assertThat(ended.purposes()).hasSize(1);
        assertThat(ended.text("event", "control")).isEqualTo("BUTTON");
        assertThat(site.verified(
                                notices,
                                ended,
                                notices.words(given, "en")
                                        .words(notices.words(given, "en").layerShown())
                                        .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                        .verdict())
                .isEqualTo(Verdict.VALID);
    }

    @Test
    void itsWordingIsThatOfThePageThatThePersonActedOn() {
        Receipt given = given(yes("survey"));
        Receipt ended = notices.withdraw(notices.withdrawalCode(given).orElseThrow(), "es")
                .orElseThrow();
        RenderedNotice es = notices.words(given, "es");
        String purpose = es.facts().purposes().get(2).text();
        assertThat(ended.text("event", "wording"))
                .isEqualTo(NoticeDigest.of(List.of(
                                es.withdraw().question(),
                                purpose,
                                es.withdraw().labels().get(0)))
                        .value());
        assertThat(ended.text("notice", "language")).isEqualTo("en");
    }

    @Test
    void aSecondWithdrawalReturnsTheFirst() {
        Receipt given = given(yes("survey"), yes("renewal-reminder"));
        String code = notices.withdrawalCode(given).orElseThrow();
        Receipt first = notices.withdraw(code, "en").orElseThrow();
        assertThat(first.purposes("WITHDRAWN")).containsExactlyInAnyOrder("survey", "renewal-reminder");
        assertThat(notices.withdraw(code.toLowerCase(Locale.ROOT).replace('-', ' '), "es"))
                .contains(first);
        assertThat(site.written).containsExactly(given, first);
    }

    @Test
    void theCodeShowsHowThingsStand() {
        Receipt given = given(yes("survey"), yes("renewal-reminder"));
        String code = notices.withdrawalCode(given).orElseThrow();
        PrivacyNotices.Standing before = notices.standing(code).orElseThrow();
        assertThat(before.given()).isEqualTo(given);
        assertThat(before.still()).containsExactlyInAnyOrder("survey", "renewal-reminder");
        assertThat(before.ended()).isEmpty();
        Receipt ended = notices.withdraw(code, "en").orElseThrow();
        PrivacyNotices.Standing after = notices.standing(code).orElseThrow();
        assertThat(after.still()).isEmpty();
        assertThat(after.ended()).contains(ended);
    }

    @Test
    void whatWasRefusedHasNoCode() {
        assertThat(notices.withdrawalCode(given(no("survey")))).isEmpty();
        assertThat(notices.withdrawalCode(given())).isEmpty();
        Receipt given = given(yes("survey"));
        Receipt ended = notices.withdraw(notices.withdrawalCode(given).orElseThrow(), "en")
                .orElseThrow();
        assertThat(notices.withdrawalCode(ended)).isEmpty();
    }

    @Test
    void aCodeOfNoReceiptOpensNothing() {
        given(yes("survey"));
        for (String code :
                List.of("", "0000-0000-0000", "no code", given(yes("survey")).id())) {
            assertThat(notices.standing(code)).isEmpty();
            assertThat(notices.withdraw(code, "en")).isEmpty();
        }
        assertThat(site.written).hasSize(2);
    }

    @Test
    void eachCodeEndsItsOwnReceiptAndNoOther() {
        Receipt one = given(yes("survey"));
        Receipt two = given(yes("survey"));
        notices.withdraw(notices.withdrawalCode(one).orElseThrow(), "en");
        assertThat(notices.standing(notices.withdrawalCode(two).orElseThrow())
                        .orElseThrow()
                        .still())
                .containsExactly("survey");
    }

    @Test
    void whatWasGivenUnderAnEarlierVersionCanStillBeTakenBack() {
        Receipt given = given(yes("survey"));
        PrivacyNotices next = site.open(
                Site.parking().replacing("services/street-parking.yaml", "version: \"7\"", "version: \"8\""),
                PlainRenderer.saying("second"));
        Receipt ended =
                next.withdraw(next.withdrawalCode(given).orElseThrow(), "en").orElseThrow();
        assertThat(ended.text("notice", "version")).isEqualTo("7");
        assertThat(ended.previous()).contains(given.id());
    }
}
