package org.clearnotice.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.security.Signature;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Signatures and keys at the edge of what the mathematics allow. */
class SignatureEdgesTest {

    private static final byte[] SIGNED = "signed".getBytes(StandardCharsets.US_ASCII);
    private static final LocalKey EDWARDS = LocalKey.generate(Algorithm.ED_DSA, "", new SecureRandom());
    private static final LocalKey CURVE = LocalKey.generate(Algorithm.ES256, "", new SecureRandom());
    private static final BigInteger N = PublicPoint.P256_ORDER;
    private static final BigInteger P = BigInteger.TWO
            .pow(256)
            .subtract(BigInteger.TWO.pow(224))
            .add(BigInteger.TWO.pow(192))
            .add(BigInteger.TWO.pow(96))
            .subtract(BigInteger.ONE);
    private static final BigInteger L =
            new BigInteger("7237005577332262213973186563042994240857116359379907606001950938285454250989");

    private static byte[] first(byte[] signature) {
        return Arrays.copyOf(signature, 32);
    }

    private static byte[] second(byte[] signature) {
        return Arrays.copyOfRange(signature, 32, 64);
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private static byte[] reversed(byte[] bytes) {
        byte[] reversed = new byte[bytes.length];
        for (int i = 0; i < bytes.length; i++) {
            reversed[i] = bytes[bytes.length - 1 - i];
        }
        return reversed;
    }

    private static boolean javaVerifies(byte[] signature) throws GeneralSecurityException {
        Signature verifier = Signature.getInstance("SHA256withECDSAinP1363Format");
        verifier.initVerify(CURVE.publicKey().members().point().key());
        verifier.update(SIGNED);
        return verifier.verify(signature);
    }

    @Test
    void theUpperTwinOfACurveSignatureIsRefusedThoughTheMathematicsHold() throws GeneralSecurityException {
        byte[] low = CURVE.sign(SIGNED);
        byte[] high = joined(first(low), PublicPoint.fixed(N.subtract(new BigInteger(1, second(low)))));
        assertThat(javaVerifies(high)).isTrue();
        assertThat(CURVE.publicKey().verifies(SIGNED, low)).isTrue();
        assertThat(CURVE.publicKey().verifies(SIGNED, high)).isFalse();
    }

    static Stream<byte[]> curveSignaturesOfNoNumber() {
        byte[] good = CURVE.sign(SIGNED);
        byte[] zero = new byte[32];
        byte[] order = PublicPoint.fixed(N);
        byte[] most = new byte[32];
        Arrays.fill(most, (byte) 0xff);
        return Stream.of(
                joined(zero, second(good)),
                joined(first(good), zero),
                joined(zero, zero),
                joined(order, second(good)),
                joined(first(good), order),
                joined(most, most),
                joined(PublicPoint.fixed(N.subtract(BigInteger.ONE)), PublicPoint.fixed(BigInteger.ONE)));
    }

    @ParameterizedTest
    @MethodSource("curveSignaturesOfNoNumber")
    void numbersOutsideTheGroupAreRefused(byte[] signature) {
        assertThat(CURVE.publicKey().verifies(SIGNED, signature)).isFalse();
    }

    @Test
    void anEdwardsSignatureWithTheOrderAddedIsRefused() {
        byte[] good = EDWARDS.sign(SIGNED);
        BigInteger s = new BigInteger(1, reversed(second(good)));
        byte[] same = reversed(PublicPoint.fixed(s.add(L)));
        byte[] order = reversed(PublicPoint.fixed(L));
        assertThat(EDWARDS.publicKey().verifies(SIGNED, good)).isTrue();
        assertThat(EDWARDS.publicKey().verifies(SIGNED, joined(first(good), same)))
                .isFalse();
        assertThat(EDWARDS.publicKey().verifies(SIGNED, joined(first(good), order)))
                .isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 32, 63, 65, 72, 128})
    void anotherLengthThanSixtyFourIsRefused(int length) {
        for (LocalKey key : new LocalKey[] {EDWARDS, CURVE}) {
            byte[] signature = Arrays.copyOf(key.sign(SIGNED), length);
            assertThat(key.publicKey().verifies(SIGNED, signature)).isFalse();
        }
    }

    @Test
    void theOtherEncodingOfACurveSignatureIsRefused() throws GeneralSecurityException {
        Signature signer = Signature.getInstance("SHA256withECDSA");
        signer.initVerify(CURVE.publicKey().members().point().key());
        byte[] good = CURVE.sign(SIGNED);
        byte[] r = new BigInteger(1, first(good)).toByteArray();
        byte[] s = new BigInteger(1, second(good)).toByteArray();
        byte[] body = joined(joined(new byte[] {2, (byte) r.length}, r), joined(new byte[] {2, (byte) s.length}, s));
        byte[] der = joined(new byte[] {0x30, (byte) body.length}, body);
        signer.update(SIGNED);
        assertThat(signer.verify(der)).isTrue();
        assertThat(CURVE.publicKey().verifies(SIGNED, der)).isFalse();
    }

    @Test
    void theSignatureOfAnotherKeyIsRefused() {
        LocalKey edwards = LocalKey.generate(Algorithm.ED_DSA, "", new SecureRandom());
        LocalKey curve = LocalKey.generate(Algorithm.ES256, "", new SecureRandom());
        assertThat(EDWARDS.publicKey().verifies(SIGNED, edwards.sign(SIGNED))).isFalse();
        assertThat(CURVE.publicKey().verifies(SIGNED, curve.sign(SIGNED))).isFalse();
        assertThat(CURVE.publicKey().verifies(SIGNED, EDWARDS.sign(SIGNED))).isFalse();
    }

    static Stream<PublicPoint> nowhereOnTheCurve() {
        PublicPoint good = CURVE.publicKey().members().point();
        byte[] x = good.x();
        byte[] y = java.util.Objects.requireNonNull(good.y());
        byte[] beside = y.clone();
        beside[31] ^= 1;
        return Stream.of(
                new PublicPoint(x, beside),
                new PublicPoint(y, x),
                new PublicPoint(new byte[32], new byte[32]),
                new PublicPoint(x, PublicPoint.fixed(P)),
                new PublicPoint(PublicPoint.fixed(P), y));
    }

    @ParameterizedTest
    @MethodSource("nowhereOnTheCurve")
    void aPointBesideTheCurveIsNoKey(PublicPoint point) {
        assertThatThrownBy(point::key).isInstanceOf(GeneralSecurityException.class);
        assertThat(VerificationKey.of(Algorithm.ES256, point, "").verifies(SIGNED, CURVE.sign(SIGNED)))
                .isFalse();
    }

    @Test
    void anEdwardsKeyThatIsNoPointVerifiesNothing() {
        byte[] noPoint = new byte[32];
        noPoint[0] = 2;
        byte[] tooLarge = new byte[32];
        Arrays.fill(tooLarge, (byte) 0xff);
        for (byte[] x : new byte[][] {noPoint, tooLarge}) {
            assertThat(VerificationKey.of(Algorithm.ED_DSA, new PublicPoint(x, null), "")
                            .verifies(SIGNED, EDWARDS.sign(SIGNED)))
                    .isFalse();
        }
    }
}
