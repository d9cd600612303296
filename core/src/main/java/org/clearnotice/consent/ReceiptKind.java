package org.clearnotice.consent;

/** The kinds of receipt (receipt profile, section 1). */
public enum ReceiptKind {
    NOTICE_SHOWN,
    CONSENT,
    WITHDRAWAL,
    RELEASE,
    RELEASE_ENDED
}
