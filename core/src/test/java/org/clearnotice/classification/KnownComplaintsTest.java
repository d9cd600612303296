package org.clearnotice.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.clearnotice.document.LocalText;
import org.clearnotice.form.FieldKind;
import org.clearnotice.form.Form;
import org.clearnotice.form.FormField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What people complained of in browsers, password managers, scanners and catalogues, and names that are nobody's. */
class KnownComplaintsTest {

    private static Classification seen(FormField field) {
        Form form = new Form("form", LocalText.of("en", "Application"), "en", List.of(field));
        return FieldClassifier.bundled().classify(form).get(0);
    }

    private static String category(FormField field) {
        return name(seen(field));
    }

    private static String name(Classification seen) {
        DataCategory category = seen.category();
        return category == null ? "nothing" : category.name();
    }

    private static FormField.Builder labelled(String path, String label) {
        return FormField.at(path).kind(FieldKind.TEXT).label(LocalText.of("en", label));
    }

    @ParameterizedTest
    @CsvSource({
        // Words are matched, not letters within words (bocoup 330, OpenMetadata 30868 and 29049).
        "ethnicity, pd:EthnicOrigin",
        "ethniCity, pd:City",
        "acid_level, nothing",
        "scenario_code, nothing",
        "ACADEMIC_YEAR_CODE, nothing",
        "capacity, x:RoleInCase",
        // camelCase, compounds and joined words (bigquery-etl 9682, piicatcher 68, 88, 167).
        "dateOfBirth, pd:BirthDate",
        "dateofbirth, pd:BirthDate",
        "DOB, pd:BirthDate",
        "applicantBirthDate, pd:BirthDate",
        "homePhoneNumber1, pd:TelephoneNumber",
        "phonenumber, pd:TelephoneNumber",
        "lastname, pd:Name",
        "fullName, pd:Name",
        "card_number, pd:PaymentCardNumber",
        "IBANNumber, pd:FinancialAccountNumber",
        // A column of e-mail addresses came back as addresses of pages (Presidio 1316).
        "contact_email, pd:EmailAddress",
    })
    void aTechnicalNameIsReadByItsWords(String name, String category) {
        assertThat(category(FormField.at(name).kind(FieldKind.TEXT).build())).isEqualTo(category);
    }

    @ParameterizedTest
    @CsvSource({
        // The group's name said that each of its fields is a street (bitwarden 23356).
        "billingAddress[firstName], pd:Name",
        "billingAddress[email], pd:EmailAddress",
        "billingAddress[phone], pd:TelephoneNumber",
        "billingAddress[postcode], pd:PostalCode",
        "billingAddress.city, pd:City",
        "billingAddress.birthDate, pd:BirthDate",
    })
    void aGroupDoesNotSayWhatItsFieldsAre(String path, String category) {
        assertThat(category(FormField.at(path).kind(FieldKind.TEXT).build())).isEqualTo(category);
    }

    @ParameterizedTest
    @CsvSource({
        "applicant.fullName.first, pd:Name",
        "applicant.name.suffix, pd:Name",
        "bankAccount.accountNumber, pd:FinancialAccountNumber",
        "customer.accountNumber, pd:AccountIdentifier",
        "medications[].name, pd:Health",
        "debts[].name, pd:FinancialStatus",
        "product.name, x:NonPersonal",
        "medicalTreatment.from, pd:Health",
        "declarationSignature, x:Signature",
        "conferenceRep.name, pd:Name",
    })
    void aGroupSaysWhatItsFieldsDoNot(String path, String category) {
        assertThat(category(FormField.at(path).kind(FieldKind.TEXT).build())).isEqualTo(category);
    }

    @Test
    void aBoxToTickHoldsNoNameOfASchool() {
        FormField field = labelled("q1", "Goes to school")
                .kind(FieldKind.YES_NO)
                .section(LocalText.of("en", "Your child"))
                .build();
        assertThat(category(field)).isEqualTo("pd:Offspring");
    }

    @ParameterizedTest
    @CsvSource({
        "Event name, x:NonPersonal",
        "Name of the building, x:NonPersonal",
        "Dog's name, x:NonPersonal",
        "Name of your pet, x:NonPersonal",
        "Project name, x:NonPersonal",
        "Boat name, x:NonPersonal",
        "Number of persons, x:NonPersonal",
        "Number of visitors at the event, x:NonPersonal",
        "Company name, x:OrganisationName",
        "Name of the school, x:OrganisationName",
    })
    void thingsAndOrganisationsHaveNamesToo(String label, String category) {
        assertThat(category(labelled("q1", label).build())).isEqualTo(category);
    }

    @ParameterizedTest
    @CsvSource({"Housing application, false", "Medical leave, true"})
    void aTitleMakesAThingAPersonsOnlyWhereItIsVerySensitive(String title, boolean review) {
        FormField pet = labelled("q1", "Name of your pet").build();
        Form form = new Form("form", LocalText.of("en", title), "en", List.of(pet));
        Classification seen = FieldClassifier.bundled().classify(form).get(0);
        assertThat(seen.needsReview()).isEqualTo(review);
        assertThat(name(seen)).isEqualTo(review ? "nothing" : "x:NonPersonal");
    }

