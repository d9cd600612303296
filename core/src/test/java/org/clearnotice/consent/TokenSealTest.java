package org.clearnotice.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;
import org.clearnotice.consent.SubmissionRefused.Reason;
import org.clearnotice.document.CanonicalJson;
import org.clearnotice.document.Document;
import org.clearnotice.document.Source;
import org.clearnotice.proof.StrictBase64;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The token that travels through the page. */
class TokenSealTest {

    private static final Duration DAY = Duration.ofHours(24);
    private static final SiteSecret SECRET = Showings.secret();
    private static final ShownNotice SHOWN = Showings.of("street-parking", List.of("renewal-reminder", "survey"));

    private final TokenSeal seal = new TokenSeal(SECRET, DAY);
    private final String token = seal.seal(SHOWN);

    private SubmissionRefused refused(String text, String service, Instant now) {
        SubmissionRefused refused = catchThrowableOfType(SubmissionRefused.class, () -> seal.open(text, service, now));
        assertThat(refused).as(text).isNotNull();
        return refused;
    }

    private Reason reason(String text) {
        return refused(text, "street-parking", Showings.AT).reason();
    }

    private static String resealed(String body) {
        return body + "." + StrictBase64.encode(SECRET.mac("clearnotice/shown/v1", body));
    }

    private static String resealedJson(String json) {
        return resealed(StrictBase64.encode(json.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void whatWasSealedIsOpened() {
        assertThat(seal.open(token, "street-parking", Showings.AT)).isEqualTo(SHOWN);
        ShownNotice none = Showings.of("a", List.of());
        assertThat(seal.open(seal.seal(none), "a", Showings.AT)).isEqualTo(none);
    }

    /** The last sign of each half has stray bits, which a loose reader would not look at. */
    @Test
    void aTokenWithOneSignAlteredAnywhereIsRefused() {
        for (int at = 0; at < token.length(); at++) {
            for (char other : new char[] {'A', 'B', 'f', 'g', '-', '_', '0', '.', '=', ' ', '\n', 'é'}) {
                if (token.charAt(at) != other) {
                    String altered = token.substring(0, at) + other + token.substring(at + 1);
                    Reason reason = reason(altered);
                    assertThat(reason).isIn(Reason.ALTERED, Reason.NO_TOKEN);
                    assertThat(reason == Reason.NO_TOKEN).isEqualTo(altered.indexOf('.') < 0);
                }
            }
        }
    }

    @Test
    void aTokenWithASignMoreOrLessIsRefused() {
        for (String altered : List.of(
                token + "A", token + "=", token + ".", token + "\n", " " + token, "A" + token, token.substring(1))) {
            assertThat(reason(altered)).isEqualTo(Reason.ALTERED);
        }
        assertThat(reason(token.substring(0, token.length() - 1))).isEqualTo(Reason.ALTERED);
        assertThat(reason(token.substring(0, token.indexOf('.') + 1))).isEqualTo(Reason.ALTERED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "token", "AAAA", " ", "\u0000"})
    void noTokenIsNone(String text) {
        assertThat(reason(text)).isEqualTo(Reason.NO_TOKEN);
    }

    @Test
    void anOverlongTokenIsNone() {
        assertThat(reason("A".repeat(9_000) + "." + "A".repeat(43))).isEqualTo(Reason.NO_TOKEN);
        assertThat(reason(".".repeat(1_000_000))).isEqualTo(Reason.NO_TOKEN);
    }

    @Test
    void aNoticeThatAsksAsMuchAsAReceiptCanHoldIsOpenedAgain() {
        List<String> purposes = IntStream.range(0, 50)
                .mapToObj(i -> ("p" + i + "x".repeat(64)).substring(0, 64))
                .toList();
        ShownNotice most = Showings.of("n".repeat(64), purposes);
        assertThat(seal.open(seal.seal(most), "n".repeat(64), Showings.AT)).isEqualTo(most);
    }

    @Test
    void aTokenOfAnotherFormIsRefused() {
        assertThat(refused(token, "safe-housing", Showings.AT).reason()).isEqualTo(Reason.OTHER_FORM);
    }

    @Test
    void aTokenLivesToTheEndOfItsLifetime() {
        assertThat(seal.open(token, "street-parking", Showings.AT.plus(DAY))).isEqualTo(SHOWN);
        SubmissionRefused late =
                refused(token, "street-parking", Showings.AT.plus(DAY).plusNanos(1));
        assertThat(late.reason()).isEqualTo(Reason.EXPIRED);
        assertThat(late).hasMessage("the notice was shown at 2026-11-24T09:00:00Z, which is longer ago than PT24H");
        TokenSeal longer = new TokenSeal(SECRET, Duration.ofDays(30));
        assertThat(longer.open(token, "street-parking", Showings.AT.plus(DAY).plus(DAY)))
                .isEqualTo(SHOWN);
    }

    @Test
    void aTokenFromTheFutureIsRefusedAndSaysSo() {
        Instant fiveMinutesBefore = Showings.AT.minus(Duration.ofMinutes(5));
        assertThat(seal.open(token, "street-parking", fiveMinutesBefore)).isEqualTo(SHOWN);
        SubmissionRefused early = refused(token, "street-parking", fiveMinutesBefore.minusSeconds(1));
        assertThat(early.reason()).isEqualTo(Reason.EXPIRED);
        assertThat(early).hasMessage("the notice was shown at 2026-11-24T09:00:00Z, which is still to come");
    }

    @Test
    void aTokenOfAnotherSiteIsRefused() {
        assertThat(reason(new TokenSeal(Showings.secret(), DAY).seal(SHOWN))).isEqualTo(Reason.ALTERED);
    }

    @Test
    void aMacForAnotherUseIsNoSeal() {
        String body = token.substring(0, token.indexOf('.'));
        String other = body + "." + StrictBase64.encode(SECRET.mac("clearnotice/receipt-page/v1", body));
        assertThat(reason(other)).isEqualTo(Reason.ALTERED);
    }

    /** As after a change of the library: sealed by this site, and yet not what this version reads. */
    @Test
    void whatThisSiteSealedInAnotherFormIsNoToken() {
        String json = new String(
                StrictBase64.decode(token.substring(0, token.indexOf('.'))).orElseThrow(), StandardCharsets.UTF_8);
        assertThat(seal.open(resealedJson(json), "street-parking", Showings.AT)).isEqualTo(SHOWN);
        for (String other : List.of(
                "",
                "{",
                "[]",
                "{}",
                "1",
                json.replace("SHORT", "WHISPERED"),
                json.replace("WEB", "TELEX"),
                json.replace("sha-256:", "sha-512:"),
                json.replace("2026-11-24T09:00:00Z", "yesterday"),
                json.replace("\"form\":", "\"shape\":"))) {
            assertThat(reason(resealedJson(other))).as(other).isEqualTo(Reason.NO_TOKEN);
        }
        assertThat(reason(resealed("A"))).isEqualTo(Reason.NO_TOKEN);
        assertThat(reason(resealed("é"))).isEqualTo(Reason.NO_TOKEN);
    }

    @Test
    void theTokenNamesWhatWasShownAndNobody() {
        String json = new String(
                StrictBase64.decode(token.substring(0, token.indexOf('.'))).orElseThrow(), StandardCharsets.UTF_8);
        assertThat(CanonicalJson.text(Document.json(Source.of("token", json)).root()))
                .isEqualTo(json);
        assertThat(((org.clearnotice.document.Node.Members)
                                Document.json(Source.of("token", json)).root())
                        .members()
                        .keySet())
                .containsExactlyInAnyOrder(
                        "id",
                        "notice",
                        "version",
                        "language",
                        "layer",
                        "channel",
                        "digest",
                        "fullDigest",
                        "form",
                        "at",
                        "purposes");
    }
}
