package org.clearnotice.notice;

/** Where a notice reaches a person, as receipts write it. */
public enum Channel {
    WEB,
    APP,
    TEXT,
    PRINT,
    PHONE,
    COUNTER
}
