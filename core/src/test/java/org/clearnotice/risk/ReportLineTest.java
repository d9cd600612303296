package org.clearnotice.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clearnotice.classification.FieldClassifier;
import org.clearnotice.document.Document;
import org.clearnotice.document.LocalText;
import org.clearnotice.document.Node;
import org.clearnotice.document.Source;
import org.clearnotice.form.FieldKind;
import org.clearnotice.form.Form;
import org.clearnotice.form.FormField;
import org.junit.jupiter.api.Test;

/** One line of {@code classify --json}. */
class ReportLineTest {

    private static FormField.Builder field(String path, String name, String label) {
        return FormField.at(path).name(name).label(LocalText.of("en", label)).kind(FieldKind.TEXT);
    }

    private static String line(FormField.Builder... fields) {
        Form form = new Form(
                "parking-permit",
                LocalText.of("en", "Resident \"parking\" permit"),
                "en",
                java.util.Arrays.stream(fields).map(FormField.Builder::build).toList());
        return ClassificationReport.jsonLine(RiskAssessment.of(
                form, FieldClassifier.bundled().classify(form), TierPolicy.bundled(), ServiceContext.ORDINARY));
    }

    @Test
    void theMembersStandInTheOrderOfTheContract() {
        assertThat(line(
                        field("applicant.birthDate", "birthDate", "Date of birth"),
                        field("name", "name", "Your name"),
                        field("licence", "licence", "Driver license number"),
                        field("x", "", "Frobnication")))
                .isEqualTo(
                        "{\"form\":\"parking-permit\",\"title\":\"Resident \\\"parking\\\" permit\",\"language\":\"en\","
                                + "\"tier\":2,\"reasons\":[\"identity number, birth date and name together are what a thief needs"
                                + " (combination identity-theft-set)\","
                                + "\"nobody has said yet what this field holds (rule needs-review)\"],"
                                + "\"fields\":["
                                + "{\"path\":\"applicant.birthDate\",\"name\":\"birthDate\",\"label\":\"Date of birth\","
                                + "\"category\":\"pd:BirthDate\",\"tier\":2,\"assessedTier\":2,\"needsReview\":false,\"confidence\":0.90,"
                                + "\"evidence\":[{\"rule\":\"birth-date\",\"where\":\"label\",\"matched\":\"date of birth\",\"language\":\"en\"}]},"
                                + "{\"path\":\"name\",\"name\":\"name\",\"label\":\"Your name\","
                                + "\"category\":\"pd:Name\",\"tier\":1,\"assessedTier\":2,\"needsReview\":false,\"confidence\":0.90,"
                                + "\"evidence\":[{\"rule\":\"name\",\"where\":\"label\",\"matched\":\"your name\",\"language\":\"en\"}]},"
                                + "{\"path\":\"licence\",\"name\":\"licence\",\"label\":\"Driver license number\","
                                + "\"category\":\"pd:OfficialID\",\"tier\":2,\"assessedTier\":2,\"needsReview\":false,\"confidence\":0.90,"
                                + "\"evidence\":[{\"rule\":\"official-id\",\"where\":\"label\",\"matched\":\"driver license number\",\"language\":\"en\"}]},"
                                + "{\"path\":\"x\",\"name\":\"\",\"label\":\"Frobnication\","
                                + "\"category\":null,\"tier\":0,\"assessedTier\":2,\"needsReview\":true,\"confidence\":0.00,\"evidence\":[]}"
                                + "]}");
    }

    @Test
    void itIsOneLineOfJsonWhateverALabelSays() {
        String line = line(field("a\n", "\t", "line\nbreak \u2028 \"quoted\" \\ \u0001"));
        assertThat(line).doesNotContain("\n");
        Node.Members root =
                (Node.Members) Document.json(Source.of("line", line)).root();
        assertThat(root.members().keySet()).containsExactly("form", "title", "language", "tier", "reasons", "fields");
    }

    @Test
    void aFormWithoutFieldsHasALineToo() {
        assertThat(ClassificationReport.jsonLine(RiskAssessment.of(
                        new Form("f", LocalText.EMPTY, "", List.of()),
                        List.of(),
                        TierPolicy.bundled(),
                        ServiceContext.ORDINARY)))
                .isEqualTo("{\"form\":\"f\",\"title\":\"\",\"language\":\"\",\"tier\":0,\"reasons\":[],\"fields\":[]}");
    }
}
