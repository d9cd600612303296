package org.clearnotice.consent;

import java.security.MessageDigest;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.clearnotice.consent.SubmissionRefused.Reason;
import org.clearnotice.document.CanonicalJson;
import org.clearnotice.document.Digest;
import org.clearnotice.document.Document;
import org.clearnotice.document.FindingsException;
import org.clearnotice.document.Node;
import org.clearnotice.document.Source;
import org.clearnotice.notice.Channel;
import org.clearnotice.notice.Layer;
import org.clearnotice.proof.StrictBase64;

/**
 * Seals what was shown so that only this site can have written it: HMAC-SHA-256 over canonical JSON, opened only unaltered,
 * in time and for the form it was made for. It names no person.
 */
public final class TokenSeal {

    private static final String LABEL = "clearnotice/shown/v1";
    private static final int MAX_SIGNS = 8_192;
    private static final Duration CLOCK_SKEW = Duration.ofMinutes(5);

    private final SiteSecret secret;
    private final Duration lifetime;

    /** @param lifetime from showing to sending; long enough for slow readers */
    public TokenSeal(SiteSecret secret, Duration lifetime) {
        this.secret = secret;
        this.lifetime = lifetime;
    }

    /** {@code base64url(canonical JSON).base64url(MAC)}. */
    public String seal(ShownNotice shown) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("id", shown.id());
        json.put("notice", shown.notice());
        json.put("version", shown.version());
        json.put("language", shown.language());
        json.put("layer", shown.layer());
        json.put("channel", shown.channel());
        json.put("digest", shown.digest().value());
        json.put("fullDigest", shown.fullDigest().value());
        json.put("form", shown.form().value());
        json.put("at", shown.at().toString());
        json.put("purposes", shown.purposes());
        String body = StrictBase64.encode(CanonicalJson.bytes(json));
        return body + "." + StrictBase64.encode(secret.mac(LABEL, body));
    }

    /**
     * What was shown.
     *
     * @param service whose form was sent
     * @throws SubmissionRefused NO_TOKEN, ALTERED, EXPIRED or OTHER_FORM
     */
    public ShownNotice open(String token, String service, Instant now) {
        int dot = token.indexOf('.');
        if (dot < 0 || token.length() > MAX_SIGNS) {
            throw new SubmissionRefused(Reason.NO_TOKEN, "the post carries no shown-notice token");
        }
        String body = token.substring(0, dot);
        Optional<byte[]> mac = StrictBase64.decode(token.substring(dot + 1));
        if (mac.isEmpty() || !MessageDigest.isEqual(mac.get(), secret.mac(LABEL, body))) {
            throw new SubmissionRefused(Reason.ALTERED, "this site did not seal this shown-notice token");
        }
        ShownNotice shown = read(body);
        inTime(shown, now);
        if (!shown.notice().equals(service)) {
            throw new SubmissionRefused(
                    Reason.OTHER_FORM, "the token is of '" + shown.notice() + "', the post is to '" + service + "'");
        }
        return shown;
    }

    private void inTime(ShownNotice shown, Instant now) {
        boolean late = now.isAfter(shown.at().plus(lifetime));
        if (late || now.plus(CLOCK_SKEW).isBefore(shown.at())) {
            throw new SubmissionRefused(
                    Reason.EXPIRED,
                    "the notice was shown at " + shown.at() + ", which is "
                            + (late ? "longer ago than " + lifetime : "still to come"));
        }
    }

    /** What this site sealed can still be of another version of this library. */
    private static ShownNotice read(String body) {
        try {
            byte[] json = StrictBase64.decode(body).orElseThrow(() -> new IllegalArgumentException("no base64url"));
            return shown(Document.json(Source.of("token", json)).root());
        } catch (FindingsException | IllegalArgumentException | DateTimeException e) {
            throw new SubmissionRefused(Reason.NO_TOKEN, "the shown-notice token is not of the form that is read here");
        }
    }

    private static ShownNotice shown(Node node) {
        return new ShownNotice(
                ReceiptTree.text(node, "id"),
                ReceiptTree.text(node, "notice"),
                ReceiptTree.text(node, "version"),
                ReceiptTree.text(node, "language"),
                Layer.valueOf(ReceiptTree.text(node, "layer")),
                Channel.valueOf(ReceiptTree.text(node, "channel")),
                new Digest(ReceiptTree.text(node, "digest")),
                new Digest(ReceiptTree.text(node, "fullDigest")),
                new Digest(ReceiptTree.text(node, "form")),
                Instant.parse(ReceiptTree.text(node, "at")),
                ReceiptTree.texts(node, "purposes"));
    }
}
