package org.clearnotice.notice;

/** How far a person has checked the words of a language; the order is the trust. */
public enum TranslationState {
    /** Made by a machine, and no person has signed it. */
    MACHINE_DRAFT,
    HUMAN,
    HUMAN_REVIEWED,
    LEGAL_APPROVED,
    /** The language that the words were written in. */
    SOURCE
}
