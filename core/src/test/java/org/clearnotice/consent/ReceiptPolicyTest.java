package org.clearnotice.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Step 9: each rule between members, broken alone. */
class ReceiptPolicyTest {

    private static final String ISSUED = "2026-11-01T10:20:00Z";
    private static final String ROOT = "YNONKVsLi96IT9KQmxXP3zem2k8yc/rPUxWLQdJJb3M=";

    private static Altered consent() {
        return Altered.example("consent");
    }

    private static void policy(Altered receipt, String detail) {
        VerificationResult result = receipt.verified();
        assertThat(result.verdict()).as(result.detail()).isEqualTo(Verdict.POLICY);
        assertThat(result.detail()).startsWith("step 9: ").contains(detail);
    }

    private static void valid(Altered receipt) {
        VerificationResult result = receipt.verified();
        assertThat(result.verdict()).as(result.detail()).isEqualTo(Verdict.VALID);
    }

    @Test
    void aReceiptIsIssuedAtMostFiveMinutesAheadOfTheClock() {
        assertThat(consent().verifiedAt("2026-11-01T10:15:00Z").verdict()).isEqualTo(Verdict.VALID);
        VerificationResult early = consent().verifiedAt("2026-11-01T10:14:59Z");
        assertThat(early.verdict()).isEqualTo(Verdict.POLICY);
        assertThat(early.detail()).contains("/issuedAt");
        valid(consent().with("/issuedAt", "2999-12-31T23:59:59Z").with("/event/at", "2999-12-31T23:59:59Z"));
    }

    @Test
    void theEventIsNotAfterTheReceipt() {
        valid(consent().with("/event/at", ISSUED));
        policy(consent().with("/event/at", "2026-11-01T10:20:01Z"), "/event/at");
    }

    @ParameterizedTest
    @ValueSource(strings = {"WEB", "APP", "TEXT"})
    void onlineTheEventIsAtMostADayBefore(String channel) {
        Altered receipt = consent().with("/event/channel", channel);
        valid(receipt.with("/event/at", "2026-10-31T10:20:00Z"));
        policy(receipt.with("/event/at", "2026-10-31T10:19:59Z"), "24 hours");
    }

    @ParameterizedTest
    @ValueSource(strings = {"PRINT", "PHONE", "COUNTER"})
    void onPaperTheEventMayBeLongBefore(String channel) {
        valid(consent().with("/event/channel", channel).with("/event/at", "2026-01-01T00:00:00Z"));
    }

    static Stream<Altered> namedTwice() {
        Altered purposes = consent().with("/purposes/1/id", "permit");
        Altered packs = consent().with("/packs/1", Map.of("id", "us", "version", "2"));
        Map<String, Object> joint = Map.of("id", "https://other.example/", "name", "Other");
        Altered joints = consent()
                .with(
                        "/jointControllers",
                        List.of(joint, Map.of("id", "https://other.example/", "name", "By another name")));
        Altered itself = consent()
                .with("/jointControllers", List.of(Map.of("id", "https://alderfalls.example/", "name", "Itself")));
        Altered data = consent().with("/purposes/0/data/3/category", "pd:Name");
        return Stream.of(purposes, packs, joints, itself, data);
    }

    @ParameterizedTest
    @MethodSource("namedTwice")
    void nothingIsNamedTwice(Altered receipt) {
        policy(receipt, "twice");
    }

    @Test
    void aCategoryMayStandInTwoPurposesAndAJointControllerBesideTheFirst() {
        valid(consent().with("/jointControllers", List.of(Map.of("id", "https://other.example/", "name", "Other"))));
    }

    @Test
    void aReceiptDoesNotFollowItself() {
        policy(consent().with("/previous", consent().at("/id")), "/previous");
        valid(consent().with("/previous", "urn:uuid:00000000-0000-4000-8000-000000000000"));
    }

    @Test
    void aDecisionStandsExactlyWhereTheBasisRestsOnConsent() {
        policy(consent().with("/purposes/0/decision", "REFUSED"), "exactly where");
        policy(consent().without("/purposes/2/decision"), "exactly where");
        policy(consent().with("/purposes/1/basis", "dpv:LegalObligation"), "exactly where");
    }

    @Test
    void whereNothingWasAskedNothingRestsOnConsent() {
        policy(Altered.example("notice-shown").with("/purposes/0/basis", "dpv:ExpressedConsent"), "nothing was asked");
    }

    @Test
    void aConsentHoldsADecision() {
        policy(consent().without("/purposes/2").without("/purposes/1"), "no decision");
    }

    @Test
    void aReleaseEndsNoEarlierThanTheDayBeforeItsEvent() {
        Altered release = Altered.example("release");
        valid(release.with("/purposes/0/validity/value", "2026-10-31"));
        policy(release.with("/purposes/0/validity/value", "2026-10-30"), "ends before");
    }

    @ParameterizedTest
    @ValueSource(strings = {"WEB", "APP", "PRINT"})
    void theFullLayerHasOneDigest(String channel) {
        Altered full = consent().with("/notice/layer", "FULL").with("/notice/channel", channel);
        policy(full, "fullDigest");
        valid(full.with("/notice/digest", consent().at("/notice/fullDigest")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PHONE", "COUNTER", "TEXT"})
    void aScriptOfTheFullLayerHasADigestOfItsOwn(String channel) {
        valid(consent().with("/notice/layer", "FULL").with("/notice/channel", channel));
    }

    @Test
    void anEmptyLogHasTheRootOfTheEmptyTree() {
        policy(consent().with("/log/checkpoint/size", 0), "/log/checkpoint");
        policy(consent().with("/log/checkpoint/root", ReceiptPolicy.EMPTY_ROOT), "/log/checkpoint");
        valid(consent().with("/log/checkpoint", Map.of("size", 0, "root", ReceiptPolicy.EMPTY_ROOT)));
        valid(consent().with("/log/checkpoint", Map.of("size", 1, "root", ROOT)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/a/cb4ec032-6bbb-46f0-a532-4646263775ee",
                "/a/CB4EC032-6BBB-46F0-A532-4646263775EE/b",
                "/a/xcb4ec032-6bbb-46f0-a532-4646263775eex",
                "/abcdefghijklmno1",
                "/a/a.abcdefghijklmno1.b",
                "/a/a_abcdefghijklmno1",
                "/a/a~abcdefghijklmno1",
                "/a/a-abcdefghijklmno1",
                "/a/a%abcdefghijklmno1",
                "/1234567890123456"
            })
    void noAddressHoldsATokenInItsPath(String path) {
        for (String member : List.of("/notice/url", "/rights/url", "/withdrawal/url")) {
            policy(consent().with(member, "https://alderfalls.example" + path), member);
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "?a=abcdefghijklmno1",
                "?abcdefghijklmno1",
                "/x?a=b&c=d=abcdefghijklmno1",
                "?a&b=1234567890123456"
            })
    void noAddressHoldsATokenInItsQuery(String query) {
        policy(consent().with("/rights/url", "https://alderfalls.example" + query), "/rights/url");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "/",
                "/abcdefghijklmnopqrstuvwxyz",
                "/abcdefghijklmn1",
                "/a.b.c.d.e.f.g.h.1",
                "/privacy?abcdefghijklmno1=x",
                "/privacy?a=/b/c",
                "/privacy?=&&"
            })
    void ordinaryAddressesHoldNone(String rest) {
        valid(consent().with("/rights/url", "https://abcdefghijklmno1.example" + rest));
    }
}
