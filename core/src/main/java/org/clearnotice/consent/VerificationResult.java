package org.clearnotice.consent;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.clearnotice.document.CanonicalJson;
import org.jspecify.annotations.Nullable;

/**
 * A verdict and what was seen on the way. VALID means genuine, never "in force": a later withdrawal is not seen here.
 *
 * @param detail names the step and the place
 * @param kind null until the schema has held, as {@code id} and {@code issuedAt}
 * @param notice SHOWN, FULL or NOT_CHECKED
 * @param previous CHECKED, NONE or NOT_CHECKED
 * @param log INCLUDED or NOT_CHECKED
 * @param time WITNESSED or CLAIMED
 * @param validity NONE, RUNNING, ENDED or NOT_CHECKED
 */
public record VerificationResult(
        Verdict verdict,
        String detail,
        @Nullable String kind,
        @Nullable String id,
        @Nullable String issuedAt,
        String notice,
        String previous,
        String log,
        String time,
        String validity) {

    /** One line with exactly the members of the profile, in their order. */
    public String toJson() {
        Map<String, @Nullable Object> members = new LinkedHashMap<>();
        members.put("verdict", verdict.name());
        members.put("detail", detail);
        members.put("kind", kind);
        members.put("id", id);
        members.put("issuedAt", issuedAt);
        members.put("notice", notice);
        members.put("previous", previous);
        members.put("log", log);
        members.put("time", time);
        members.put("validity", validity);
        return members.entrySet().stream()
                .map(member -> "\"" + member.getKey() + "\":" + CanonicalJson.text(member.getValue()))
                .collect(Collectors.joining(",", "{", "}"));
    }
}
