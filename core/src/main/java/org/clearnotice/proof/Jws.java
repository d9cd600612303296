package org.clearnotice.proof;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A compact JWS (RFC 7515) with exactly the header {@code {"alg":…,"kid":…,"typ":…}}, its bytes as they came.
 *
 * @param signingInput the ASCII of the first two segments
 */
public record Jws(byte[] header, byte[] payload, byte[] signature, byte[] signingInput) {

    public static final int MAX_BYTES = 262_144;

    private static final Pattern HEADER = Pattern.compile(
            "\\{\"alg\":\"(EdDSA|Ed25519|ES256)\",\"kid\":\"([A-Za-z0-9_-]{43})\",\"typ\":\"([a-z0-9.+-]+)\"}");

    /** Algorithm, key id and type of a header in the one form that is allowed. */
    public record Header(Algorithm algorithm, String kid, String type) {}

    /** Signs a payload. @param type the header's {@code typ} */
    public static String sign(byte[] payload, String type, SigningKey key) {
        String header =
                "{\"alg\":\"" + key.algorithm().id() + "\",\"kid\":\"" + key.kid() + "\",\"typ\":\"" + type + "\"}";
        String input =
                StrictBase64.encode(header.getBytes(StandardCharsets.US_ASCII)) + "." + StrictBase64.encode(payload);
        byte[] signature = key.sign(input.getBytes(StandardCharsets.US_ASCII));
        return input + "." + StrictBase64.encode(signature);
    }

    /** The three segments; empty where there are not three of strict base64url, or too many bytes. One may be empty. */
    public static Optional<Jws> parse(String compact) {
        if (compact.length() > MAX_BYTES) {
            return Optional.empty();
        }
        String[] segments = compact.split("\\.", -1);
        if (segments.length != 3) {
            return Optional.empty();
        }
        Optional<byte[]> header = StrictBase64.decode(segments[0]);
        Optional<byte[]> payload = StrictBase64.decode(segments[1]);
        Optional<byte[]> signature = StrictBase64.decode(segments[2]);
        if (header.isEmpty() || payload.isEmpty() || signature.isEmpty()) {
            return Optional.empty();
        }
        byte[] input = (segments[0] + "." + segments[1]).getBytes(StandardCharsets.US_ASCII);
        return Optional.of(new Jws(header.get(), payload.get(), signature.get(), input));
    }

    /** The header; empty where one byte of it is not as it must be. */
    public Optional<Header> readHeader() {
        Matcher form = HEADER.matcher(new String(header, StandardCharsets.ISO_8859_1));
        if (!form.matches() || StrictBase64.decode(form.group(2)).isEmpty()) {
            return Optional.empty();
        }
        return Algorithm.named(form.group(1)).map(algorithm -> new Header(algorithm, form.group(2), form.group(3)));
    }
}
