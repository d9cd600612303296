package org.clearnotice.store;

import java.util.Optional;
import org.clearnotice.notice.RenderedNotice;

/** Keeps the words of notices for good: the first words kept for a notice, version and language stay its words. */
public interface NoticeTexts {

    /** Keeps these words if none are kept yet for their id, version and language; returns those that are kept. */
    RenderedNotice keep(RenderedNotice words);

    Optional<RenderedNotice> find(String id, String version, String language);
}
