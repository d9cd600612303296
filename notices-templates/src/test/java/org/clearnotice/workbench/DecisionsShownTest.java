package org.clearnotice.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.clearnotice.document.Document;
import org.clearnotice.document.Source;
import org.clearnotice.form.FormFile;
import org.clearnotice.form.JavaForm;
import org.clearnotice.form.PersonalData;
import org.clearnotice.form.Question;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What staff see of a decision that a form's Java type holds: who, why, and what it overrules. */
class DecisionsShownTest {

    private static final String NASTY = "a\r\nid: other\u0085\u2028x\u001b[31m\u202e";

    record HousingForm(
            @Question(label = "Why do you need a room?", kind = "LONG_TEXT")
            @PersonalData(
                    category = "x:ViolenceOrVictim",
                    by = "R. Castillo",
                    because = "people write here who hurt them")
            String shelter,

            @Question(label = "Date of birth")
            @PersonalData(category = "pd:Age", tier = "CONTACT", by = NASTY, because = NASTY)
            String born) {}

    record WrongForm(
            @Question(label = "Your name") @PersonalData(category = "pd:Nam", by = "R. Castillo", because = "b")
            String name) {}

    @TempDir
    private Path folder = Path.of("");

    private Path form(Class<?> type) {
        return Run.write(folder.resolve("housing.json"), FormFile.write(JavaForm.of(type, "housing", "en")));
    }

    @Test
    void theTableNamesClassPropertyPersonAndReason() {
        Run run = Run.of("classify", form(HousingForm.class));
        assertThat(run.exit()).isZero();
        assertThat(run.out())
                .contains(
                        "x:ViolenceOrVictim\tSENSITIVE\tannotation: DecisionsShownTest.HousingForm.shelter, R. Castillo"
                                + " 'people write here who hurt them'")
                .contains(", label 'date of birth'");
        assertThat(run.out().lines()).hasSize(4);
        assertThat(run.out()).doesNotContain("\u001b", "\u202e", "\u0085", "\u2028", "\r");
    }

    @Test
    void theJsonHoldsTheDecisionBeforeWhatItOverrules() {
        Run run = Run.of("classify", "--json", form(HousingForm.class));
        assertThat(run.out())
                .hasLineCount(1)
                .contains("\"category\":\"x:ViolenceOrVictim\",\"tier\":3,\"assessedTier\":3,\"needsReview\":false,"
                        + "\"confidence\":1.00,\"evidence\":[{\"rule\":\"decided\","
                        + "\"where\":\"annotation: DecisionsShownTest.HousingForm.shelter, R. Castillo\","
                        + "\"matched\":\"people write here who hurt them\",\"language\":\"\"}")
                .contains(
                        ",{\"rule\":\"birth-date\",\"where\":\"label\",\"matched\":\"date of birth\",\"language\":\"en\"}]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"--json", "--format=form"})
    void whatAnAnnotationLowersIsSaidBesideTheAnswer(String option) {
        Run run = Run.of("classify", option, form(HousingForm.class));
        assertThat(run.exit()).isZero();
        assertThat(run.err())
                .hasLineCount(1)
                .contains("WARNING RISK-11", "housing.json:5:3", "lowers 'born' from PERSONAL to CONTACT");
    }

    @Test
    void aCategoryThatThereIsNoneOfIsAnErrorWithClassAndProperty() {
        Run run = Run.of("classify", form(WrongForm.class));
        assertThat(run.exit()).isEqualTo(1);
        assertThat(run.err())
                .contains("ERROR RISK-02", "housing.json:4:3: @PersonalData of DecisionsShownTest.WrongForm.name")
                .contains("there is no data category 'pd:Nam' (did you mean 'pd:Name'?)");
        assertThat(run.out()).contains("housing: CONTACT", "name\tpd:Name\tCONTACT");
    }

    @Test
    void aDraftOfTheFactsQuotesADecisionOnOneLine() {
        Path city = folder.resolve("privacy");
        Run run = Run.of("new", "housing", "--form", form(HousingForm.class), "--dir", city);
        assertThat(run.exit()).isZero();
        assertThat(run.err()).contains("WARNING RISK-11");
        String facts = Run.read(city.resolve("services/housing.yaml"));
        assertThat(Document.yaml(Source.of("housing.yaml", facts)).placeOf("id").line())
                .isEqualTo(3);
        assertThat(facts).contains("shelter:   # x:ViolenceOrVictim, SENSITIVE, from annotation: ");
        assertThat(facts).doesNotContain("\u001b", "\u202e", "\u0085", "\u2028", "\r");
    }
}
