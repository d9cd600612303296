package org.clearnotice.consent;

import java.nio.ByteBuffer;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.clearnotice.document.CanonicalJson;
import org.clearnotice.notice.RenderedNotice;
import org.clearnotice.proof.Jwks;
import org.clearnotice.proof.Jws;
import org.clearnotice.proof.SigningKey;
import org.clearnotice.proof.StrictBase64;

/** Signs receipts, and hands out none that {@link ReceiptVerifier} would refuse. */
public final class ReceiptIssuer {

    private static final int NONCE_BYTES = 32;

    private final SigningKey key;
    private final Jwks keys;
    private final Clock clock;
    private final SecureRandom random;
    private final ReceiptVerifier verifier = new ReceiptVerifier();

    public ReceiptIssuer(SigningKey key, Clock clock, SecureRandom random) {
        this.key = key;
        this.keys = Jwks.of(List.of(key.publicKey()));
        this.clock = clock;
        this.random = random;
    }

    /** A CONSENT if at least one question was answered, else a NOTICE_SHOWN with the purposes on another basis. */
    public Receipt issue(Submission submission) {
        return sign(ReceiptDraft.of(submission, stamp()));
    }

    /**
     * A WITHDRAWAL of everything that a receipt gave and that was not taken back before.
     *
     * @param given a CONSENT
     * @param still purposes that run on; all of them are taken back
     * @param words the kept words of the notice in the language of the page that the person acts on
     */
    public Receipt withdraw(Receipt given, List<String> still, RenderedNotice words) {
        if (given.kind() != ReceiptKind.CONSENT || still.isEmpty()) {
            throw new IllegalArgumentException("only what a CONSENT gave can be taken back");
        }
        return sign(ReceiptDraft.withdrawal(given, still, ReceiptDraft.withdrawWords(words, still), stamp()));
    }

    /** A new random id, version 4. */
    public String freshId() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        bytes[6] = (byte) (bytes[6] & 0x0f | 0x40);
        bytes[8] = (byte) (bytes[8] & 0x3f | 0x80);
        ByteBuffer both = ByteBuffer.wrap(bytes);
        return new UUID(both.getLong(), both.getLong()).toString();
    }

    private ReceiptDraft.Stamp stamp() {
        byte[] nonce = new byte[NONCE_BYTES];
        random.nextBytes(nonce);
        return new ReceiptDraft.Stamp(
                "urn:uuid:" + freshId(), clock.instant().truncatedTo(ChronoUnit.SECONDS), StrictBase64.encode(nonce));
    }

    private Receipt sign(Map<String, Object> payload) {
        String jws = Jws.sign(CanonicalJson.bytes(payload), ReceiptVerifier.TYPE, key);
        VerificationResult result = verifier.verify(new Evidence(jws, keys, null, clock.instant()));
        if (result.verdict() != Verdict.VALID) {
            throw new IllegalStateException(
                    "a receipt of this notice would not be valid: " + result.verdict() + ", " + result.detail());
        }
        return Receipt.parse(jws);
    }
}
