package org.clearnotice.consent;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.clearnotice.document.CanonicalJson;
import org.clearnotice.document.Finding;
import org.clearnotice.document.Findings;
import org.clearnotice.document.Node;
import org.clearnotice.notice.Control;
import org.clearnotice.notice.RenderedNotice;
import org.clearnotice.proof.StrictBase64;
import org.clearnotice.proof.VerificationKey;

/** Makes the receipts of a notice before any person meets it: what would not be valid is found at the desk, not at the post. */
public final class ReceiptRehearsal {

    private static final ReceiptDraft.Stamp STAMP = new ReceiptDraft.Stamp(
            "urn:uuid:00000000-0000-4000-8000-000000000000",
            Instant.parse("2026-01-01T00:00:00Z"),
            StrictBase64.encode(new byte[32]));

    private final ReceiptVerifier verifier = new ReceiptVerifier();
    private final VerificationKey key;

    /** @param key the public half of the one that the receipts will be signed with */
    public ReceiptRehearsal(VerificationKey key) {
        this.key = key;
    }

    /**
     * CON-01 where a receipt of these words would be refused in one of steps 5 to 9 of the receipt profile, or because the key
     * signs for another controller.
     */
    public Findings findings(RenderedNotice words) {
        List<Choice> yes = words.questions().stream()
                .map(Control::purpose)
                .map(purpose -> new Choice(purpose, Choice.Decision.GIVEN))
                .toList();
        ShownNotice shown = shown(words);
        Findings findings = Findings.none();
        if (words.facts().restsOnMoreThanConsent()) {
            findings = findings.plus(tried(words, List.of(), shown));
        }
        return yes.isEmpty() ? findings : findings.plus(tried(words, yes, shown));
    }

    private Findings tried(RenderedNotice words, List<Choice> choices, ShownNotice shown) {
        Map<String, Object> payload = ReceiptDraft.of(new Submission(shown, words, choices, SubjectRef.none()), STAMP);
        try {
            Node.Members receipt = ReceiptVerifier.shaped(ReceiptVerifier.canonical(CanonicalJson.bytes(payload)));
            verifier.content(receipt, STAMP.at());
            ReceiptVerifier.signsFor(receipt, key);
            return Findings.none();
        } catch (StepFailed failed) {
            return Findings.of(
                    Finding.error("CON-01", "a receipt of this notice would not be valid: " + failed.detail())
                            .because("verdict " + failed.verdict())
                            .in(words.id())
                            .fix("mend the fact that this member comes from"));
        }
    }

    private static ShownNotice shown(RenderedNotice words) {
        return ShownNotice.of(words, "rehearsal", STAMP.at());
    }
}
