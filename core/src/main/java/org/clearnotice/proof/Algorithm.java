package org.clearnotice.proof;

import java.util.Arrays;
import java.util.Optional;

/** The signature algorithms of the receipt profile. */
public enum Algorithm {
    /** RFC 8037: Ed25519 under its first name. */
    ED_DSA("EdDSA", "OKP"),
    /** RFC 9864: the same under its full name. */
    ED25519("Ed25519", "OKP"),
    /** RFC 7518: ECDSA on P-256 with SHA-256. */
    ES256("ES256", "EC");

    private final String id;
    private final String keyType;

    Algorithm(String id, String keyType) {
        this.id = id;
        this.keyType = keyType;
    }

    /** The name in headers and keys. */
    public String id() {
        return id;
    }

    String keyType() {
        return keyType;
    }

    static Optional<Algorithm> named(String id) {
        return Arrays.stream(values())
                .filter(algorithm -> algorithm.id.equals(id))
                .findFirst();
    }
}
