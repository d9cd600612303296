package org.clearnotice.workbench;

import java.security.SecureRandom;
import java.time.Clock;
import org.clearnotice.PrivacyNotices;
import org.clearnotice.notice.PrivacyFolder;
import org.clearnotice.render.TemplateNoticeRenderer;
import org.clearnotice.store.InMemoryNoticeTexts;
import org.clearnotice.store.InMemoryReceiptStore;
import org.clearnotice.store.SiteKeys;

/** The front door over a folder, with keys and stores that end with the call. */
final class Trial {

    private Trial() {}

    static PrivacyNotices of(PrivacyFolder folder) {
        SecureRandom random = new SecureRandom();
        return PrivacyNotices.of(folder, TemplateNoticeRenderer.bundled())
                .keptIn(new InMemoryReceiptStore(), new InMemoryNoticeTexts())
                .signedWith(SiteKeys.fresh("", random))
                .open(Clock.systemUTC(), random);
    }
}
