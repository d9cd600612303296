package org.clearnotice.store;

import java.time.LocalDate;
import java.util.List;
import org.clearnotice.form.FormFormats;
import org.clearnotice.notice.Block;
import org.clearnotice.notice.PrivacyFolder;
import org.clearnotice.notice.RenderedNotice;
import org.clearnotice.review.ServiceReview;
import org.clearnotice.testing.AlderFalls;
import org.clearnotice.testing.PlainRenderer;

/** A notice of the example city whose every phrase is said as its key, and changes of it. */
final class ExampleWords {

    private static final RenderedNotice PARKING = make();

    private ExampleWords() {}

    static RenderedNotice parking() {
        return PARKING;
    }

    static RenderedNotice as(String id, String version, String language) {
        return copy(id, version, language, PARKING.fullLayer());
    }

    static RenderedNotice saying(String text) {
        return copy(PARKING.id(), PARKING.version(), PARKING.language(), List.of(Block.of(Block.Kind.PARAGRAPH, text)));
    }

    private static RenderedNotice copy(String id, String version, String language, List<Block> full) {
        RenderedNotice one = PARKING;
        return new RenderedNotice(
                id,
                version,
                language,
                one.translation(),
                one.channel(),
                one.shortLayer(),
                full,
                one.besideFields(),
                one.questions(),
                one.send(),
                one.withdraw(),
                one.exit(),
                one.facts());
    }

    private static RenderedNotice make() {
        PrivacyFolder folder = PrivacyFolder.read(AlderFalls.parking(), FormFormats.bundled());
        ServiceReview review = ServiceReview.of(
                folder,
                folder.service("street-parking").orElseThrow(),
                PlainRenderer.saying("words"),
                LocalDate.of(2026, 11, 24));
        RenderedNotice notice = review.notices().get("en");
        if (notice == null) {
            throw new IllegalStateException(review.findings().toString());
        }
        return notice;
    }
}
