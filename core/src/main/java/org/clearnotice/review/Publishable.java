package org.clearnotice.review;

import org.clearnotice.document.Findings;
import org.clearnotice.document.FindingsException;
import org.clearnotice.notice.RenderedNotice;

/** A notice in words against which no ERROR stands: the only thing that residents are shown and that tokens are sealed for. */
public final class Publishable {

    private final RenderedNotice notice;
    private final Findings findings;

    private Publishable(RenderedNotice notice, Findings findings) {
        this.notice = notice;
        this.findings = findings;
    }

    /** @throws FindingsException with all findings, if one of them is an ERROR */
    public static Publishable of(RenderedNotice notice, Findings findings) {
        findings.throwIfErrors();
        return new Publishable(notice, findings);
    }

    public RenderedNotice notice() {
        return notice;
    }

    /** Warnings and advice, for staff. */
    public Findings findings() {
        return findings;
    }
}
