package org.clearnotice.proof;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collection;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.clearnotice.document.Digest;
import org.clearnotice.document.Finding;
import org.clearnotice.document.Node;
import org.jspecify.annotations.Nullable;

/** Reads a key set member by member. */
final class JwksReader {

    private static final Set<String> PRIVATE = Set.of("d", "p", "q", "dp", "dq", "qi", "oth", "k", "priv");
    private static final Pattern INTEGER = Pattern.compile("0|[1-9][0-9]{0,15}");
    private static final Pattern ORIGIN = Pattern.compile("[a-z0-9.-]+(?:/[A-Za-z0-9._-]+)*");
    private static final Pattern CONTROLLER = Pattern.compile(
            "https://[a-z0-9](?:[a-z0-9.-]*[a-z0-9])?(?::[1-9][0-9]{0,4})?(?:/[A-Za-z0-9._~!$&'()*+,;=:%/-]*)?");
    private static final Pattern VERIFIER_KEY =
            Pattern.compile("([^\\s+]+)\\+([0-9a-f]{8})\\+([^\\s]+)", Pattern.UNICODE_CHARACTER_CLASS);
    private static final long MAX_SAFE = (1L << 53) - 1;
    private static final int LOG_TYPE = 1;
    private static final int WITNESS_TYPE = 4;

    private final Collection<Finding> findings;

    JwksReader(Collection<Finding> findings) {
        this.findings = findings;
    }

    Jwks read(Node root) {
        if (!(root instanceof Node.Members set) || !(set.get("keys") instanceof Node.Elements list)) {
            findings.add(Finding.error("KEY-01", "this is no key set: it has no list 'keys'")
                    .at(root.place()));
            return new Jwks(List.of(), List.of(), List.of(), List.of());
        }
        List<VerificationKey> keys = new ArrayList<>();
        List<String> kids = new ArrayList<>();
        for (Node element : list.elements()) {
            if (element instanceof Node.Members jwk) {
                kids.add(text(jwk, "kid"));
                key(jwk).ifPresent(keys::add);
            } else {
                wrong(element, "a key is an object");
            }
        }
        return new Jwks(keys, kids, verifierKeys(set, "logs", LOG_TYPE), verifierKeys(set, "witnesses", WITNESS_TYPE));
    }

    private Optional<VerificationKey> key(Node.Members jwk) {
        if (holdsSecret(jwk)) {
            return Optional.empty();
        }
        OptionalLong notBefore = seconds(jwk, "nbf");
        OptionalLong expires = seconds(jwk, "exp");
        Map<String, Long> revoked = revoked(jwk);
        String controller = controller(jwk);
        Optional<Algorithm> algorithm = Algorithm.named(text(jwk, "alg"));
        Optional<PublicPoint> point = point(jwk);
        boolean signs = jwk.get("use") == null || text(jwk, "use").equals("sig");
        if (algorithm.isEmpty() || point.isEmpty() || !signs || text(jwk, "kid").isEmpty()) {
            return Optional.empty();
        }
        boolean fits = algorithm.get().keyType().equals(text(jwk, "kty"));
        return fits
                ? Optional.of(new VerificationKey(
                        text(jwk, "kid"),
                        algorithm.get(),
                        new VerificationKey.PublicMembers(point.get()),
                        notBefore,
                        expires,
                        revoked,
                        controller))
                : Optional.empty();
    }

    private boolean holdsSecret(Node.Members jwk) {
        for (Map.Entry<String, Node.Member> member : jwk.members().entrySet()) {
            if (PRIVATE.contains(member.getKey())) {
                findings.add(Finding.error("KEY-02", "the key set holds the private member '" + member.getKey() + "'")
                        .at(member.getValue().at())
                        .fix("this key is burnt: take it out of use, and publish public members alone"));
                return true;
            }
        }
        return false;
    }

    private static Optional<PublicPoint> point(Node.Members jwk) {
        Optional<byte[]> x = coordinate(jwk, "x");
        if (text(jwk, "kty").equals("OKP") && text(jwk, "crv").equals("Ed25519")) {
            return x.map(bytes -> new PublicPoint(bytes, null));
        }
        if (text(jwk, "kty").equals("EC") && text(jwk, "crv").equals("P-256")) {
            Optional<byte[]> y = coordinate(jwk, "y");
            return x.isPresent() && y.isPresent() ? Optional.of(new PublicPoint(x.get(), y.get())) : Optional.empty();
        }
        return Optional.empty();
    }

