package org.clearnotice.proof;

/** Signs under one key id; a key in a file, an HSM or a signing service can each be one. */
public interface SigningKey {

    Algorithm algorithm();

    /** The public half, with the thumbprint as its id. */
    VerificationKey publicKey();

    /** 64 bytes in the profile's one form (Ed25519; P1363 with s in the lower half). */
    byte[] sign(byte[] bytes);

    default String kid() {
        return publicKey().kid();
    }
}
