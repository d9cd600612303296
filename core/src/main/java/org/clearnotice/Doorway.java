package org.clearnotice;

import java.security.SecureRandom;
import java.time.Clock;
import java.time.Duration;
import org.clearnotice.notice.NoticeRenderer;
import org.clearnotice.notice.PrivacyFolder;
import org.clearnotice.store.NoticeTexts;
import org.clearnotice.store.ReceiptStore;
import org.clearnotice.store.SiteKeys;

/** What the front door is opened with. */
record Doorway(
        PrivacyFolder folder,
        NoticeRenderer renderer,
        ReceiptStore receipts,
        NoticeTexts texts,
        SiteKeys keys,
        Duration lifetime)
        implements PrivacyNotices.Opening {

    private static final Duration A_DAY = Duration.ofHours(24);

    static PrivacyNotices.Kept of(PrivacyFolder folder, NoticeRenderer renderer) {
        return (receipts, texts) -> keys -> new Doorway(folder, renderer, receipts, texts, keys, A_DAY);
    }

    @Override
    public PrivacyNotices.Opening tokensLive(Duration other) {
        return new Doorway(folder, renderer, receipts, texts, keys, other);
    }

    @Override
    public PrivacyNotices open(Clock clock, SecureRandom random) {
        return new PrivacyNotices(this, clock, random);
    }
}
