package org.clearnotice.consent;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.clearnotice.document.CanonicalJson;
import org.clearnotice.document.Document;
import org.clearnotice.document.Node;
import org.clearnotice.document.Source;
import org.clearnotice.proof.Algorithm;
import org.clearnotice.proof.Jwks;
import org.clearnotice.proof.Jws;
import org.clearnotice.proof.LocalKey;

/** The payload of an example of the profile, changed member by member and signed again; each change gives a new one. */
final class Altered {

    static final LocalKey KEY = LocalKey.generate(Algorithm.ED_DSA, "", new SecureRandom());
    static final Jwks KEYS = Jwks.of(List.of(KEY.publicKey()));
    static final List<String> EXAMPLES = List.of("consent", "notice-shown", "withdrawal", "release", "release-ended");

    private static final ReceiptVerifier VERIFIER = new ReceiptVerifier();

    private final String json;

    private Altered(String json) {
        this.json = json;
    }

    static Altered example(String name) {
        return of(CanonicalJson.text(Document.json(Source.of(name, resource("examples/" + name + ".json")))
                .root()));
    }

    static Altered of(String json) {
        return new Altered(json);
    }

    /** A value of Map, List, String, Number, Boolean or null at a JSON pointer; {@code /-} appends to a list. */
    Altered with(String pointer, Object value) {
        return changed(pointer, (parent, step) -> {
            if (parent instanceof Map<?, ?> map) {
                members(map).put(step, value);
            } else if (step.equals("-")) {
                elements(parent).add(value);
            } else {
                elements(parent).set(Integer.parseInt(step), value);
            }
        });
    }

    Altered without(String pointer) {
        return changed(pointer, (parent, step) -> {
            Object gone = parent instanceof Map<?, ?> map
                    ? members(map).remove(step)
                    : elements(parent).remove(Integer.parseInt(step));
            Objects.requireNonNull(gone, pointer);
        });
    }

    /** The value at a pointer, to be put elsewhere. */
    Object at(String pointer) {
        Object at = plain(node());
        for (String step : pointer.substring(1).split("/")) {
            at = step(at, step);
        }
        return at;
    }

    String json() {
        return json;
    }

    Node node() {
        return Document.json(Source.of("payload", json)).root();
    }

    String jws() {
        return jws(KEY);
    }

    String jws(LocalKey key) {
        return Jws.sign(json.getBytes(java.nio.charset.StandardCharsets.UTF_8), ReceiptVerifier.TYPE, key);
    }

    VerificationResult verified() {
        return VERIFIER.verify(new Evidence(jws(), KEYS, null, null));
    }

    VerificationResult verifiedAt(String now) {
        return VERIFIER.verify(new Evidence(jws(), KEYS, null, Instant.parse(now)));
    }

    static byte[] resource(String name) {
        try (InputStream in = Altered.class.getResourceAsStream(name)) {
            return Objects.requireNonNull(in, name).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Change {
        void make(Object parent, String step);
    }

    private Altered changed(String pointer, Change change) {
        Object root = plain(node());
        String[] steps = pointer.substring(1).split("/");
        Object parent = root;
        for (int i = 0; i < steps.length - 1; i++) {
            parent = step(parent, steps[i]);
        }
        change.make(parent, steps[steps.length - 1]);
        return of(CanonicalJson.text(root));
    }

    private static Object step(Object at, String step) {
        Object next = at instanceof Map<?, ?> map ? map.get(step) : elements(at).get(Integer.parseInt(step));
        return Objects.requireNonNull(next, step);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> members(Object map) {
        return (Map<String, Object>) map;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> elements(Object list) {
        return (List<Object>) list;
    }

    private static Object plain(Node node) {
        if (node instanceof Node.Members object) {
            Map<String, Object> map = new LinkedHashMap<>();
            object.members().forEach((name, member) -> map.put(name, plain(member.value())));
            return map;
        }
        if (node instanceof Node.Elements list) {
            return new ArrayList<>(list.elements().stream().map(Altered::plain).toList());
        }
        return node instanceof Node.Text text ? text.value() : node;
    }
}
