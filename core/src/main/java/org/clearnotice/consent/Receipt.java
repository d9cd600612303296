package org.clearnotice.consent;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.clearnotice.document.Document;
import org.clearnotice.document.FindingsException;
import org.clearnotice.document.Node;
import org.clearnotice.document.Source;
import org.clearnotice.proof.Jws;
import org.jspecify.annotations.Nullable;

/**
 * A signed receipt: its bytes as issued, and what its payload says. Parsing one proves nothing; {@link ReceiptVerifier} does.
 *
 * @param jws the compact JWS, the evidence itself
 * @param payload the tree of the signed payload
 */
public record Receipt(String jws, Node.Members payload) {

    /** @throws IllegalArgumentException if the text is no JWS with a JSON object in it */
    public static Receipt parse(String jws) {
        Jws parts = Jws.parse(jws).orElseThrow(() -> new IllegalArgumentException("this is no compact JWS"));
        try {
            if (Document.json(Source.of("receipt", parts.payload())).root() instanceof Node.Members payload) {
                return new Receipt(jws, payload);
            }
        } catch (FindingsException e) {
            throw new IllegalArgumentException("the payload of this JWS is no JSON", e);
        }
        throw new IllegalArgumentException("the payload of this JWS is no receipt");
    }

    /** {@code urn:uuid:…} */
    public String id() {
        return ReceiptTree.text(payload, "id");
    }

    public ReceiptKind kind() {
        return ReceiptKind.valueOf(ReceiptTree.text(payload, "kind"));
    }

    public Instant issuedAt() {
        return Instant.parse(ReceiptTree.text(payload, "issuedAt"));
    }

    public String serviceId() {
        return ReceiptTree.text(payload, "service", "id");
    }

    public String subject() {
        return ReceiptTree.text(payload, "subject");
    }

    /** The receipt that this one ends or renews. */
    public Optional<String> previous() {
        String previous = ReceiptTree.text(payload, "previous");
        return previous.isEmpty() ? Optional.empty() : Optional.of(previous);
    }

    /** A text inside the payload; empty where there is none. */
    public String text(String... path) {
        return ReceiptTree.text(payload, path);
    }

    public List<Node> purposes() {
        return ReceiptTree.list(payload, "purposes");
    }

    /** Ids of the purposes with this decision. */
    public List<String> purposes(String decision) {
        return purposes().stream()
                .filter(purpose -> ReceiptTree.text(purpose, "decision").equals(decision))
                .map(purpose -> ReceiptTree.text(purpose, "id"))
                .toList();
    }

    /** A node inside the payload. */
    public @Nullable Node node(String... path) {
        return ReceiptTree.get(payload, path);
    }

    @Override
    public String toString() {
        return "Receipt " + id();
    }
}
