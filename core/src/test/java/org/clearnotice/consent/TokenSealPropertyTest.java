package org.clearnotice.consent;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.clearnotice.proof.StrictBase64;

/** Whatever comes back with a form. */
class TokenSealPropertyTest {

    private static final SiteSecret SECRET = Showings.secret();
    private static final TokenSeal SEAL = new TokenSeal(SECRET, Duration.ofHours(24));
    private static final String TOKEN = SEAL.seal(Showings.of("street-parking", List.of("survey")));

    @Property(tries = 1_000)
    void oneSignAlteredAnywhereIsRefused(@ForAll @IntRange(max = 10_000) int at, @ForAll char sign) {
        int place = at % TOKEN.length();
        String altered = TOKEN.substring(0, place) + sign + TOKEN.substring(place + 1);
        if (!altered.equals(TOKEN)) {
            refused(altered);
        }
    }

    @Property(tries = 500)
    void garbageIsRefused(@ForAll String text) {
        refused(text);
        refused(text + "." + text);
        refused(TOKEN + text + "x");
    }

    /** Even garbage that this site itself had sealed. */
    @Property(tries = 500)
    void sealedGarbageIsRefused(@ForAll String text, @ForAll byte[] bytes) {
        String label = "clearnotice/shown/v1";
        refused(text + "." + StrictBase64.encode(SECRET.mac(label, text)));
        String body = StrictBase64.encode(bytes);
        refused(body + "." + StrictBase64.encode(SECRET.mac(label, body)));
        String json = StrictBase64.encode(("{\"at\":\"" + text + "\"}").getBytes(StandardCharsets.UTF_8));
        refused(json + "." + StrictBase64.encode(SECRET.mac(label, json)));
    }

    private static void refused(String token) {
        assertThatThrownBy(() -> SEAL.open(token, "street-parking", Showings.AT))
                .isInstanceOf(SubmissionRefused.class);
    }

    @Property(tries = 100)
    void whatWasSealedIsOpened(@ForAll List<String> purposes) {
        List<String> texts = purposes.stream()
                .limit(20)
                .map(text -> StrictBase64.encode(text.getBytes(StandardCharsets.UTF_8)))
                .map(text -> text.substring(0, Math.min(64, text.length())))
                .toList();
        ShownNotice shown = Showings.of("street-parking", texts);
        assertThat(SEAL.open(SEAL.seal(shown), "street-parking", Showings.AT)).isEqualTo(shown);
    }
}
