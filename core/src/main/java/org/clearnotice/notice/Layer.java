package org.clearnotice.notice;

/** How much of a notice stands before the person's eyes; a folded or linked full layer counts as SHORT shown. */
public enum Layer {
    FIELD,
    SHORT,
    FULL
}
