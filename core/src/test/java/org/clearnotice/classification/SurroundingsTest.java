package org.clearnotice.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.clearnotice.document.LocalText;
import org.clearnotice.form.FieldKind;
import org.clearnotice.form.Form;
import org.clearnotice.form.FormField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What group, section and title say of a field that its own words do not: seen in real forms that the rules had not been made for. */
class SurroundingsTest {

    private static LocalText en(String text) {
        return text.isEmpty() ? LocalText.EMPTY : LocalText.of("en", text);
    }

    private static Classification seen(String title, FormField.Builder field) {
        Form form = new Form("form", en(title), "en", List.of(field.build()));
        return FieldClassifier.bundled().classify(form).get(0);
    }

    private static String category(String title, FormField.Builder field) {
        return Optional.ofNullable(seen(title, field).category())
                .map(DataCategory::name)
                .orElse("nothing");
    }

    @ParameterizedTest
    @CsvSource({
        "country_of_birth, Country, '', pd:BirthPlace",
        "placeOfBirth.city, '', '', pd:BirthPlace",
        "q1, Country, Your birth, pd:Country",
        "q1, Country, Date of birth, pd:BirthPlace",
        "q1, Country, Date of birth and home address, pd:Country",
        "q1, Postal code, Date of birth, pd:PostalCode",
    })
    void aCountryThatSomebodyWasBornInIsNotWhereTheyLive(String path, String label, String section, String category) {
        FormField.Builder field =
                FormField.at(path).kind(FieldKind.TEXT).label(en(label)).section(en(section));
        assertThat(category("", field)).isEqualTo(category);
    }

    @ParameterizedTest
    @CsvSource({"Report a problem, x:IncidentLocation", "Registration, pd:GPSCoordinate"})
    void aPointOnTheMapOfAReportIsNobodysHome(String title, String category) {
        FormField.Builder field = FormField.at("latitude").kind(FieldKind.NUMBER);
        assertThat(category(title, field)).isEqualTo(category);
    }

    @ParameterizedTest
    @CsvSource({
        "incident.address, '', x:IncidentLocation",
        "q1, Where is the pothole?, x:IncidentLocation",
        "q1, Where do you live?, pd:PhysicalAddress",
    })
    void anAddressInAGroupAboutAPlaceIsNobodysHome(String path, String section, String category) {
        String label = section.isEmpty() ? "" : "Address";
        FormField.Builder field =
                FormField.at(path).kind(FieldKind.TEXT).label(en(label)).section(en(section));
        assertThat(category("", field)).isEqualTo(category);
    }

    @Test
    void whatAnOrganisationSaysOfItsEventIsTheOrganisations() {
        List<FormField> fields = List.of(
                FormField.at("q1").label(en("Name of your organisation")).build(),
                FormField.at("q2").label(en("Charity number")).build(),
                FormField.at("q3")
                        .label(en("Income"))
                        .section(en("Where does it take place? Event location"))
                        .build());
        Form form = new Form("form", en("Apply for a community grant"), "en", fields);
        assertThat(FieldClassifier.bundled().classify(form).get(2).whose()).isEqualTo(Whose.ORGANISATION);
    }

    @ParameterizedTest
    @CsvSource({
        "medical.notes, x:FreeText",
        "household.members[].income.amount, pd:Income",
        "treatment.startTime, pd:Health",
        "convictions[0].date, pd:Criminal",
        "convictions.0.date, pd:Criminal",
        "medical.history.frobnication, nothing",
    })
    void aGeneralWordInAVerySensitiveGroupIsAsSensitive(String path, String category) {
        FormField.Builder field = FormField.at(path).kind(FieldKind.TEXT);
        assertThat(category("", field)).isEqualTo(category);
        assertThat(seen("", field).gravity()).isEqualTo(Gravity.VERY_SENSITIVE);
    }

    @Test
    void anUploadIsNoThingByItsOwnName() {
        FormField.Builder field = FormField.at("file")
                .kind(FieldKind.FILE)
                .label(en("Certificate"))
                .section(en("Your child"));
        Classification seen = seen("", field);
        assertThat(Objects.requireNonNull(seen.category()).name()).isEqualTo("x:FileUpload");
        assertThat(seen.gravity()).isEqualTo(Gravity.PERSON);
    }

