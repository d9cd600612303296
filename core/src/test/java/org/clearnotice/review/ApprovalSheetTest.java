package org.clearnotice.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.clearnotice.document.Finding;
import org.clearnotice.form.FormFormats;
import org.clearnotice.notice.PrivacyFolder;
import org.clearnotice.testing.AlderFalls;
import org.clearnotice.testing.TestFolder;
import org.junit.jupiter.api.Test;

/** The same version with other words than a person agreed to. */
class ApprovalSheetTest {

    private static final String FILE = "approvals/street-parking.yaml";

    private static ServiceReview review(TestFolder folder) {
        PrivacyFolder read = PrivacyFolder.read(folder, FormFormats.bundled());
        return ServiceReview.of(
                read,
                Objects.requireNonNull(read.services().get("street-parking")),
                new FakeRenderer(Set.of("en")),
                LocalDate.of(2026, 11, 24));
    }

    private static List<String> findings(String version, String digest) {
        TestFolder folder = AlderFalls.parking().with(FILE, """
                service: street-parking
                version: "%s"
                approvals:
                  - {language: en, digest: "%s", by: R. Castillo, role: Privacy Office, on: 2026-11-02, note: n}
                """.formatted(version, digest));
        return ApprovalSheet.findings(folder, review(folder)).stream()
                .map(Finding::toString)
                .toList();
    }

    @Test
    void theWordsThatWereAgreedToLeaveNothing() {
        String digest = Objects.requireNonNull(
                        review(AlderFalls.parking()).notices().get("en"))
                .fullDigest()
                .value();
        assertThat(findings("7", digest)).isEmpty();
    }

    @Test
    void otherWordsUnderTheSameVersionAreAnError() {
        assertThat(findings("7", "sha-256:" + "0".repeat(64)))
                .containsExactly(
                        "ERROR REV-09 approvals/street-parking.yaml:4:20: version 7 has other words in 'en' than"
                                + " R. Castillo agreed to (raise 'version' of the service, or put the words back)");
        assertThat(findings("6", "sha-256:" + "0".repeat(64))).isEmpty();
    }

    @Test
    void anApprovalWithoutADigestIsNamed() {
        assertThat(findings("7", "sha-256:…"))
                .containsExactly(
                        "WARNING REV-08 approvals/street-parking.yaml:4:20: this approval is bound to no words: a"
                                + " digest is 'sha-256:' and 64 lowercase hex digits, not 'sha-256:…' (approve the words anew)");
    }

    @Test
    void whatDoesNotFitIsNamedWhereItStands() {
        TestFolder folder = AlderFalls.parking().with(FILE, "service: parking\nversion: \"7\"\naprovals: []\n");
        assertThat(ApprovalSheet.findings(folder, review(folder)))
                .extracting(Finding::toString)
                .containsExactly(
                        "ERROR REV-07 approvals/street-parking.yaml:1:10: 'service' is 'parking', but the file is"
                                + " approvals/street-parking.yaml (let them be the same)",
                        "ERROR DOC-04 approvals/street-parking.yaml:3:1: unknown member 'aprovals'"
                                + " (did you mean 'approvals'?)");
        TestFolder broken = AlderFalls.parking().with(FILE, "service: [");
        assertThat(ApprovalSheet.findings(broken, review(broken)))
                .extracting(Finding::code)
                .containsExactly("DOC-01");
    }
}
