package org.clearnotice.risk;

/** What follows from a tier, for those who make the form. */
public enum Duty {
    /** A notice before the first question. */
    NOTICE,
    /** Staff say why each PERSONAL field is needed. */
    NECESSITY_ANSWER,
    /** The notice says what a public-records request can bring out. */
    EXPOSURE,
    /** The notice says how the data is protected. */
    PROTECTIONS,
    /** Staff work through who could be hurt, and how. */
    RISK_REVIEW,
    /** The notice names the most sensitive kinds, their use and their guard. */
    NAME_SENSITIVE_KINDS,
    /** The notice names the laws that protect the data. */
    PROTECTING_LAWS,
    /** The notice says what not to write into open boxes, and what not to send. */
    WHAT_TO_LEAVE_OUT,
    /** A person decides what a field holds. */
    CLASSIFY_BY_HAND
}
