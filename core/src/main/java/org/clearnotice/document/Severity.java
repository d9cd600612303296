package org.clearnotice.document;

/** How much a finding weighs: only an {@link #ERROR} stops a notice from going out. */
public enum Severity {
    /** A resident would be misled, or a duty is unmet. */
    ERROR,
    /** A person must decide. */
    WARNING,
    /** It could be better. */
    ADVICE
}
