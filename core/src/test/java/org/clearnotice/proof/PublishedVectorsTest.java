package org.clearnotice.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import org.clearnotice.document.Digest;
import org.clearnotice.document.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Keys and signatures as the RFCs print them. */
class PublishedVectorsTest {

    private static final String RFC_8037_X = "11qYAYKxCrfVS_7TyWQHOg7hcvPapiMlrwIaaPcHURo";
    private static final String RFC_8037_D = "nWGxne_9WmC6hEr0kuwsxERJxWl7MmkZcDusAxyuf2A";
    private static final String RFC_8037_A4 = "eyJhbGciOiJFZERTQSJ9.RXhhbXBsZSBvZiBFZDI1NTE5IHNpZ25pbmc";
    private static final String RFC_8037_A4_SIGNATURE =
            "hgyY0il_MGCjP0JzlnLWG1PPOt7-09PGcvMg3AIbQR6dWbhijcNR4ki4iylGjg5BhVsPt9g7sVvpAr_MuM0KAg";

    private static final String RFC_7515_A3_INPUT = "eyJhbGciOiJFUzI1NiJ9"
            + ".eyJpc3MiOiJqb2UiLA0KICJleHAiOjEzMDA4MTkzODAsDQogImh0dHA6Ly9leGFtcGxlLmNvbS9pc19yb290Ijp0cnVlfQ";
    private static final String RFC_7515_A3_SIGNATURE =
            "DtEhU3ljbEg8L38VWAfUAqOyKAM6-Xx-F4GawxaepmXFCgfTjDxw5djxLa8ISlSApmWQxfKTUJqPP3-Kg6NU1Q";
    private static final VerificationKey RFC_7515_A3_KEY = VerificationKey.of(
            Algorithm.ES256,
            new PublicPoint(
                    bytes("f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU"),
                    bytes("x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0")),
            "");

    private static byte[] bytes(String base64) {
        return StrictBase64.decode(base64).orElseThrow();
    }

    private static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.US_ASCII);
    }

    private static LocalKey edwards(String d, String x) {
        return LocalKey.read(Source.of(
                "key.jwk",
                "{\"kty\":\"OKP\",\"crv\":\"Ed25519\",\"alg\":\"EdDSA\",\"d\":\"" + d + "\",\"x\":\"" + x + "\"}"));
    }

    /** RFC 8037, A.3: the thumbprint after RFC 7638. */
    @Test
    void theThumbprintOfAnEdwardsKey() {
        assertThat(edwards(RFC_8037_D, RFC_8037_X).kid()).isEqualTo("kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k");
    }

    /** RFC 7638, section 3: required members alone, in their order, without white space. */
    @Test
    void theThumbprintOfACurveKeyIsThatOfItsRequiredMembers() {
        String members = "{\"crv\":\"P-256\",\"kty\":\"EC\",\"x\":\"f83OJ3D2xF1Bg8vub9tLe1gHMzV76e8Tus9uPHvRVEU\","
                + "\"y\":\"x_FEzRu9m36HLN_tue659LNpXW6pCyStikYjKIWI5a0\"}";
        assertThat(RFC_7515_A3_KEY.thumbprint())
                .isEqualTo(StrictBase64.encode(Digest.sha256(ascii(members))))
                .hasSize(43);
    }

    /** RFC 8037, A.4 and A.5. */
    @Test
    void signingAndVerifyingWithEdwards() {
        LocalKey key = edwards(RFC_8037_D, RFC_8037_X);
        assertThat(StrictBase64.encode(key.sign(ascii(RFC_8037_A4)))).isEqualTo(RFC_8037_A4_SIGNATURE);
        assertThat(key.publicKey().verifies(ascii(RFC_8037_A4), bytes(RFC_8037_A4_SIGNATURE)))
                .isTrue();
        assertThat(key.publicKey().verifies(ascii(RFC_8037_A4 + "x"), bytes(RFC_8037_A4_SIGNATURE)))
                .isFalse();
    }

    /** RFC 8032, 7.1. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(textBlock = """
                    TEST 1, 9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60, d75a980182b10ab7d54bfed3c964073a0ee172f3daa62325af021a68f707511a, '', e5564300c360ac729086e2cc806e828a84877f1eb8e5d974d873e065224901555fb8821590a33bacc61e39701cf9b46bd25bf5f0595bbe24655141438e7a100b
                    TEST 2, 4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb, 3d4017c3e843895a92b70aa74d1b7ebc9c982ccf2ec4968cc0cd55f12af4660c, 72, 92a009a9f0d4cab8720e820b5f642540a2b27b5416503f8fb3762223ebdb69da085ac1e43e15996e458f3613d0f11d8c387b2eaeb4302aeeb00d291612bb0c00
                    TEST 3, c5aa8df43f9f837bedb7442f31dcb7b166d38535076f094b85ce3a2e0b4458f7, fc51cd8e6218a1a38da47ed00230f0580816ed13ba3303ac5deb911548908025, af82, 6291d657deec24024827e69c3abe01a30ce548a284743a445e3680d7db5ac3ac18ff9b538d16f290ae67f760984dc6594a7c15e9716ed28dc027beceea1ec40a
                    """)
    void edwardsSignatures(String name, String secret, String point, String message, String signature) {
        HexFormat hex = HexFormat.of();
        LocalKey key = edwards(StrictBase64.encode(hex.parseHex(secret)), StrictBase64.encode(hex.parseHex(point)));
        byte[] signed = hex.parseHex(message);
        assertThat(hex.formatHex(key.sign(signed))).isEqualTo(signature);
        assertThat(key.publicKey().verifies(signed, hex.parseHex(signature))).isTrue();
    }

    /** RFC 7515, A.3: its s lies in the upper half, so the profile takes its twin and not the printed one. */
    @Test
    void verifyingWithTheCurve() {
        byte[] printed = bytes(RFC_7515_A3_SIGNATURE);
        BigInteger s = new BigInteger(1, Arrays.copyOfRange(printed, 32, 64));
        byte[] twin = Arrays.copyOf(printed, 64);
        System.arraycopy(PublicPoint.fixed(PublicPoint.P256_ORDER.subtract(s)), 0, twin, 32, 32);
        assertThat(RFC_7515_A3_KEY.verifies(ascii(RFC_7515_A3_INPUT), printed)).isFalse();
        assertThat(RFC_7515_A3_KEY.verifies(ascii(RFC_7515_A3_INPUT), twin)).isTrue();
        assertThat(RFC_7515_A3_KEY.verifies(ascii(RFC_7515_A3_INPUT + "x"), twin))
                .isFalse();
    }
}