    @Test
    void theNameOfAStreetIsNobodysName() {
        FormField street = labelled("q1", "Street name").build();
        assertThat(category(street)).isEqualTo("pd:PhysicalAddress");
        assertThat(category(labelled("q1", "Name of the street")
                        .section(LocalText.of("en", "Where is the pothole?"))
                        .build()))
                .isEqualTo("x:IncidentLocation");
    }

    @ParameterizedTest
    @CsvSource({
        // A bare name is whose its surroundings say (JobCtrl 282, better-together 1704).
        "name, '', pd:Name, PERSON",
        "company.name, '', x:OrganisationName, ORGANISATION",
        "school.name, '', x:OrganisationName, ORGANISATION",
        "name, Your employer, x:OrganisationName, ORGANISATION",
        "name, Emergency contact, pd:Name, OTHER_PERSON",
        "name, Your child, pd:Offspring, CHILD",
        "name, The person who hurt you, pd:Name, ACCUSED",
        "name, Contact person of your organisation, pd:Name, PERSON",
        "event.name, '', x:NonPersonal, PLACE_OF_INCIDENT",
    })
    void aBareNameIsWhoseItsSurroundingsSay(String path, String section, String category, Whose whose) {
        Classification seen = seen(labelled(path, "Name")
                .section(section.isEmpty() ? LocalText.EMPTY : LocalText.of("en", section))
                .build());
        assertThat(name(seen)).isEqualTo(category);
        assertThat(seen.whose()).isEqualTo(whose);
    }

    @ParameterizedTest
    @CsvSource({
        "Emergency contact name, OTHER_PERSON",
        "Your spouse's name, OTHER_PERSON",
        "Your child's name, CHILD",
        "Name of your employer, ORGANISATION",
        "Your name, PERSON",
        "Name of the treasurer of your organisation, PERSON",
    })
    void yoursIsNotAlwaysYou(String label, Whose whose) {
        assertThat(seen(labelled("q1", label).build()).whose()).isEqualTo(whose);
    }

    @Test
    void aBankFieldThatIsFilledWithTheEmailAddressIsABankField() {
        FormField field =
                labelled("account", "Bank account number").autocomplete("email").build();
        assertThat(category(field)).isEqualTo("pd:FinancialAccountNumber");
        assertThat(category(labelled("q1", "Your address").autocomplete("email").build()))
                .isEqualTo("pd:EmailAddress");
    }

    @Test
    void opaqueNamesAreReadByTheirLabels() {
        for (String path : List.of("q17", "x9f2", "6f9619ff-8b86-d011-b42d-00c04fc964ff", "field_0031")) {
            assertThat(category(labelled(path, "Religion").build())).isEqualTo("pd:Religion");
        }
    }

    @Test
    void whatNothingNamesIsNotTakenForHarmless() {
        Classification seen = seen(labelled("q1", "Frobnication").build());
        assertThat(seen.category()).isNull();
        assertThat(seen.needsReview()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "I confirm that I have a disability, pd:Disability",
        "I declare that I receive social assistance, x:BenefitStatus",
        "I confirm that I have read the rules on health data, x:ConsentOrCertification",
        "I agree that my information is true, x:ConsentOrCertification",
    })
    void aBoxThatStatesAFactIsMoreThanAConsent(String label, String category) {
        assertThat(category(labelled("q1", label).kind(FieldKind.YES_NO).build()))
                .isEqualTo(category);
    }

    @Test
    void aGrantForAPersonIsNotAnOrganisations() {
        List<FormField> fields = List.of(
                labelled("q1", "First name").build(),
                labelled("q2", "Home address").build(),
                labelled("q3", "How much rent do you owe?")
                        .kind(FieldKind.MONEY)
                        .build());
        Form form = new Form("form", LocalText.of("en", "Apply for an emergency housing grant"), "en", fields);
        assertThat(FieldClassifier.bundled().classify(form))
                .extracting(Classification::whose)
                .containsOnly(Whose.PERSON);
    }

    @Test
    void theSameTitleOverAnOrganisationsQuestionsIs() {
        List<FormField> fields = List.of(
                labelled("q1", "Name of your organisation").build(),
                labelled("q2", "Charity number").build(),
                labelled("q3", "Annual income").kind(FieldKind.MONEY).build());
        Form form = new Form("form", LocalText.of("en", "Apply for a community grant"), "en", fields);
        assertThat(FieldClassifier.bundled().classify(form))
                .extracting(Classification::gravity)
                .containsOnly(Gravity.THING);
    }

    @ParameterizedTest
    @CsvSource({"no", "nn", "nb-NO", "zh-TW", "tl", "pt-BR", "zh"})
    void aLanguageHasMoreThanOneTag(String tag) {
        String label = tag.startsWith("zh") ? "出生日期" : tag.equals("tl") ? "Petsa ng kapanganakan" : "Fødselsdato";
        String said = tag.equals("pt-BR") ? "Data de nascimento" : label;
        FormField field = FormField.at("q1").label(LocalText.of(tag, said)).build();
        Form form = new Form("form", LocalText.EMPTY, tag, List.of(field));
        Classification seen = FieldClassifier.bundled().classify(form).get(0);
        assertThat(name(seen)).isEqualTo("pd:BirthDate");
    }
}