    private static Optional<byte[]> coordinate(Node.Members jwk, String name) {
        return StrictBase64.decode(text(jwk, name)).filter(bytes -> bytes.length == PublicPoint.LENGTH);
    }

    private OptionalLong seconds(Node.Members jwk, String name) {
        Node node = jwk.get(name);
        if (node == null) {
            return OptionalLong.empty();
        }
        Long value = integer(node);
        if (value == null) {
            wrong(node, "'" + name + "' is a whole number of seconds");
            return OptionalLong.empty();
        }
        return OptionalLong.of(value);
    }

    private Map<String, Long> revoked(Node.Members jwk) {
        Node node = jwk.get("revoked");
        Map<String, Long> revoked = new LinkedHashMap<>();
        if (node == null) {
            return revoked;
        }
        if (!(node instanceof Node.Elements list)) {
            wrong(node, "'revoked' is a list of {origin, size}");
            return revoked;
        }
        for (Node element : list.elements()) {
            Node.Members entry = element instanceof Node.Members members ? members : null;
            Node size = entry == null ? null : entry.get("size");
            String origin = entry == null ? "" : text(entry, "origin");
            Long number = size == null ? null : integer(size);
            boolean whole = entry != null
                    && entry.members().size() == 2
                    && origin.length() <= 200
                    && ORIGIN.matcher(origin).matches()
                    && number != null;
            if (!whole || number == null || revoked.put(origin, number) != null) {
                wrong(element, "'revoked' is a list of {origin, size}, a log once");
            }
        }
        return revoked;
    }

    private String controller(Node.Members jwk) {
        Node node = jwk.get("controller");
        if (node == null) {
            return "";
        }
        String id = text(jwk, "controller");
        if (!CONTROLLER.matcher(id).matches() || id.length() > 1000) {
            wrong(node, "'controller' is the https id of a controller");
        }
        return id;
    }

    private List<String> verifierKeys(Node.Members set, String name, int type) {
        Node node = set.get(name);
        if (node == null) {
            return List.of();
        }
        if (!(node instanceof Node.Elements list)) {
            wrong(node, "'" + name + "' is a list of verifier keys");
            return List.of();
        }
        List<String> keys = new ArrayList<>();
        for (Node element : list.elements()) {
            if (element instanceof Node.Text text && wellFormed(text.value(), type)) {
                keys.add(text.value());
            } else {
                findings.add(Finding.error("KEY-04", "a malformed verifier key in '" + name + "'")
                        .at(element.place())
                        .fix("it is name+8 hex digits+base64 (C2SP signed-note)"));
            }
        }
        return keys;
    }

    /** C2SP signed-note: name, key id from name and key, key with its type. */
    private static boolean wellFormed(String key, int type) {
        Matcher parts = VERIFIER_KEY.matcher(key);
        if (!parts.matches()) {
            return false;
        }
        try {
            byte[] encoded = Base64.getDecoder().decode(parts.group(3));
            boolean whole = Base64.getEncoder().encodeToString(encoded).equals(parts.group(3))
                    && encoded.length == 1 + PublicPoint.LENGTH
                    && encoded[0] == type;
            ByteArrayOutputStream hashed = new ByteArrayOutputStream();
            hashed.writeBytes((parts.group(1) + "\n").getBytes(StandardCharsets.UTF_8));
            hashed.writeBytes(encoded);
            byte[] hash = Digest.sha256(hashed.toByteArray());
            return whole && HexFormat.of().formatHex(hash, 0, 4).equals(parts.group(2));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String text(Node.Members object, String name) {
        return object.get(name) instanceof Node.Text text ? text.value() : "";
    }

    private static @Nullable Long integer(Node node) {
        if (!(node instanceof Node.Number number)
                || !INTEGER.matcher(number.literal()).matches()) {
            return null;
        }
        long value = Long.parseLong(number.literal());
        return value <= MAX_SAFE ? value : null;
    }

    private void wrong(Node node, String rule) {
        findings.add(
                Finding.error("KEY-03", "a malformed member of a key: " + rule).at(node.place()));
    }
}
