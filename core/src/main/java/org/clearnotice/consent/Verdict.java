package org.clearnotice.consent;

/** What a verification ends with: the first step that fails, or VALID (receipt profile, section 8). */
public enum Verdict {
    VALID,
    BAD_ENCODING,
    BAD_HEADER,
    UNKNOWN_KEY,
    BAD_SIGNATURE,
    NOT_CANONICAL,
    BAD_SCHEMA,
    UNKNOWN_TERM,
    PERSONAL_DATA,
    POLICY,
    NOTICE_MISMATCH,
    BAD_PREVIOUS,
    BAD_CHECKPOINT,
    BAD_PROOF,
    BAD_TIME,
    KEY_NOT_IN_USE
}
