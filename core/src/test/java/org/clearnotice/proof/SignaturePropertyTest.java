package org.clearnotice.proof;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

/** Whatever is signed, and by whichever kind of key. */
class SignaturePropertyTest {

    private static final Map<Algorithm, LocalKey> KEYS = new EnumMap<>(Algorithm.class);

    static {
        for (Algorithm algorithm : Algorithm.values()) {
            KEYS.put(algorithm, LocalKey.generate(algorithm, "", new SecureRandom()));
        }
    }

    private static LocalKey key(Algorithm algorithm) {
        return java.util.Objects.requireNonNull(KEYS.get(algorithm));
    }

    @Property(tries = 100)
    void aCurveSignatureHasItsSecondNumberInTheLowerHalf(@ForAll byte[] signed) {
        byte[] signature = key(Algorithm.ES256).sign(signed);
        BigInteger s = new BigInteger(1, Arrays.copyOfRange(signature, 32, 64));
        assertThat(s).isLessThanOrEqualTo(PublicPoint.P256_ORDER.shiftRight(1)).isPositive();
    }

    @Property(tries = 100)
    void aSignatureHasSixtyFourBytesAndVerifies(@ForAll Algorithm algorithm, @ForAll byte[] signed) {
        byte[] signature = key(algorithm).sign(signed);
        assertThat(signature).hasSize(64);
        assertThat(key(algorithm).publicKey().verifies(signed, signature)).isTrue();
    }

    @Property(tries = 200)
    void oneBitMoreOrLessIsRefused(
            @ForAll Algorithm algorithm, @ForAll byte[] signed, @ForAll @IntRange(max = 511) int bit) {
        byte[] signature = key(algorithm).sign(signed);
        signature[bit / 8] ^= (byte) (1 << bit % 8);
        assertThat(key(algorithm).publicKey().verifies(signed, signature)).isFalse();
    }

    @Property(tries = 100)
    void aJwsIsReadBackInItsParts(@ForAll Algorithm algorithm, @ForAll byte[] payload) {
        String compact = Jws.sign(payload, "test+jws", key(algorithm));
        Jws jws = Jws.parse(compact).orElseThrow();
        assertThat(jws.payload()).isEqualTo(payload);
        assertThat(jws.readHeader())
                .contains(new Jws.Header(algorithm, key(algorithm).kid(), "test+jws"));
        assertThat(key(algorithm).publicKey().verifies(jws.signingInput(), jws.signature()))
                .isTrue();
    }
}
