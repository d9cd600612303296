package org.clearnotice.examples.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.clearnotice.classification.DataCategory;
import org.clearnotice.classification.Evidence;
import org.clearnotice.classification.FieldClassifier;
import org.clearnotice.document.Finding;
import org.clearnotice.form.Form;
import org.clearnotice.form.FormFile;
import org.clearnotice.form.FormFormats;
import org.clearnotice.form.JavaForm;
import org.clearnotice.notice.AssessedService;
import org.clearnotice.notice.PrivacyFolder;
import org.clearnotice.risk.FieldRisk;
import org.clearnotice.risk.Tier;
import org.clearnotice.testing.Needs;
import org.clearnotice.testing.TestFolder;
import org.junit.jupiter.api.Test;

/** What the docs say of decisions: by annotation, and in the facts. */
class RepairRequestTest {

    private static final Form FORM = JavaForm.of(RepairRequest.class, "repairs", "en");

    private final List<Finding> findings = new ArrayList<>();

    private FieldRisk field(String path) throws IOException {
        TestFolder folder = TestFolder.copyOf(Needs.root().resolve("examples/city-forms/privacy"))
                .with("services/repairs.yaml", Files.readString(Path.of("src/test/resources/privacy/repairs.yaml")))
                .with("forms/repairs.json", FormFile.write(FORM));
        PrivacyFolder read = PrivacyFolder.read(folder, FormFormats.bundled());
        assertThat(read.service("repairs")).as(read.findings().toString()).isPresent();
        return AssessedService.of(read, read.service("repairs").orElseThrow(), findings)
                .assessment()
                .field(path)
                .orElseThrow();
    }

    @Test
    void theWordsAloneDoNotTellWhatPeopleWrite() {
        assertThat(FieldClassifier.bundled().recognise(FORM))
                .extracting(seen -> Optional.ofNullable(seen.category())
                        .map(DataCategory::name)
                        .orElse("nothing"))
                .containsExactly("pd:Name", "x:IncidentLocation", "nothing");
    }

    @Test
    void whoeverKnowsSaysSoInTheType() throws IOException {
        assertThat(field("before").tier()).isEqualTo(Tier.SENSITIVE);
        assertThat(field("before").classification().evidence().get(0))
                .isEqualTo(new Evidence(
                        "decided",
                        "annotation: RepairRequest.before, R. Castillo, repair team",
                        "tenants write here that they are ill, or that a machine must stay on",
                        ""));
    }

    @Test
    void orInTheFacts() throws IOException {
        assertThat(field("place").tier()).isEqualTo(Tier.PERSONAL);
        assertThat(field("place").classification().evidence().get(0))
                .isEqualTo(new Evidence(
                        "decided",
                        "a person: M. Osei, privacy office",
                        "only tenants ask, so the place of the repair is where they live",
                        ""));
        assertThat(findings).isEmpty();
    }
}
