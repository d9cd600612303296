package org.clearnotice.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import org.clearnotice.document.CanonicalJson;
import org.clearnotice.document.Digest;
import org.clearnotice.document.FindingsException;
import org.clearnotice.document.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Key files: what is read, what is passed over, and what refuses the whole call (receipt profile, section 6). */
class JwksReaderTest {

    private static final LocalKey KEY =
            LocalKey.generate(Algorithm.ED_DSA, "https://alderfalls.example/", new SecureRandom());
    private static final String JWK = CanonicalJson.text(KEY.publicKey().jwk());
    private static final String OTHER = CanonicalJson.text(LocalKey.generate(Algorithm.ES256, "", new SecureRandom())
            .publicKey()
            .jwk());

    private static Jwks read(String json) {
        return Jwks.read(Source.of("keys.json", json));
    }

    private static String set(String... keys) {
        return "{\"keys\":[" + String.join(",", keys) + "]}";
    }

    /** The key with one member more, or with another value of one. */
    private static String with(String member, String value) {
        String plain = JWK.replaceAll("\"" + member + "\":\"[^\"]*\",?", "");
        return ("{\"" + member + "\":" + value + "," + plain.substring(1)).replace(",}", "}");
    }

    private static String verifierKey(String name, int type) {
        byte[] encoded = new byte[33];
        encoded[0] = (byte) type;
        ByteArrayOutputStream hashed = new ByteArrayOutputStream();
        hashed.writeBytes((name + "\n").getBytes(StandardCharsets.UTF_8));
        hashed.writeBytes(encoded);
        String id = HexFormat.of().formatHex(Digest.sha256(hashed.toByteArray()), 0, 4);
        return name + "+" + id + "+" + Base64.getEncoder().encodeToString(encoded);
    }

    private static String quoted(String text) {
        return CanonicalJson.text(text);
    }

    @ParameterizedTest
    @EnumSource(Algorithm.class)
    void aKeyThatIsHandedOutIsReadBack(Algorithm algorithm) {
        VerificationKey key = LocalKey.generate(algorithm, "https://alderfalls.example/", new SecureRandom())
                .publicKey();
        VerificationKey again =
                read(VerificationKey.jwks(List.of(key))).only(key.kid()).orElseThrow();
        assertThat(again.jwk()).isEqualTo(key.jwk());
        assertThat(again.thumbprint()).isEqualTo(key.kid());
    }