    @ParameterizedTest
    @CsvSource({
        "I agree to receive the newsletter, pd:Preference",
        "I agree to the terms, x:ConsentOrCertification",
    })
    void aBoxThatAsksForNewsIsAPreference(String label, String category) {
        assertThat(category("", FormField.at("q1").kind(FieldKind.YES_NO).label(en(label))))
                .isEqualTo(category);
    }

    @Test
    void aPlaceholderThatSaysHowToAnswerNamesNothing() {
        FormField.Builder field = FormField.at("q1")
                .kind(FieldKind.CHOOSE_ONE)
                .label(en("Frobnication"))
                .placeholder(en("Choose"));
        assertThat(seen("", field).needsReview()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "Who is hurting or scaring anybody here, LONG_TEXT, true",
        "What is the problem with the street light?, LONG_TEXT, false",
        "Date of frobnication by somebody, TEXT, true",
        "Date, TEXT, false",
    })
    void aGeneralWordAmongOthersThatNobodyKnowsIsNotEnough(String label, FieldKind kind, boolean review) {
        String said = label.replace("hurting or scaring", "frobnicating");
        FormField.Builder field = FormField.at("q1").kind(kind).label(en(said));
        assertThat(seen("", field).needsReview()).isEqualTo(review);
    }

    @ParameterizedTest
    @CsvSource({
        "Document, Certificate of disability, pd:Disability",
        "Document, Send it to our e-mail address, x:FileUpload",
        "'', '', pd:Criminal",
    })
    void anUploadIsWhatItsHintOrNameSays(String label, String hint, String category) {
        FormField.Builder field = FormField.at(label.isEmpty() ? "criminal_record" : "file_1")
                .kind(FieldKind.FILE)
                .label(en(label))
                .hint(en(hint));
        assertThat(category("", field)).isEqualTo(category);
    }

    @ParameterizedTest
    @CsvSource({
        "Age of the dog, x:NonPersonal, PERSON",
        "Your age, pd:Age, PERSON",
        "Your age when a dog bit you, pd:Age, PERSON",
        "Date of birth of the dog's owner, pd:BirthDate, PERSON",
    })
    void anAnimalHasAnAgeToo(String label, String category, Whose whose) {
        FormField.Builder field = FormField.at("q1").kind(FieldKind.TEXT).label(en(label));
        assertThat(category("", field)).isEqualTo(category);
        assertThat(seen("", field).whose()).isEqualTo(whose);
    }

    @ParameterizedTest
    @CsvSource({"id, x:TechnicalField", "addresses[].id, x:TechnicalField", "customer.id, nothing"})
    void theKeyOfARowIsNobodys(String path, String category) {
        assertThat(category("", FormField.at(path).kind(FieldKind.TEXT))).isEqualTo(category);
    }

    @ParameterizedTest
    @CsvSource({"foedselsdato, nb, pd:BirthDate", "kjoenn, nb, pd:Gender", "geburtsdatum, de, pd:BirthDate"})
    void aNameWritesTwoLettersForOneThatAsciiLacks(String name, String language, String category) {
        FormField field = FormField.at(name).kind(FieldKind.TEXT).build();
        Form form = new Form("form", LocalText.EMPTY, language, List.of(field));
        assertThat(FieldClassifier.bundled().classify(form).get(0).category())
                .extracting(DataCategory::name)
                .isEqualTo(category);
    }

    @Test
    void anOrganisationsFormAsksForPersonsAndItsBudgetIsItsOwn() {
        List<FormField> fields = List.of(
                FormField.at("q1").label(en("Name of your organisation")).build(),
                FormField.at("q2").label(en("Charity number")).build(),
                FormField.at("q3").label(en("First name")).build(),
                FormField.at("q4")
                        .label(en("How much money do you want from us?"))
                        .build());
        Form form = new Form("form", en("Apply for a community grant"), "en", fields);
        assertThat(FieldClassifier.bundled().classify(form))
                .extracting(seen -> Objects.requireNonNull(seen.category()).name())
                .containsExactly("x:OrganisationName", "x:OrganisationData", "pd:Name", "x:OrganisationData");
    }

    @Test
    void aListWithoutKnownAnswersMayHoldAnAddress() {
        FormField.Builder field = FormField.at("q1").kind(FieldKind.CHOOSE_ONE).label(en("Street"));
        assertThat(category("", field)).isEqualTo("pd:PhysicalAddress");
    }
}
