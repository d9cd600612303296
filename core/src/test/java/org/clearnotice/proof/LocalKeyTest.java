package org.clearnotice.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Set;
import org.clearnotice.document.Document;
import org.clearnotice.document.FindingsException;
import org.clearnotice.document.Node;
import org.clearnotice.document.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Keys that are made here, written to a file and read again. */
class LocalKeyTest {

    private static final String CITY = "https://alderfalls.example/";
    private static final byte[] SIGNED = "signed".getBytes(StandardCharsets.US_ASCII);

    private static LocalKey fresh(Algorithm algorithm) {
        return LocalKey.generate(algorithm, CITY, new SecureRandom());
    }

    private static LocalKey read(String jwk) {
        return LocalKey.read(Source.of("signing.jwk", jwk));
    }

    private static String member(String jwk, String name) {
        Node.Members members =
                (Node.Members) Document.json(Source.of("jwk", jwk)).root();
        return members.get(name) instanceof Node.Text text ? text.value() : "";
    }

    private static String changed(String jwk, String name, byte[] bytes) {
        return jwk.replace(member(jwk, name), StrictBase64.encode(bytes));
    }

    @ParameterizedTest
    @EnumSource(Algorithm.class)
    void aKeyIsReadBackAsItself(Algorithm algorithm) {
        LocalKey key = fresh(algorithm);
        LocalKey again = read(key.privateJwk());
        assertThat(again.algorithm()).isEqualTo(algorithm);
        assertThat(again.kid()).isEqualTo(key.kid()).isEqualTo(again.publicKey().thumbprint());
        assertThat(again.publicKey().controller()).isEqualTo(CITY);
        assertThat(again.privateJwk()).isEqualTo(key.privateJwk());
        assertThat(key.publicKey().verifies(SIGNED, again.sign(SIGNED))).isTrue();
    }

    @ParameterizedTest
    @EnumSource(Algorithm.class)
    void thePublicHalfHoldsNoSecret(Algorithm algorithm) {
        LocalKey key = fresh(algorithm);
        String secret = member(key.privateJwk(), "d");
        assertThat(secret).hasSize(43);
        assertThat(VerificationKey.jwks(java.util.List.of(key.publicKey()))).doesNotContain(secret, "\"d\"");
        assertThat(key.publicKey().jwk().keySet())
                .isSubsetOf(Set.of("kty", "crv", "x", "y", "alg", "use", "kid", "controller"));
    }

    @ParameterizedTest
    @EnumSource(Algorithm.class)
    void printingAKeyShowsItsIdAlone(Algorithm algorithm) {
        LocalKey key = fresh(algorithm);
        assertThat(key).hasToString("LocalKey " + key.kid());
        assertThat(key.publicKey()).hasToString("VerificationKey " + key.kid());
    }

    @ParameterizedTest
    @EnumSource(Algorithm.class)
    void halvesOfTwoKeysAreRefused(Algorithm algorithm) {
        String jwk = fresh(algorithm).privateJwk();
        String other = fresh(algorithm).privateJwk();
        refused(jwk.replace(member(jwk, "d"), member(other, "d")), "'x' is not the public half of 'd'");
    }

    @ParameterizedTest
    @EnumSource(Algorithm.class)
    void aHalfThatIsNoPointIsRefused(Algorithm algorithm) {
        byte[] two = new byte[32];
        two[0] = 2;
        refused(changed(fresh(algorithm).privateJwk(), "x", two), "'x' is not the public half of 'd'");
    }

    @Test
    void aPublicHalfOfSmallOrderIsRefused() {
        byte[] identity = new byte[32];
        identity[0] = 1;
        refused(changed(fresh(Algorithm.ED_DSA).privateJwk(), "x", identity), "'x' is not the public half of 'd'");
        refused(changed(fresh(Algorithm.ED_DSA).privateJwk(), "x", new byte[32]), "'x' is not the public half of 'd'");
    }

    /** A secret of the curve lies between 1 and the order less one. */
    @Test
    void aSecretOutsideTheGroupIsRefused() {
        byte[] most = new byte[32];
        Arrays.fill(most, (byte) 0xff);
        for (byte[] secret : new byte[][] {new byte[32], PublicPoint.fixed(PublicPoint.P256_ORDER), most}) {
            refused(changed(fresh(Algorithm.ES256).privateJwk(), "d", secret), "");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "\"text\"",
                "{}",
                "{\"alg\":\"RS256\"}",
                "{\"alg\":\"EdDSA\"}",
                "{\"alg\":\"EdDSA\",\"d\":1,\"x\":2}",
                "{\"alg\":\"EdDSA\",\"d\":\"AAAA\",\"x\":\"AAAA\"}"
            })
    void whatIsNoPrivateKeyIsRefused(String jwk) {
        refused(jwk, "");
    }

    @Test
    void aSecretThatIsWrittenLooselyIsRefused() {
        String jwk = fresh(Algorithm.ED_DSA).privateJwk();
        String secret = member(jwk, "d");
        refused(jwk.replace(secret, secret + "="), "'d' is not 32 bytes in base64url");
        refused(jwk.replace(secret, secret.substring(0, 42)), "'d' is not 32 bytes in base64url");
        refused(jwk.replace(member(jwk, "x"), ""), "'x' is not 32 bytes in base64url");
        String curve = fresh(Algorithm.ES256).privateJwk();
        refused(curve.replace(member(curve, "y"), ""), "'y' is not 32 bytes in base64url");
    }

    @Test
    void aBrokenFileIsRefusedWithoutShowingWhatItHolds() {
        String jwk = fresh(Algorithm.ED_DSA).privateJwk();
        String secret = member(jwk, "d");
        for (String broken : new String[] {
            jwk.replace("\"" + secret + "\"", secret), jwk.replace("\"" + secret, secret), secret, "\u0000" + jwk
        }) {
            assertThatThrownBy(() -> read(broken))
                    .isInstanceOf(FindingsException.class)
                    .hasMessageContaining("KEY-05 signing.jwk")
                    .message()
                    .doesNotContain(secret, secret.substring(0, 8));
        }
    }

    private static void refused(String jwk, String rule) {
        assertThatThrownBy(() -> read(jwk))
                .isInstanceOf(FindingsException.class)
                .hasMessageStartingWith("ERROR KEY-05 signing.jwk: no private key can be read here: " + rule);
    }
}
