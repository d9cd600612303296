package org.clearnotice.proof;

import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPrivateKey;
import java.security.interfaces.EdECPrivateKey;
import java.security.spec.ECGenParameterSpec;
import java.security.spec.ECPrivateKeySpec;
import java.security.spec.EdECPrivateKeySpec;
import java.security.spec.NamedParameterSpec;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.clearnotice.document.CanonicalJson;
import org.clearnotice.document.Document;
import org.clearnotice.document.Finding;
import org.clearnotice.document.Findings;
import org.clearnotice.document.FindingsException;
import org.clearnotice.document.Node;
import org.clearnotice.document.Source;

/** A key held in memory, from a private JWK or fresh; its {@code toString} shows nothing but its id. */
public final class LocalKey implements SigningKey {

    private final Algorithm algorithm;
    private final PrivateKey secret;
    private final VerificationKey publicKey;

    private LocalKey(Algorithm algorithm, PrivateKey secret, VerificationKey publicKey) {
        this.algorithm = algorithm;
        this.secret = secret;
        this.publicKey = publicKey;
    }

    /** A fresh key. @param controller the id that it signs for; empty where any */
    public static LocalKey generate(Algorithm algorithm, String controller, SecureRandom random) {
        try {
            boolean edwards = algorithm != Algorithm.ES256;
            KeyPairGenerator generator = KeyPairGenerator.getInstance(edwards ? "Ed25519" : "EC");
            generator.initialize(edwards ? NamedParameterSpec.ED25519 : new ECGenParameterSpec("secp256r1"), random);
            KeyPair pair = generator.generateKeyPair();
            PublicPoint point = PublicPoint.of(pair.getPublic());
            return new LocalKey(algorithm, pair.getPrivate(), VerificationKey.of(algorithm, point, controller));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("this Java lacks " + algorithm.id(), e);
        }
    }

    /**
     * Reads a private JWK (RFC 7517, RFC 8037), as {@link #privateJwk()} writes it.
     *
     * @throws FindingsException KEY-05 if it is none, or its halves do not belong together
     */
    public static LocalKey read(Source source) {
        Node.Members jwk = object(source);
        Algorithm algorithm =
                Algorithm.named(text(jwk, "alg")).orElseThrow(() -> refused(source, "'alg' is not one of ours"));
        byte[] secret = bytes(jwk, "d", source);
        byte[] x = bytes(jwk, "x", source);
        PublicPoint point = new PublicPoint(x, algorithm == Algorithm.ES256 ? bytes(jwk, "y", source) : null);
        try {
            LocalKey key = new LocalKey(
                    algorithm,
                    privateKey(algorithm, secret),
                    VerificationKey.of(algorithm, point, text(jwk, "controller")));
            byte[] probe = {1};
            if (!key.publicKey.verifies(probe, key.sign(probe))) {
                throw refused(source, "'x' is not the public half of 'd'");
            }
            return key;
        } catch (GeneralSecurityException e) {
            throw refused(source, "'d' is no private key");
        }
    }

    @Override
    public Algorithm algorithm() {
        return algorithm;
    }

    @Override
    public VerificationKey publicKey() {
        return publicKey;
    }

    @Override
    public byte[] sign(byte[] bytes) {
        try {
            boolean edwards = algorithm != Algorithm.ES256;
            Signature signer = Signature.getInstance(edwards ? "Ed25519" : "SHA256withECDSAinP1363Format");
            signer.initSign(secret);
            signer.update(bytes);
            byte[] signature = signer.sign();
            return edwards ? signature : lowS(signature);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("cannot sign with " + algorithm.id(), e);
        }
    }

    /** The key with its secret, for a file that only its owner may read. */
    public String privateJwk() {
        Map<String, Object> jwk = new LinkedHashMap<>(publicKey.jwk());
        jwk.remove("use");
        jwk.put("d", StrictBase64.encode(secretBytes()));
        return CanonicalJson.text(jwk);
    }

    @Override
    public String toString() {
        return "LocalKey " + kid();
    }

    private byte[] secretBytes() {
        if (secret instanceof EdECPrivateKey edwards) {
            return edwards.getBytes().orElseThrow();
        }
        return PublicPoint.fixed(((ECPrivateKey) secret).getS());
    }

    private static byte[] lowS(byte[] signature) {
        BigInteger s = new BigInteger(1, Arrays.copyOfRange(signature, PublicPoint.LENGTH, signature.length));
        BigInteger order = PublicPoint.P256_ORDER;
        if (s.compareTo(order.shiftRight(1)) <= 0) {
            return signature;
        }
        byte[] low = signature.clone();
        System.arraycopy(PublicPoint.fixed(order.subtract(s)), 0, low, PublicPoint.LENGTH, PublicPoint.LENGTH);
        return low;
    }

    private static PrivateKey privateKey(Algorithm algorithm, byte[] secret) throws GeneralSecurityException {
        return algorithm == Algorithm.ES256
                ? KeyFactory.getInstance("EC")
                        .generatePrivate(new ECPrivateKeySpec(new BigInteger(1, secret), PublicPoint.p256()))
                : KeyFactory.getInstance("Ed25519")
                        .generatePrivate(new EdECPrivateKeySpec(NamedParameterSpec.ED25519, secret));
    }

    /** What a reader of JSON would say of a broken file can show a part of the secret. */
    private static Node.Members object(Source source) {
        try {
            if (Document.json(source).root() instanceof Node.Members jwk) {
                return jwk;
            }
        } catch (FindingsException e) {
            throw refused(source, "it is no JSON");
        }
        throw refused(source, "a private JWK is an object");
    }

    private static byte[] bytes(Node.Members jwk, String name, Source source) {
        return StrictBase64.decode(text(jwk, name))
                .filter(bytes -> bytes.length == PublicPoint.LENGTH)
                .orElseThrow(() -> refused(source, "'" + name + "' is not 32 bytes in base64url"));
    }

    private static String text(Node.Members jwk, String name) {
        return jwk.get(name) instanceof Node.Text text ? text.value() : "";
    }

    private static FindingsException refused(Source source, String rule) {
        return new FindingsException(Findings.of(Finding.error("KEY-05", "no private key can be read here: " + rule)
                .at(org.clearnotice.document.Place.of(source.name()))));
    }
}
