package org.clearnotice.store;

import java.security.SecureRandom;
import org.clearnotice.consent.SiteSecret;
import org.clearnotice.consent.SubjectKey;
import org.clearnotice.proof.Algorithm;
import org.clearnotice.proof.LocalKey;
import org.clearnotice.proof.SigningKey;

/** What a site signs, seals and makes pseudonyms with; {@code toString} shows no secret. */
public record SiteKeys(SigningKey signing, SiteSecret secret, SubjectKey subjects) {

    static final int SECRET_BYTES = 32;

    /** Keys that end with the program, for tests and trials. @param controller the id that the key signs for */
    public static SiteKeys fresh(String controller, SecureRandom random) {
        return new SiteKeys(
                LocalKey.generate(Algorithm.ED_DSA, controller, random),
                new SiteSecret(bytes(random)),
                new SubjectKey("k1", bytes(random)));
    }

    static byte[] bytes(SecureRandom random) {
        byte[] bytes = new byte[SECRET_BYTES];
        random.nextBytes(bytes);
        return bytes;
    }
}
