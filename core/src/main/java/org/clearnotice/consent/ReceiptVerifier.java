package org.clearnotice.consent;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.OptionalLong;
import org.clearnotice.document.CanonicalJson;
import org.clearnotice.document.Digest;
import org.clearnotice.document.Document;
import org.clearnotice.document.FindingsException;
import org.clearnotice.document.Node;
import org.clearnotice.document.Source;
import org.clearnotice.notice.DpvVocabulary;
import org.clearnotice.proof.Jws;
import org.clearnotice.proof.VerificationKey;
import org.jspecify.annotations.Nullable;

/**
 * Says whether a receipt is genuine, unaltered and about a notice text: steps 1 to 10 and 15 of the receipt profile, section 8,
 * in their order; the first that fails is the verdict. It needs nothing but what is handed in.
 */
public final class ReceiptVerifier {

    static final String TYPE = "clearnotice-receipt+jws";

    private static final String NOT_CHECKED = "NOT_CHECKED";

    private final DpvVocabulary vocabulary = DpvVocabulary.bundled();
    private final PersonalDataGuard guard = new PersonalDataGuard();

    public VerificationResult verify(Evidence evidence) {
        Progress progress = new Progress();
        try {
            steps(evidence, progress);
            Node.Members payload = java.util.Objects.requireNonNull(progress.payload);
            return new VerificationResult(
                    Verdict.VALID,
                    "",
                    progress.text("kind"),
                    progress.text("id"),
                    progress.text("issuedAt"),
                    progress.notice,
                    ReceiptTree.has(payload, "previous") ? NOT_CHECKED : "NONE",
                    NOT_CHECKED,
                    "CLAIMED",
                    ConsentValidity.at(payload, evidence.now()));
        } catch (StepFailed failed) {
            return new VerificationResult(
                    failed.verdict(),
                    failed.detail(),
                    progress.text("kind"),
                    progress.text("id"),
                    progress.text("issuedAt"),
                    NOT_CHECKED,
                    NOT_CHECKED,
                    NOT_CHECKED,
                    "CLAIMED",
                    NOT_CHECKED);
        }
    }

    /** What is known so far. */
    private static final class Progress {

        private Node.@Nullable Members payload;
        private String notice = NOT_CHECKED;

        private @Nullable String text(String member) {
            return payload == null ? null : ReceiptTree.text(payload, member);
        }
    }

    private void steps(Evidence evidence, Progress progress) throws StepFailed {
        Jws jws = Jws.parse(evidence.jws())
                .orElseThrow(() -> new StepFailed(
                        Verdict.BAD_ENCODING, 1, "not three segments of strict base64url within 262,144 bytes"));
        Jws.Header header = jws.readHeader()
                .filter(read -> read.type().equals(TYPE))
                .orElseThrow(() -> new StepFailed(Verdict.BAD_HEADER, 2, "the header is not that of a receipt"));
        VerificationKey key = evidence.keys()
                .only(header.kid())
                .filter(known -> known.algorithm() == header.algorithm())
                .filter(known -> known.thumbprint().equals(known.kid()))
                .orElseThrow(() -> new StepFailed(Verdict.UNKNOWN_KEY, 3, "no one key fits kid " + header.kid()));
        if (!key.verifies(jws.signingInput(), jws.signature())) {
            throw new StepFailed(Verdict.BAD_SIGNATURE, 4, "the signature is not of this key over these bytes");
        }
        Node.Members receipt = shaped(canonical(jws.payload()));
        progress.payload = receipt;
        content(receipt, evidence.now());
        progress.notice = notice(receipt, evidence.notice());
        inUse(receipt, key);
    }

    /** Step 6. */
    static Node.Members shaped(Node payload) throws StepFailed {
        String problem = ReceiptShapes.problem(payload);
        if (problem != null) {
            throw new StepFailed(Verdict.BAD_SCHEMA, 6, problem);
        }
        return (Node.Members) payload;
    }

    /** Steps 7 to 9. */
    void content(Node.Members receipt, @Nullable Instant now) throws StepFailed {
        ReceiptTerms.check(receipt, vocabulary);
        guard.check(receipt);
        ReceiptPolicy.check(receipt, vocabulary, now);
    }

    static Node canonical(byte[] bytes) throws StepFailed {
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            Node root = Document.json(Source.of("payload", bytes)).root();
            String problem = InternetJson.problem(root);
            if (problem != null) {
                throw new StepFailed(Verdict.NOT_CANONICAL, 5, problem);
            }
            if (!Arrays.equals(CanonicalJson.bytes(root), text.getBytes(StandardCharsets.UTF_8))) {
                throw new StepFailed(Verdict.NOT_CANONICAL, 5, "the payload is not its own RFC 8785 form");
            }
            return root;
        } catch (CharacterCodingException | FindingsException | IllegalArgumentException e) {
            throw new StepFailed(Verdict.NOT_CANONICAL, 5, "the payload is no JSON of the profile's kind");
        }
    }

    private static String notice(Node.Members receipt, byte @Nullable [] notice) throws StepFailed {
        if (notice == null) {
            return NOT_CHECKED;
        }
        String digest = Digest.of(notice).value();
        if (digest.equals(ReceiptTree.text(receipt, "notice", "digest"))) {
            return "SHOWN";
        }
        if (digest.equals(ReceiptTree.text(receipt, "notice", "fullDigest"))) {
            return "FULL";
        }
        throw new StepFailed(Verdict.NOTICE_MISMATCH, 10, "/notice/digest and /notice/fullDigest are of other bytes");
    }

    private static void inUse(Node.Members receipt, VerificationKey key) throws StepFailed {
        long issued = Instant.parse(ReceiptTree.text(receipt, "issuedAt")).getEpochSecond();
        boolean early = isBefore(issued, key.notBefore());
        boolean late = key.expires().isPresent() && issued >= key.expires().getAsLong();
        if (early || late) {
            throw new StepFailed(Verdict.KEY_NOT_IN_USE, 15, "/issuedAt is outside the time of the key");
        }
        signsFor(receipt, key);
        if (!key.revoked().isEmpty()) {
            throw new StepFailed(
                    Verdict.KEY_NOT_IN_USE, 15, "the key is revoked, and no proof says that it was not then");
        }
    }

    /** The part of step 15 that does not change with time. */
    static void signsFor(Node.Members receipt, VerificationKey key) throws StepFailed {
        boolean other =
                !key.controller().isEmpty() && !key.controller().equals(ReceiptTree.text(receipt, "controller", "id"));
        if (other) {
            throw new StepFailed(
                    Verdict.KEY_NOT_IN_USE, 15, "the key signs for another controller than /controller/id");
        }
    }

    private static boolean isBefore(long seconds, OptionalLong bound) {
        return bound.isPresent() && seconds < bound.getAsLong();
    }
}
