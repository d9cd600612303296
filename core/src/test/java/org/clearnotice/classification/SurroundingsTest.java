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
}
