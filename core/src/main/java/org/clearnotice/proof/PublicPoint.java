package org.clearnotice.proof;

import java.math.BigInteger;
import java.security.AlgorithmParameters;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.PublicKey;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECParameterSpec;
import java.security.spec.ECPoint;
import java.security.spec.ECPublicKeySpec;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import org.clearnotice.document.CanonicalJson;
import org.clearnotice.document.Digest;
import org.jspecify.annotations.Nullable;

/**
 * The public half of a key: its JWK members of RFC 7638, and strict verification with the JDK alone.
 *
 * @param x 32 bytes: the Ed25519 key, or the point's first coordinate
 * @param y 32 bytes for P-256; null for Ed25519
 */
record PublicPoint(byte[] x, byte @Nullable [] y) {

    static final int LENGTH = 32;

    private static final byte[] ED25519_PREFIX = HexFormat.of().parseHex("302a300506032b6570032100");
    /** RFC 8032: the order of the group. */
    private static final BigInteger ED25519_ORDER =
            BigInteger.TWO.pow(252).add(new BigInteger("27742317777372353535851937790883648493"));

    static final BigInteger P256_ORDER =
            new BigInteger("ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551", 16);

    static PublicPoint of(PublicKey key) {
        if (key instanceof ECPublicKey ec) {
            return new PublicPoint(
                    fixed(ec.getW().getAffineX()), fixed(ec.getW().getAffineY()));
        }
        byte[] encoded = key.getEncoded();
        return new PublicPoint(Arrays.copyOfRange(encoded, encoded.length - LENGTH, encoded.length), null);
    }

    /** The required members of RFC 7638, from which the thumbprint is made. */
    Map<String, String> jwk() {
        Map<String, String> members = new LinkedHashMap<>();
        members.put("kty", y == null ? "OKP" : "EC");
        members.put("crv", y == null ? "Ed25519" : "P-256");
        members.put("x", StrictBase64.encode(x));
        if (y != null) {
            members.put("y", StrictBase64.encode(y));
        }
        return members;
    }

    /** RFC 7638 with SHA-256, base64url: 43 signs. */
    String thumbprint() {
        return StrictBase64.encode(Digest.sha256(CanonicalJson.bytes(jwk())));
    }

    /** The JDK's key. @throws GeneralSecurityException if the coordinates are no point of the curve */
    PublicKey key() throws GeneralSecurityException {
        if (y == null) {
            byte[] encoded = Arrays.copyOf(ED25519_PREFIX, ED25519_PREFIX.length + LENGTH);
            System.arraycopy(x, 0, encoded, ED25519_PREFIX.length, LENGTH);
            return KeyFactory.getInstance("Ed25519").generatePublic(new X509EncodedKeySpec(encoded));
        }
        ECPoint point = new ECPoint(new BigInteger(1, x), new BigInteger(1, y));
        refuseOffCurve(point);
        return KeyFactory.getInstance("EC").generatePublic(new ECPublicKeySpec(point, p256()));
    }

    boolean verifies(byte[] signed, byte[] signature) {
        if (signature.length != 2 * LENGTH || !wellFormed(signature)) {
            return false;
        }
        try {
            Signature verifier = Signature.getInstance(y == null ? "Ed25519" : "SHA256withECDSAinP1363Format");
            verifier.initVerify(key());
            verifier.update(signed);
            return verifier.verify(signature);
        } catch (GeneralSecurityException e) {
            return false;
        }
    }

    /** One signature, one form: Ed25519 with S below the order; ES256 with r and s above 0 and s in the lower half. */
    private boolean wellFormed(byte[] signature) {
        byte[] second = Arrays.copyOfRange(signature, LENGTH, 2 * LENGTH);
        if (y == null) {
            byte[] bigEndian = new byte[LENGTH];
            for (int i = 0; i < LENGTH; i++) {
                bigEndian[i] = second[LENGTH - 1 - i];
            }
            return new BigInteger(1, bigEndian).compareTo(ED25519_ORDER) < 0;
        }
        BigInteger r = new BigInteger(1, Arrays.copyOf(signature, LENGTH));
        BigInteger s = new BigInteger(1, second);
        return r.signum() > 0
                && r.compareTo(P256_ORDER) < 0
                && s.signum() > 0
                && s.compareTo(P256_ORDER.shiftRight(1)) <= 0;
    }

    static ECParameterSpec p256() throws GeneralSecurityException {
        AlgorithmParameters parameters = AlgorithmParameters.getInstance("EC");
        parameters.init(new ECGenParameterSpec("secp256r1"));
        return parameters.getParameterSpec(ECParameterSpec.class);
    }

    private static void refuseOffCurve(ECPoint point) throws GeneralSecurityException {
        java.security.spec.EllipticCurve curve = p256().getCurve();
        BigInteger p = ((java.security.spec.ECFieldFp) curve.getField()).getP();
        BigInteger x = point.getAffineX();
        BigInteger left = point.getAffineY().modPow(BigInteger.TWO, p);
        BigInteger right = x.modPow(BigInteger.valueOf(3), p)
                .add(curve.getA().multiply(x))
                .add(curve.getB())
                .mod(p);
        if (x.compareTo(p) >= 0 || point.getAffineY().compareTo(p) >= 0 || !left.equals(right)) {
            throw new GeneralSecurityException("the coordinates are no point of P-256");
        }
    }

    static byte[] fixed(BigInteger number) {
        byte[] bytes = number.toByteArray();
        byte[] fixed = new byte[LENGTH];
        int length = Math.min(bytes.length, LENGTH);
        System.arraycopy(bytes, bytes.length - length, fixed, LENGTH - length, length);
        return fixed;
    }
}
