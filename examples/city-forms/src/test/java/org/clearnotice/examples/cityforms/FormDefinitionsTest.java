package org.clearnotice.examples.cityforms;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.validation.Valid;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.clearnotice.form.Form;
import org.clearnotice.form.FormFile;
import org.clearnotice.form.JavaForm;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The checked-in definitions are those of the Java types; run with {@code -Dforms.export=true} to write them anew. */
class FormDefinitionsTest {

    private static final Path FORMS = FormFacts.PRIVACY.resolve("forms");

    @Test
    void checkedInFormsAreThoseOfTheJavaTypes() throws IOException {
        for (Map.Entry<String, Form> form : new FormDefinitions().all().entrySet()) {
            Path file = FORMS.resolve(form.getKey() + ".json");
            String now = FormFile.write(form.getValue());
            if (Boolean.getBoolean("forms.export")) {
                Files.createDirectories(FORMS);
                Files.writeString(file, now);
            }
            assertThat(FormFacts.differences(form.getValue(), file)).isEmpty();
            assertThat(file)
                    .as("the form has other questions than the notice speaks of; export it again and write its facts")
                    .hasContent(now);
        }
    }

    @Test
    void theFactsSpeakOfEveryFieldOfTheJavaTypes() {
        for (Form form : new FormDefinitions().all().values()) {
            assertThat(FormFacts.missing(form)).isEmpty();
        }
    }

    @Test
    void aFieldThatIsNotCheckedInIsNamedAndHowToMendIt() throws IOException {
        Form more = JavaForm.of(OneQuestionMore.class, "street-parking", "en");
        assertThat(FormFacts.differences(more, FORMS.resolve("street-parking.json")))
                .singleElement()
                .asString()
                .startsWith("the form asks 'garageCode', which privacy/forms/street-parking.json does not know")
                .endsWith("-Dforms.export=true, then bring services/street-parking.yaml up to date");
    }

    @Test
    void aFieldThatIsGoneIsNamedAndHowToMendIt() throws IOException {
        Form less = JavaForm.of(StreetParkingForm.Vehicle.class, "street-parking", "en");
        assertThat(FormFacts.differences(less, FORMS.resolve("street-parking.json")))
                .anyMatch(line -> line.startsWith(
                        "privacy/forms/street-parking.json speaks of 'applicant.name', which the form does not ask"));
    }

    /** Exporting the form alone does not help: each fact about the new field is asked for by name. */
    @Test
    void aFieldWithoutAWordInItsFactsIsNamedAndWhatToWrite() {
        assertThat(FormFacts.missing(JavaForm.of(OneQuestionMore.class, "street-parking", "en")))
                .anySatisfy(line -> assertThat(line)
                        .contains("the form asks 'garageCode', and no purpose uses it")
                        .contains("name it in the 'fields' of a purpose, or take it out of the form"))
                .anySatisfy(line -> assertThat(line)
                        .contains("nobody has said what 'garageCode' holds")
                        .contains("give it a 'category' with 'by' and 'because' under 'fields'"));
    }

    /** The parking form with a question that nobody has written about. */
    private record OneQuestionMore(
            @Valid StreetParkingForm.Applicant applicant,
            @Valid StreetParkingForm.Vehicle vehicle,
            @Nullable String garageCode) {}
}
