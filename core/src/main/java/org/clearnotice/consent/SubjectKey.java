package org.clearnotice.consent;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.clearnotice.proof.StrictBase64;

/** Makes pseudonyms that only its holder can make again; scopes do not link (receipt profile, section 5). */
public final class SubjectKey {

    private static final Pattern ID = Pattern.compile("[a-z0-9]{1,16}");
    private static final int MIN_BYTES = 32;

    private final String id;
    private final byte[] secret;

    /** @throws IllegalArgumentException if the id is not 1 to 16 of a-z0-9, or the secret has less than 32 bytes */
    public SubjectKey(String id, byte[] secret) {
        if (!ID.matcher(id).matches()) {
            throw new IllegalArgumentException("a subject key's id is 1 to 16 of a-z and 0-9, not '" + id + "'");
        }
        if (secret.length < MIN_BYTES) {
            throw new IllegalArgumentException("a subject key has at least 32 bytes, not " + secret.length);
        }
        this.id = id;
        this.secret = secret.clone();
    }

    /** @param internalId what the city calls the person or case; it cannot be read back */
    public SubjectRef reference(String scope, String internalId) {
        if (!hasOneForm(scope) || !hasOneForm(internalId)) {
            throw new IllegalArgumentException(
                    "scope and internal id are not empty and hold no U+0000 and no half of a surrogate pair");
        }
        byte[] message = ("clearnotice/subject/v1\0" + scope + "\0" + internalId).getBytes(StandardCharsets.UTF_8);
        return new SubjectRef(
                "urn:clearnotice:subject:hmac-sha-256:" + id + ":" + StrictBase64.encode(hmac(secret, message)));
    }

    /** Java would write each lone surrogate as a question mark, and two persons would be one. */
    private static boolean hasOneForm(String text) {
        return !text.isEmpty()
                && text.indexOf('\0') < 0
                && StandardCharsets.UTF_8.newEncoder().canEncode(text);
    }

    static byte[] hmac(byte[] secret, byte[] message) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret, "HmacSHA256"));
            return mac.doFinal(message);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every Java platform has HmacSHA256", e);
        }
    }

    @Override
    public String toString() {
        return "SubjectKey " + id;
    }
}