    @Test
    void timesAndRevocationAreRead() {
        String key = with("nbf", "0");
        key = "{\"exp\":9007199254740991,\"revoked\":[{\"origin\":\"a.example/log\",\"size\":0},"
                + "{\"origin\":\"b.example\",\"size\":7}]," + key.substring(1);
        VerificationKey read = read(set(key)).only(KEY.kid()).orElseThrow();
        assertThat(read.notBefore()).isEqualTo(OptionalLong.of(0));
        assertThat(read.expires()).isEqualTo(OptionalLong.of(9_007_199_254_740_991L));
        assertThat(read.revoked()).isEqualTo(Map.of("a.example/log", 0L, "b.example", 7L));
        assertThat(read.controller()).isEqualTo("https://alderfalls.example/");
        assertThat(read(VerificationKey.jwks(List.of(read)))
                        .only(KEY.kid())
                        .orElseThrow()
                        .revoked())
                .isEqualTo(read.revoked());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    nbf | -1
                    nbf | 1.5
                    nbf | 1e3
                    nbf | '1'
                    nbf | null
                    nbf | 9007199254740992
                    nbf | 99999999999999999999
                    exp | true
                    exp | []
                    controller | 1
                    controller | ''
                    controller | 'http://alderfalls.example/'
                    controller | 'https://alderfalls.example/?a=b'
                    controller | 'https://Alderfalls.example/'
                    controller | 'https://user@alderfalls.example/'
                    controller | ' https://alderfalls.example/'
                    revoked | true
                    revoked | {}
                    revoked | ['a.example']
                    revoked | [{}]
                    revoked | [{'origin':'a.example'}]
                    revoked | [{'size':1}]
                    revoked | [{'origin':'a.example','size':'1'}]
                    revoked | [{'origin':'a.example','size':-1}]
                    revoked | [{'origin':'A.EXAMPLE','size':1}]
                    revoked | [{'origin':'','size':1}]
                    revoked | [{'origin':'a.example','size':1,'more':1}]
                    revoked | [{'origin':'a.example','size':1},{'origin':'a.example','size':2}]
                    """)
    void aMalformedMemberRefusesTheWholeCall(String member, String value) {
        String key = with(member, value.replace('\'', '"'));
        assertThatThrownBy(() -> read(set(OTHER, key)))
                .isInstanceOf(FindingsException.class)
                .hasMessageStartingWith("ERROR KEY-03 keys.json:1:")
                .hasMessageContaining(member.equals("nbf") || member.equals("exp") ? "seconds" : member);
    }

    @Test
    void aMalformedMemberOfAKeyThatIsPassedOverRefusesToo() {
        assertThatThrownBy(() -> read(set(JWK, "{\"kty\":\"RSA\",\"nbf\":\"soon\"}")))
                .isInstanceOf(FindingsException.class)
                .hasMessageContaining("KEY-03");
    }

    @Test
    void everythingThatIsWrongIsNamedAtOnce() {
        assertThatThrownBy(() -> read(set("{\"nbf\":\"a\",\"exp\":\"b\"}", "1", "{\"d\":\"x\"}")))
                .isInstanceOfSatisfying(
                        FindingsException.class,
                        refused -> assertThat(refused.findings())
                                .extracting("code")
                                .containsExactly("KEY-03", "KEY-03", "KEY-03", "KEY-02"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"d", "p", "q", "dp", "dq", "qi", "oth", "k", "priv"})
    void aPrivateMemberRefusesTheWholeCall(String member) {
        for (String value : new String[] {"\"AAAA\"", "null", "[]"}) {
            assertThatThrownBy(() -> read(set(JWK, with(member, value))))
                    .isInstanceOf(FindingsException.class)
                    .hasMessageStartingWith("ERROR KEY-02 keys.json:1:")
                    .hasMessageContaining("'" + member + "'");
        }
    }

    @Test
    void thePrivateMemberThatIsNamedIsTheFirstOfTheFile() {
        assertThatThrownBy(() -> read(set("{\"kty\":\"RSA\",\"qi\":\"AA\",\"d\":\"AA\",\"p\":\"AA\"}")))
                .hasMessageContaining("'qi'");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '"', textBlock = """
                    kty | 'RSA'
                    kty | 'EC'
                    crv | 'Ed448'
                    crv | 'X25519'
                    alg | 'RS256'
                    alg | 'ES256'
                    alg | 1
                    use | 'enc'
                    use | null
                    x | 'AAAA'
                    x | ''
                    x | 7
                    """)
    void anotherKindOfKeyIsPassedOver(String member, String value) {
        Jwks keys = read(set(with(member, value.replace('\'', '"')), OTHER));
        assertThat(keys.only(KEY.kid())).isEmpty();
        assertThat(keys.keys()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(ints = {31, 33, 64})
    void aCoordinateOfAnotherLengthIsNoKey(int length) {
        String x = quoted(StrictBase64.encode(new byte[length]));
        assertThat(read(set(with("x", x))).keys()).isEmpty();
    }

    @Test
    void otherMembersArePassedOver() {
        String key = with("x5c", "[{\"deep\":[1,2]}]");
        Jwks keys = read("{\"version\":{\"d\":\"x\"},\"keys\":[" + key + "]}");
        assertThat(keys.only(KEY.kid())).isPresent();
    }

    @Test
    void aKidThatStandsTwiceNamesNoKey() {
        assertThat(read(set(JWK, JWK)).only(KEY.kid())).isEmpty();
        assertThat(read(set(JWK, "{\"kty\":\"RSA\",\"kid\":\"" + KEY.kid() + "\"}"))
                        .only(KEY.kid()))
                .isEmpty();
        assertThat(read(set(JWK)).only("")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"[]", "{}", "{\"keys\":{}}", "{\"keys\":null}", "\"keys\"", "null", "{\"KEYS\":[]}"})
    void whatIsNoKeySetIsRefused(String json) {
        assertThatThrownBy(() -> read(json))
                .isInstanceOf(FindingsException.class)
                .hasMessageContaining("KEY-01");
    }

    @Test
    void verifierKeysOfLogsAndWitnessesAreKeptAsTheyStand() {
        String log = verifierKey("alderfalls.example/receipts/2026", 1);
        String witness = verifierKey("witness.example", 4);
        Jwks keys = read("{\"keys\":[],\"logs\":[" + quoted(log) + "],\"witnesses\":[" + quoted(witness) + "]}");
        assertThat(keys.logs()).containsExactly(log);
        assertThat(keys.witnesses()).containsExactly(witness);
    }

    @Test
    void aMalformedVerifierKeyRefusesTheWholeCall() {
        String good = verifierKey("a.example", 1);
        List<String> bad = List.of(
                "",
                "a.example",
                good + "=",
                good.replace("+", "++"),
                good.substring(0, good.length() - 1),
                good.replace("a.example", "b.example"),
                verifierKey("a.example", 4),
                verifierKey("", 1),
                verifierKey("a b", 1),
                verifierKey("a\tb", 1),
                verifierKey("a\nb", 1),
                verifierKey("a\u00a0b", 1),
                verifierKey("a\u2003b", 1));
        for (String key : bad) {
            assertThatThrownBy(() -> read("{\"keys\":[],\"logs\":[" + quoted(good) + "," + quoted(key) + "]}"))
                    .as(key)
                    .isInstanceOf(FindingsException.class)
                    .hasMessageStartingWith("ERROR KEY-04 keys.json:1:");
        }
        assertThatThrownBy(() -> read("{\"keys\":[],\"witnesses\":[" + quoted(good) + "]}"))
                .hasMessageContaining("KEY-04");
        assertThatThrownBy(() -> read("{\"keys\":[],\"logs\":[1]}")).hasMessageContaining("KEY-04");
        assertThatThrownBy(() -> read("{\"keys\":[],\"logs\":{}}")).hasMessageContaining("KEY-03");
    }

    @Test
    void hostileFilesAreRefusedInBoundedTime() {
        assertThatThrownBy(() -> read("{\"keys\":" + "[".repeat(100_000))).isInstanceOf(FindingsException.class);
        assertThatThrownBy(() -> read("{\"keys\":[]," + " ".repeat(Source.MAX_BYTES)))
                .isInstanceOf(FindingsException.class);
        String endless = "a".repeat(1_000_000);
        assertThatThrownBy(() -> read(set(with("controller", quoted("https://" + endless + "/" + endless)))))
                .hasMessageContaining("KEY-03");
        assertThatThrownBy(() ->
                        read(set(with("revoked", "[{\"origin\":\"a" + "/a".repeat(1_000_000) + "\",\"size\":1}]"))))
                .hasMessageContaining("KEY-03");
        assertThatThrownBy(() -> read("{\"keys\":[],\"logs\":[\"" + "+".repeat(1_000_000) + "\"]}"))
                .hasMessageContaining("KEY-04");
        assertThat(read(set(with("x", quoted("A".repeat(1_000_000))))).keys()).isEmpty();
    }
}
