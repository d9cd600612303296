package org.clearnotice.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clearnotice.document.CanonicalJson;
import org.clearnotice.document.Document;
import org.clearnotice.document.Node;
import org.clearnotice.document.Source;
import org.clearnotice.proof.Algorithm;
import org.clearnotice.proof.Jwks;
import org.clearnotice.proof.Jws;
import org.clearnotice.proof.LocalKey;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The steps in their order, and what comes out. */
class ReceiptVerifierTest {

    private static final byte[] OTHER_WORDS = "other words\n".getBytes(StandardCharsets.UTF_8);
    private static final byte[] SHOWN = Altered.resource("examples/notice.es.short.txt");
    private static final List<String> MEMBERS =
            List.of("verdict", "detail", "kind", "id", "issuedAt", "notice", "previous", "log", "time", "validity");

    private final ReceiptVerifier verifier = new ReceiptVerifier();

    private static Altered consent() {
        return Altered.example("consent");
    }

    private VerificationResult verify(String jws, Jwks keys, byte[] notice) {
        return verifier.verify(new Evidence(jws, keys, notice, Instant.parse("2026-11-01T10:20:00Z")));
    }

    private static String header(String jws, String header) {
        return java.util.Base64.getUrlEncoder()
                        .withoutPadding()
                        .encodeToString(header.getBytes(StandardCharsets.US_ASCII))
                + jws.substring(jws.indexOf('.'));
    }

    private static Jwks expired() {
        String key = CanonicalJson.text(Altered.KEY.publicKey().jwk());
        return Jwks.read(Source.of("keys", "{\"keys\":[{\"exp\":1," + key.substring(1) + "]}"));
    }

    /** Each receipt has the fault of its step and those of all later ones: only the first may be named. */
    @Test
    void theFirstStepThatFailsIsTheVerdict() {
        Altered policy = consent().with("/event/at", "2026-11-01T10:20:01Z");
        Altered personal = policy.with("/purposes/0/text", "from 192.0.2.7");
        Altered term = personal.with("/purposes/0/terms", List.of("dpv:NoSuchPurpose"));
        Altered schema = term.with("/more", "x");
        Altered loose = Altered.of(schema.json().replaceFirst(":", ": "));
        String unsigned = loose.jws().substring(0, loose.jws().lastIndexOf('.') + 1) + "A".repeat(86);
        String unknown = loose.jws(LocalKey.generate(Algorithm.ED_DSA, "", new SecureRandom()));
        String headless = header(unknown, "{}");

        Jwks expired = expired();
        assertVerdicts(
                Map.entry(headless + "=", Verdict.BAD_ENCODING),
                Map.entry(headless, Verdict.BAD_HEADER),
                Map.entry(unknown, Verdict.UNKNOWN_KEY),
                Map.entry(unsigned, Verdict.BAD_SIGNATURE),
                Map.entry(loose.jws(), Verdict.NOT_CANONICAL),
                Map.entry(schema.jws(), Verdict.BAD_SCHEMA),
                Map.entry(term.jws(), Verdict.UNKNOWN_TERM),
                Map.entry(personal.jws(), Verdict.PERSONAL_DATA),
                Map.entry(policy.jws(), Verdict.POLICY),
                Map.entry(consent().jws(), Verdict.NOTICE_MISMATCH));
        assertThat(verify(consent().jws(), expired, SHOWN).verdict()).isEqualTo(Verdict.KEY_NOT_IN_USE);
        assertThat(verify(consent().jws(), Altered.KEYS, SHOWN).verdict()).isEqualTo(Verdict.VALID);
    }

    @SafeVarargs
    private void assertVerdicts(Map.Entry<String, Verdict>... expected) {
        Jwks expired = expired();
        for (Map.Entry<String, Verdict> one : expected) {
            VerificationResult result = verify(one.getKey(), expired, OTHER_WORDS);
            assertThat(result.verdict()).as(result.detail()).isEqualTo(one.getValue());
            assertThat(result.detail()).startsWith("step " + one.getValue().ordinal() + ": ");
        }
    }

    @Test
    void theReceiptIsNamedFromTheSchemaOn() {
        VerificationResult before = consent().with("/more", "x").verified();
        assertThat(before.kind()).isNull();
        assertThat(before.id()).isNull();
        assertThat(before.issuedAt()).isNull();
        VerificationResult after =
                consent().with("/purposes/0/basis", "dpv:NoBasis").verified();
        assertThat(after.verdict()).isEqualTo(Verdict.UNKNOWN_TERM);
        assertThat(after.kind()).isEqualTo("CONSENT");
        assertThat(after.id()).isEqualTo("urn:uuid:cb4ec032-6bbb-46f0-a532-4646263775ee");
        assertThat(after.issuedAt()).isEqualTo("2026-11-01T10:20:00Z");
    }

