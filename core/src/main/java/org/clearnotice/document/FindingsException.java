package org.clearnotice.document;

/** Carries everything that was found wrong at once; its message has one line a finding. */
public final class FindingsException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final transient Findings findings;

    public FindingsException(Findings findings) {
        super(findings.toString());
        this.findings = findings;
    }

    public Findings findings() {
        return findings;
    }
}
