package org.clearnotice.proof;

import java.util.ArrayList;
import java.util.List;
import org.clearnotice.document.Document;
import org.clearnotice.document.Finding;
import org.clearnotice.document.Findings;
import org.clearnotice.document.Node;
import org.clearnotice.document.Source;

/**
 * A public key set: keys that can be used here, and the logs and witnesses that it names (receipt profile, section 6).
 *
 * @param keys those of kinds that the profile knows; others are passed over
 * @param logs C2SP verifier keys as they stand; the name of each is the origin of a log
 */
public record Jwks(List<VerificationKey> keys, List<String> logs, List<String> witnesses) {

    public Jwks {
        keys = List.copyOf(keys);
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

    public List<VerificationKey> named(String kid) {
        return keys.stream().filter(key -> key.kid().equals(kid)).toList();
    }
}
