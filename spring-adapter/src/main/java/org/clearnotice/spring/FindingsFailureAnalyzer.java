package org.clearnotice.spring;

import org.clearnotice.document.FindingsException;
import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says why a site does not start in the words of the findings, file and line first, and without a stack trace. */
final class FindingsFailureAnalyzer extends AbstractFailureAnalyzer<FindingsException> {

    @Override
    protected FailureAnalysis analyze(Throwable rootFailure, FindingsException cause) {
        return new FailureAnalysis(
                "The privacy folder cannot be used:" + System.lineSeparator() + System.lineSeparator()
                        + cause.getMessage(),
                "Mend what each line names; clearnotice.privacy says which folder is read.",
                cause);
    }
}
