package org.clearnotice.proof;

import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;

/** Base64url as RFC 7515 writes it: no padding, no white space, no stray bits; each text has one reading and back. */
public final class StrictBase64 {

    private static final Pattern SIGNS = Pattern.compile("[A-Za-z0-9_-]*");

    private StrictBase64() {}

    public static String encode(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    /** The bytes; empty where the text is not exactly what {@link #encode} gives for some bytes. */
    public static Optional<byte[]> decode(String text) {
        if (!SIGNS.matcher(text).matches() || text.length() % 4 == 1) {
            return Optional.empty();
        }
        byte[] bytes = Base64.getUrlDecoder().decode(text);
        return encode(bytes).equals(text) ? Optional.of(bytes) : Optional.empty();
    }
}
