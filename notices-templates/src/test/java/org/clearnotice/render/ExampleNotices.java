package org.clearnotice.render;

import java.nio.file.Path;
import java.time.LocalDate;
import org.clearnotice.document.SourceFolder;
import org.clearnotice.form.FormFormats;
import org.clearnotice.notice.PrivacyFolder;
import org.clearnotice.notice.RenderedNotice;
import org.clearnotice.review.ServiceReview;
import org.clearnotice.testing.Needs;

/** The notices of the example city. */
final class ExampleNotices {

    static final Path FOLDER = Needs.root().resolve("examples/city-forms/privacy");

    private ExampleNotices() {}

    static ServiceReview review(String service) {
        PrivacyFolder folder = PrivacyFolder.read(SourceFolder.of(FOLDER), FormFormats.bundled());
        return ServiceReview.of(
                folder,
                folder.service(service).orElseThrow(),
                TemplateNoticeRenderer.bundled(),
                LocalDate.of(2026, 11, 24));
    }

    static RenderedNotice notice(String service, String language) {
        RenderedNotice notice = review(service).notices().get(language);
        if (notice == null) {
            throw new IllegalStateException(review(service).findings().toString());
        }
        return notice;
    }
}
