package org.clearnotice.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The envelope: three segments, and a header of which no byte is free. */
class JwsTest {

    private static final String KID = "kPrK_qmxVWaYVA9wwBF6Iuo3vVzz7TxHCTwXBygrS4k";
    private static final String HEADER =
            "{\"alg\":\"EdDSA\",\"kid\":\"" + KID + "\",\"typ\":\"clearnotice-receipt+jws\"}";

    private static Jws withHeader(String header) {
        return Jws.parse(StrictBase64.encode(header.getBytes(StandardCharsets.UTF_8)) + "..")
                .orElseThrow();
    }

    @Test
    void theHeaderIsReadWhereEveryByteIsRight() {
        assertThat(withHeader(HEADER).readHeader())
                .contains(new Jws.Header(Algorithm.ED_DSA, KID, "clearnotice-receipt+jws"));
        assertThat(withHeader(HEADER.replace("EdDSA", "ES256"))
                        .readHeader()
                        .orElseThrow()
                        .algorithm())
                .isEqualTo(Algorithm.ES256);
        assertThat(withHeader(HEADER.replace("EdDSA", "Ed25519"))
                        .readHeader()
                        .orElseThrow()
                        .algorithm())
                .isEqualTo(Algorithm.ED25519);
    }

    static Stream<String> otherHeaders() {
        return Stream.of(
                "",
                "{}",
                HEADER + " ",
                HEADER + "\n",
                " " + HEADER,
                "\uFEFF" + HEADER,
                HEADER.replace(",", ", "),
                HEADER.replace("EdDSA", "none"),
                HEADER.replace("EdDSA", "HS256"),
                HEADER.replace("EdDSA", "eddsa"),
                HEADER.replace("}", ",\"crit\":[]}"),
                HEADER.replace("{", "{\"b64\":false,"),
                HEADER.replace("{", "{\"alg\":\"ES256\","),
                "{\"kid\":\"" + KID + "\",\"alg\":\"EdDSA\",\"typ\":\"clearnotice-receipt+jws\"}",
                HEADER.replace(KID, KID.substring(1)),
                HEADER.replace(KID, KID + "A"),
                HEADER.replace("rS4k", "rS4l"),
                HEADER.replace("rS4k", "rS4="),
                HEADER.replace("clearnotice-receipt+jws", ""));
    }

    @ParameterizedTest
    @MethodSource("otherHeaders")
    void anyOtherHeaderIsRefused(String header) {
        assertThat(withHeader(header).readHeader()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "AAAA",
                "AAAA.AAAA",
                "AAAA.AAAA.AAAA.",
                "AAAA.AAAA.AAAA.AAAA.AAAA",
                "AAAA.AAAA.AAAA\n",
                " AAAA.AAAA.AAAA",
                "AAAA.AAAA.AAA=",
                "AAAA.AAAB.AB",
                "AA AA.AAAA.AAAA",
                "AA+A.AAAA.AAAA"
            })
    void whatIsNotThreeSegmentsOfStrictBase64IsRefused(String compact) {
        assertThat(Jws.parse(compact)).isEmpty();
    }

    @Test
    void segmentsMayBeEmpty() {
        assertThat(Jws.parse("..")).isPresent();
        assertThat(Jws.parse("AAAA..")).isPresent();
    }

    @Test
    void oneByteTooManyIsRefused() {
        String full = "." + "A".repeat(Jws.MAX_BYTES - 2) + ".";
        assertThat(Jws.parse(full)).isPresent();
        assertThat(Jws.parse("A" + "A".repeat(Jws.MAX_BYTES - 2) + "..")).isEmpty();
        assertThat(Jws.parse(full + "AA")).isEmpty();
        assertThat(Jws.parse(".".repeat(10_000_000))).isEmpty();
    }
}