    @Test
    void whatFailedWasNotCheckedFurther() {
        VerificationResult late = verify(consent().jws(), expired(), SHOWN);
        assertThat(List.of(late.notice(), late.previous(), late.log(), late.time(), late.validity()))
                .containsExactly("NOT_CHECKED", "NOT_CHECKED", "NOT_CHECKED", "CLAIMED", "NOT_CHECKED");
    }

    @Test
    void theOutputHoldsExactlyTheMembersOfTheProfileInOneLine() {
        for (Altered receipt : List.of(consent(), consent().with("/more", "x"), Altered.example("withdrawal"))) {
            String json = receipt.verified().toJson();
            assertThat(json).doesNotContain("\n");
            Node.Members output =
                    (Node.Members) Document.json(Source.of("output", json)).root();
            assertThat(output.members().keySet()).containsExactlyElementsOf(MEMBERS);
        }
        assertThat(consent().verified().toJson())
                .isEqualTo("{\"verdict\":\"VALID\",\"detail\":\"\",\"kind\":\"CONSENT\","
                        + "\"id\":\"urn:uuid:cb4ec032-6bbb-46f0-a532-4646263775ee\","
                        + "\"issuedAt\":\"2026-11-01T10:20:00Z\",\"notice\":\"NOT_CHECKED\",\"previous\":\"NONE\","
                        + "\"log\":\"NOT_CHECKED\",\"time\":\"CLAIMED\",\"validity\":\"NOT_CHECKED\"}");
        assertThat(consent().with("/more", "x").verified().toJson())
                .contains("\"kind\":null,\"id\":null,\"issuedAt\":null,");
        assertThat(Altered.example("withdrawal").verified().previous()).isEqualTo("NOT_CHECKED");
    }

    @ParameterizedTest
    @EnumSource(Algorithm.class)
    void everyAlgorithmOfTheProfileVerifiesUnderItsOwnNameAlone(Algorithm algorithm) {
        LocalKey key = LocalKey.generate(algorithm, "", new SecureRandom());
        Jwks keys = Jwks.of(List.of(key.publicKey()));
        String jws = consent().jws(key);
        assertThat(verify(jws, keys, SHOWN).verdict()).isEqualTo(Verdict.VALID);
        for (Algorithm other : Algorithm.values()) {
            String renamed = header(
                    jws,
                    "{\"alg\":\"" + other.id() + "\",\"kid\":\"" + key.kid()
                            + "\",\"typ\":\"clearnotice-receipt+jws\"}");
            assertThat(verify(renamed, keys, SHOWN).verdict())
                    .isEqualTo(other == algorithm ? Verdict.VALID : Verdict.UNKNOWN_KEY);
        }
    }

    @Test
    void aKeyWhoseIdIsNotItsThumbprintIsUnknown() {
        String wrong = "A".repeat(43);
        String key = CanonicalJson.text(Altered.KEY.publicKey().jwk()).replace(Altered.KEY.kid(), wrong);
        Jwks keys = Jwks.read(Source.of("keys", "{\"keys\":[" + key + "]}"));
        String jws = header(
                consent().jws(), "{\"alg\":\"EdDSA\",\"kid\":\"" + wrong + "\",\"typ\":\"clearnotice-receipt+jws\"}");
        assertThat(verify(jws, keys, SHOWN).verdict()).isEqualTo(Verdict.UNKNOWN_KEY);
    }

    @Test
    void aKeyThatStandsTwiceIsUnknown() {
        String key = CanonicalJson.text(Altered.KEY.publicKey().jwk());
        Jwks keys = Jwks.read(Source.of("keys", "{\"keys\":[" + key + "," + key + "]}"));
        assertThat(verify(consent().jws(), keys, SHOWN).verdict()).isEqualTo(Verdict.UNKNOWN_KEY);
    }

    @Test
    void anotherTypeIsNoReceipt() {
        String jws = Jws.sign(consent().json().getBytes(StandardCharsets.UTF_8), "jwt", Altered.KEY);
        assertThat(verify(jws, Altered.KEYS, SHOWN).verdict()).isEqualTo(Verdict.BAD_HEADER);
    }

    static Stream<String> payloadsOfAnotherForm() {
        String json = consent().json();
        return Stream.of(
                "",
                "[",
                json + " ",
                json + json,
                "\uFEFF" + json,
                json.replace("\"tier\":1", "\"tier\":1.0"),
                json.replace("\"tier\":1", "\"tier\":1e0"),
                json.replace("\"tier\":1", "\"tier\":-0"),
                json.replace("\"size\":8", "\"size\":9007199254740992"),
                json.replace("\"size\":8", "\"size\":1e999"),
                json.replace("\"size\":8", "\"size\":" + "9".repeat(5_000)),
                json.replace("\"kind\":", "\"kind\":\"CONSENT\",\"kind\":"),
                json.replace("Parking", "Parkin\\u0067"),
                json.replace("Parking", "Parki\u0301ng"),
                json.replace("Parking", "\\ud800"),
                json.replace("Parking", "\uFDD0"),
                json.replace("Parking", "\uFFFF"),
                json.replace("Parking", new String(Character.toChars(0x1FFFE))),
                "[".repeat(17) + "]".repeat(17),
                "[".repeat(90_000) + "]".repeat(90_000));
    }

