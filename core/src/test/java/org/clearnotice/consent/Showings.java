package org.clearnotice.consent;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import org.clearnotice.document.Digest;
import org.clearnotice.notice.Channel;
import org.clearnotice.notice.Layer;

/** What was shown of a notice, and a secret to seal it with. */
final class Showings {

    static final Instant AT = Instant.parse("2026-11-24T09:00:00Z");

    private Showings() {}

    static SiteSecret secret() {
        byte[] bytes = new byte[32];
        new SecureRandom().nextBytes(bytes);
        return new SiteSecret(bytes);
    }

    static ShownNotice of(String notice, List<String> purposes) {
        return new ShownNotice(
                "7f6c2a54-9a56-4a54-8d3e-0a4c5f3d2b10",
                notice,
                "7",
                "es",
                Layer.SHORT,
                Channel.WEB,
                Digest.of("short"),
                Digest.of("full"),
                Digest.of("form"),
                AT,
                purposes);
    }
}
