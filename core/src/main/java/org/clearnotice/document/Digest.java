package org.clearnotice.document;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.regex.Pattern;

/**
 * A SHA-256 digest in the form that receipts and notices carry.
 *
 * @param value {@code sha-256:} and 64 lowercase hex digits
 */
public record Digest(String value) {

    private static final Pattern FORM = Pattern.compile("sha-256:[0-9a-f]{64}");

    public Digest {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "a digest is 'sha-256:' and 64 lowercase hex digits, not '" + value + "'");
        }
    }

    public static Digest of(byte[] bytes) {
        return new Digest("sha-256:" + HexFormat.of().formatHex(sha256(bytes)));
    }

    /** The digest of the text's UTF-8 bytes. */
    public static Digest of(String text) {
        return of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The bare 32 bytes of a SHA-256 hash. */
    public static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java platform has SHA-256", e);
        }
    }

    @Override
    public String toString() {
        return value;
    }
}