    @ParameterizedTest
    @MethodSource("payloadsOfAnotherForm")
    void aPayloadOfAnotherFormIsNotCanonical(String payload) {
        String jws = Jws.sign(payload.getBytes(StandardCharsets.UTF_8), ReceiptVerifier.TYPE, Altered.KEY);
        assertThat(verify(jws, Altered.KEYS, SHOWN).verdict()).isEqualTo(Verdict.NOT_CANONICAL);
    }

    @Test
    void bytesThatAreNoTextAreNotCanonical() {
        byte[] bytes = consent().json().getBytes(StandardCharsets.ISO_8859_1);
        assertThat(verify(Jws.sign(bytes, ReceiptVerifier.TYPE, Altered.KEY), Altered.KEYS, SHOWN)
                        .verdict())
                .isEqualTo(Verdict.NOT_CANONICAL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "true", "1", "\"a\"", "[]", "{}"})
    void anotherValueThanAReceiptDoesNotFitTheSchema(String payload) {
        assertThat(Altered.of(payload).verified().verdict()).isEqualTo(Verdict.BAD_SCHEMA);
    }

    /** However long a text is: the verdict comes, and no error of the machine. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/notice/language", "/jurisdiction/0", "/subject", "/log/origin", "/rights/url", "/rights/email",
                "/service/name", "/service/id", "/id", "/issuedAt", "/purposes/0/terms/0", "/purposes/0/basis"
            })
    void endlessTextsGetAVerdict(String pointer) {
        for (String piece : List.of("-abcde", "-A", "/a", ".a", "a", "-x-1", " a", "1", "%", "@a.b")) {
            String start = switch (pointer) {
                case "/notice/language" -> "en";
                case "/jurisdiction/0" -> "loc:US";
                default -> "a";
            };
            Altered receipt = consent().with(pointer, start + piece.repeat(150_000 / piece.length()));
            boolean fits = pointer.equals("/notice/language")
                    && List.of("-abcde", "-x-1").contains(piece);
            assertThat(receipt.verified().verdict() == Verdict.VALID).isEqualTo(fits);
        }
    }

    @Test
    void keysAreInUseFromTheirFirstSecondToTheOneBeforeTheirLast() {
        long issued = Instant.parse("2026-11-01T10:20:00Z").getEpochSecond();
        assertThat(inUse("\"nbf\":" + issued + ",\"exp\":" + (issued + 1))).isEqualTo(Verdict.VALID);
        assertThat(inUse("\"nbf\":" + (issued + 1))).isEqualTo(Verdict.KEY_NOT_IN_USE);
        assertThat(inUse("\"exp\":" + issued)).isEqualTo(Verdict.KEY_NOT_IN_USE);
        assertThat(inUse("\"controller\":\"https://alderfalls.example/\"")).isEqualTo(Verdict.VALID);
        assertThat(inUse("\"controller\":\"https://alderfalls.example\"")).isEqualTo(Verdict.KEY_NOT_IN_USE);
        assertThat(inUse("\"revoked\":[]")).isEqualTo(Verdict.VALID);
        assertThat(inUse("\"revoked\":[{\"origin\":\"other.example\",\"size\":9}]"))
                .isEqualTo(Verdict.KEY_NOT_IN_USE);
    }

    private Verdict inUse(String member) {
        String key = CanonicalJson.text(Altered.KEY.publicKey().jwk());
        Jwks keys = Jwks.read(Source.of("keys", "{\"keys\":[{" + member + "," + key.substring(1) + "]}"));
        return verify(consent().jws(), keys, SHOWN).verdict();
    }

    @Test
    void parsingARefusedTextThrowsWhatItSays() {
        String payload = Jws.sign("no json".getBytes(StandardCharsets.UTF_8), ReceiptVerifier.TYPE, Altered.KEY);
        String list = Jws.sign("[]".getBytes(StandardCharsets.UTF_8), ReceiptVerifier.TYPE, Altered.KEY);
        for (String jws : List.of("", "a.b", payload, list)) {
            assertThatThrownBy(() -> Receipt.parse(jws)).isInstanceOf(IllegalArgumentException.class);
        }
        Receipt receipt = Receipt.parse(consent().jws());
        assertThat(receipt).hasToString("Receipt urn:uuid:cb4ec032-6bbb-46f0-a532-4646263775ee");
        assertThat(receipt.purposes("GIVEN")).containsExactly("renewal-reminder");
        assertThat(receipt.previous()).isEmpty();
    }
}
