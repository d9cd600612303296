package org.clearnotice.proof;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clearnotice.document.Document;
import org.clearnotice.document.Finding;
import org.clearnotice.document.Findings;
import org.clearnotice.document.Node;
import org.clearnotice.document.Source;

/**
 * A public key set: keys that can be used here, and the logs and witnesses that it names (receipt profile, section 6).
 *
 * @param keys those of kinds that the profile knows; others are passed over
 * @param kids of every key in the file, those passed over too
 * @param logs C2SP verifier keys as they stand; the name of each is the origin of a log
 */
public record Jwks(List<VerificationKey> keys, List<String> kids, List<String> logs, List<String> witnesses) {

    public Jwks {
        keys = List.copyOf(keys);
        kids = List.copyOf(kids);
        logs = List.copyOf(logs);
        witnesses = List.copyOf(witnesses);
    }

    /**
     * Reads a key file, or refuses it whole: a private member, a malformed member or a malformed verifier key makes every
     * verdict worthless.
     *
     * @throws org.clearnotice.document.FindingsException with all that is wrong: KEY-01 no key set, KEY-02 a private member,
     *     KEY-03 a malformed member, KEY-04 a malformed verifier key
     */
    public static Jwks read(Source source) {
        Node root = Document.json(source).root();
        List<Finding> findings = new ArrayList<>();
        Jwks keys = new JwksReader(findings).read(root);
        Findings.of(findings).throwIfErrors();
        return keys;
    }

    /** A set of these keys alone. */
    public static Jwks of(List<VerificationKey> keys) {
        return new Jwks(keys, keys.stream().map(VerificationKey::kid).toList(), List.of(), List.of());
    }

    /** The key of this id; empty where no usable one has it, or more than one key of any kind. */
    public Optional<VerificationKey> only(String kid) {
        boolean once = kids.stream().filter(kid::equals).count() == 1;
        return once ? keys.stream().filter(key -> key.kid().equals(kid)).findFirst() : Optional.empty();
    }
}
