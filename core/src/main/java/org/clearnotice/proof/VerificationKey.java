package org.clearnotice.proof;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;

/**
 * A public key of a JWKS, with what the receipt profile, section 6, adds to it.
 *
 * @param kid as the key file says it; {@link #thumbprint()} is what it must be
 * @param notBefore seconds, inclusive; empty where not limited
 * @param expires seconds, exclusive
 * @param revoked origin of a log to the size from which on receipts no longer count
 * @param controller the id that the key signs for; empty where any
 */
public record VerificationKey(
        String kid,
        Algorithm algorithm,
        PublicMembers members,
        OptionalLong notBefore,
        OptionalLong expires,
        Map<String, Long> revoked,
        String controller) {

    /** The members of RFC 7638. */
    public static final class PublicMembers {

        private final PublicPoint point;

        PublicMembers(PublicPoint point) {
            this.point = point;
        }

        PublicPoint point() {
            return point;
        }
    }

    /** RFC 7638, SHA-256, base64url: 43 signs. */
    public String thumbprint() {
        return members.point().thumbprint();
    }

    /** True exactly for a signature in the profile's one form, made by this key over these bytes. */
    public boolean verifies(byte[] signed, byte[] signature) {
        return members.point().verifies(signed, signature);
    }

    /** The key as JWK members, ready for {@code CanonicalJson}. */
    public Map<String, Object> jwk() {
        Map<String, Object> jwk = new LinkedHashMap<>(members.point().jwk());
        jwk.put("alg", algorithm.id());
        jwk.put("use", "sig");
        jwk.put("kid", kid);
        notBefore.ifPresent(seconds -> jwk.put("nbf", seconds));
        expires.ifPresent(seconds -> jwk.put("exp", seconds));
        if (!revoked.isEmpty()) {
            jwk.put(
                    "revoked",
                    revoked.entrySet().stream()
                            .map(entry -> Map.of("origin", entry.getKey(), "size", entry.getValue()))
                            .toList());
        }
        if (!controller.isEmpty()) {
            jwk.put("controller", controller);
        }
        return jwk;
    }

    @Override
    public String toString() {
        return "VerificationKey " + kid;
    }

    static VerificationKey of(Algorithm algorithm, PublicPoint point, String controller) {
        return new VerificationKey(
                point.thumbprint(),
                algorithm,
                new PublicMembers(point),
                OptionalLong.empty(),
                OptionalLong.empty(),
                Map.of(),
                controller);
    }

    /** The keys as the text of a JWKS file. */
    public static String jwks(List<VerificationKey> keys) {
        return org.clearnotice.document.CanonicalJson.text(
                Map.of("keys", keys.stream().map(VerificationKey::jwk).toList()));
    }
}
