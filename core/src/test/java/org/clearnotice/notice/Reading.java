package org.clearnotice.notice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.clearnotice.document.Finding;
import org.clearnotice.document.Findings;
import org.clearnotice.form.FormFormats;
import org.clearnotice.testing.TestFolder;

/** A folder read and judged on one day, as tests need it. */
final class Reading {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 24);

    private Reading() {}

    static PrivacyFolder read(TestFolder folder) {
        return PrivacyFolder.read(folder, FormFormats.bundled());
    }

    /** The only service of the folder, which must be readable. */
    static AssessedService assessed(TestFolder folder) {
        PrivacyFolder read = read(folder);
        if (read.services().size() != 1) {
            throw new AssertionError(read.findings().toString());
        }
        return AssessedService.of(read, read.services().values().iterator().next(), new ArrayList<>());
    }

    /** Everything wrong: of the folder, and of each service in it that could be read. */
    static Findings findings(TestFolder folder, LocalDate today) {
        PrivacyFolder read = read(folder);
        List<Finding> findings = new ArrayList<>(read.findings().asList());
        if (read.city() == null) {
            return read.findings();
        }
        for (PrivacyFolder.Service service : read.services().values()) {
            AssessedService assessed = AssessedService.of(read, service, findings);
            findings.addAll(NoticeRules.findings(assessed, today).asList());
        }
        return Findings.of(findings);
    }

    static Findings findings(TestFolder folder) {
        return findings(folder, TODAY);
    }
}
