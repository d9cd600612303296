package org.clearnotice.consent;

import java.nio.charset.StandardCharsets;

/** The one secret of a site, from which the key of each use is derived by a label of its own; it is never shown. */
public final class SiteSecret {

    private static final int MIN_BYTES = 32;

    private final byte[] secret;

    /** @throws IllegalArgumentException if the secret has less than 32 bytes */
    public SiteSecret(byte[] secret) {
        if (secret.length < MIN_BYTES) {
            throw new IllegalArgumentException("a site's secret has at least 32 bytes, not " + secret.length);
        }
        this.secret = secret.clone();
    }

    /** HMAC-SHA-256 under the key of this label. @param label such as {@code clearnotice/shown/v1} */
    byte[] mac(String label, String message) {
        byte[] key = SubjectKey.hmac(secret, label.getBytes(StandardCharsets.UTF_8));
        return SubjectKey.hmac(key, message.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String toString() {
        return "SiteSecret";
    }
}
