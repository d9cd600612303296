package org.clearnotice.consent;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.clearnotice.document.Digest;
import org.clearnotice.notice.Channel;
import org.clearnotice.notice.Control;
import org.clearnotice.notice.Layer;
import org.clearnotice.notice.RenderedNotice;
import org.clearnotice.review.Publishable;

/**
 * What one person was shown: it travels through the page sealed, and recording takes nothing else.
 *
 * @param id new for each showing; the store writes one receipt for it
 * @param form fingerprint of the form
 * @param at whole seconds, UTC
 * @param purposes asked for consent
 */
public record ShownNotice(
        String id,
        String notice,
        String version,
        String language,
        Layer layer,
        Channel channel,
        Digest digest,
        Digest fullDigest,
        Digest form,
        Instant at,
        List<String> purposes) {

    public ShownNotice {
        purposes = List.copyOf(purposes);
    }

    /** @param id such as a random UUID */
    public static ShownNotice of(Publishable shown, String id, Instant at) {
        return of(shown.notice(), id, at);
    }

    static ShownNotice of(RenderedNotice notice, String id, Instant at) {
        return new ShownNotice(
                id,
                notice.id(),
                notice.version(),
                notice.language(),
                notice.layerShown(),
                notice.channel(),
                notice.digest(),
                notice.fullDigest(),
                notice.facts().form().fingerprint(),
                at.truncatedTo(ChronoUnit.SECONDS),
                notice.questions().stream().map(Control::purpose).toList());
    }

    /** Whether these are the words, byte for byte, that were shown. */
    boolean shows(RenderedNotice words) {
        return words.id().equals(notice)
                && words.version().equals(version)
                && words.language().equals(language)
                && words.digest().equals(digest)
                && words.fullDigest().equals(fullDigest)
                && words.facts().form().fingerprint().equals(form);
    }
}
