package org.clearnotice.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.clearnotice.document.LocalText;
import org.clearnotice.form.FieldKind;
import org.clearnotice.form.FieldOption;
import org.clearnotice.form.Form;
import org.clearnotice.form.FormField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldEvidenceTest {

    private final FieldClassifier classifier = FieldClassifier.bundled();

    private static LocalText en(String text) {
        return LocalText.of("en", text);
    }

    private static FormField.Builder field(String label) {
        return FormField.at("q1").kind(FieldKind.TEXT).label(en(label));
    }

    private Classification classify(FormField.Builder field) {
        return classify("", field);
    }

    private Classification classify(String title, FormField.Builder field) {
        return classifier
                .classify(new Form("f", en(title), "en", List.of(field.build())))
                .get(0);
    }

    private static String category(Classification seen) {
        return Objects.requireNonNull(seen.category()).name();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Frobnication level", "Q1", "", "¿?", "Widgetname", "Renames", "Emailing", "Statement", "日本語"})
    void whatIsNotRecognisedNeedsReviewAndIsNeverCalledNotPersonal(String label) {
        Classification seen = classify(field(label));
        assertThat(seen.category()).isNull();
        assertThat(seen.needsReview()).isTrue();
        assertThat(seen.confidence()).isZero();
        assertThat(seen.evidence()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "Renames, nothing",
        "Race, pd:EthnicOrigin",
        "Racecourse, nothing",
        "Sex, pd:Gender",
        "Essex, nothing",
        "Pin, pd:Password",
        "Pinewood, nothing",
        "Age, pd:Age",
        "Page, nothing",
        "Postage stamps, nothing",
        "ip-address, pd:IPAddress",
        "E-MAIL, pd:EmailAddress",
        "TELÉFONO, pd:TelephoneNumber",
        "telefono, pd:TelephoneNumber",
    })
    void wordsAreMatchedWholeWithoutCaseAndAccents(String label, String category) {
        Classification seen = classify(field(label));
        assertThat(seen.category() == null ? "nothing" : category(seen)).isEqualTo(category);
    }

    @ParameterizedTest
    @CsvSource({
        "birthDate, pd:BirthDate",
        "date_of_birth, pd:BirthDate",
        "applicant.lastName, pd:Name",
        "txtSSN, pd:OfficialID",
        "address-line1, pd:PhysicalAddress",
        "SSNumber, pd:OfficialID",
    })
    void aTechnicalNameIsReadWhereNoLabelStands(String name, String category) {
        Classification seen = classify(FormField.at(name).kind(FieldKind.TEXT));
        assertThat(seen.category() == null ? "nothing" : category(seen)).isEqualTo(category);
        if (seen.category() != null) {
            assertThat(seen.evidence().get(0).where()).isEqualTo("name");
        }
    }

    @Test
    void theLongestPhraseWinsThenTheHeaviestThenTheFirst() {
        assertThat(category(classify(field("Choose a PIN")))).isEqualTo("pd:Password");
        assertThat(category(classify(field("Describe your illness")))).isEqualTo("pd:Health");
        assertThat(category(classify(field("Date signed")))).isEqualTo("x:NonPersonal");
        assertThat(category(classify(field("Sexual orientation and sex")))).isEqualTo("pd:Sexual");
        assertThat(category(classify(field("Gender identity")))).isEqualTo("x:GenderIdentity");
        assertThat(category(classify(field("Phone or email")))).isEqualTo("pd:TelephoneNumber");
        assertThat(category(classify(field("Email or phone")))).isEqualTo("pd:EmailAddress");
    }

    @Test
    void aForbiddenWordOverrulesAPhrase() {
        assertThat(category(classify(field("Name")))).isEqualTo("pd:Name");
        assertThat(classify(field("Name of medication")).category())
                .extracting(category -> category.name())
                .isEqualTo("pd:Health");
        assertThat(classify(field("File name")).category())
                .extracting(category -> category.name())
                .isEqualTo("x:NonPersonal");
    }

    @Test
    void theLabelGoesBeforeNamePlaceholderAndHint() {
        FormField.Builder all = FormField.at("phone")
                .kind(FieldKind.TEXT)
                .placeholder(en("ZIP code"))
                .hint(en("Date of birth"));
        assertThat(category(classify(all))).isEqualTo("pd:TelephoneNumber");
        assertThat(category(classify(all.name("q").label(en("Last name"))))).isEqualTo("pd:Name");
        Classification byPlaceholder = classify(all.label(LocalText.EMPTY));
        assertThat(category(byPlaceholder)).isEqualTo("pd:PostalCode");
        assertThat(byPlaceholder.evidence())
                .containsExactly(new Evidence("postal-code", "placeholder", "zip code", "en"));
        Classification byHint = classify(all.placeholder(LocalText.EMPTY));
        assertThat(byHint.evidence()).containsExactly(new Evidence("birth-date", "hint", "date of birth", "en"));
    }

    @Test
    void anAutocompleteTokenIsStrongEvidence() {
        Classification seen = classify(field("Frobnication").autocomplete("section-a shipping POSTAL-code"));
        assertThat(category(seen)).isEqualTo("pd:PostalCode");
        assertThat(seen.evidence()).containsExactly(new Evidence("autocomplete", "autocomplete", "postal-code", ""));
        assertThat(seen.confidence()).isGreaterThan(classify(field("ZIP code")).confidence());
        assertThat(category(classify(field("ZIP code").autocomplete("off")))).isEqualTo("pd:PostalCode");
    }

    @Test
    void whoseDataItIsOverrulesAToken() {
        assertThat(category(classify(field("Name of your dog").autocomplete("name"))))
                .isEqualTo("x:NonPersonal");
        assertThat(category(classify(field("Company e-mail").autocomplete("email"))))
                .isEqualTo("x:OrganisationData");
    }

    @ParameterizedTest
    @CsvSource({
        "EMAIL, pd:EmailAddress",
        "PHONE, pd:TelephoneNumber",
        "ADDRESS, pd:PhysicalAddress",
        "PASSWORD, pd:Password",
        "SIGNATURE, x:Signature",
    })
    void theKindSpeaksWhereNoWordDoes(FieldKind kind, String category) {
        Classification seen = classify(field("Frobnication").kind(kind));
        assertThat(category(seen)).isEqualTo(category);
        assertThat(seen.evidence())
                .containsExactly(new Evidence("kind", "type", kind.name().toLowerCase(java.util.Locale.ROOT), ""));
    }

    @ParameterizedTest
    @EnumSource(names = {"FILE", "LONG_TEXT", "MONEY", "URL"})
    void aKindThatHoldsAnythingDoesNotSpeakForWordsThatNobodyKnows(FieldKind kind) {
        Classification seen = classify(field("Frobnication").kind(kind));
        assertThat(seen.category()).isNull();
        assertThat(seen.needsReview()).isTrue();
    }

    @Test
    void aHeavierLabelOverrulesTheKind() {
        assertThat(category(classify(field("Describe your illness").kind(FieldKind.LONG_TEXT))))
                .isEqualTo("pd:Health");
        assertThat(category(classify(field("Topic").kind(FieldKind.LONG_TEXT)))).isEqualTo("x:FreeText");
    }

    @Test
    void hiddenFieldsAreTechnicalUnlessTheirNameIsPersonal() {
        Classification token =
                classify(FormField.at("_csrf").kind(FieldKind.HIDDEN).hidden(true));
        assertThat(category(token)).isEqualTo("x:TechnicalField");
        assertThat(token.gravity()).isEqualTo(Gravity.THING);
        assertThat(token.needsReview()).isFalse();
        assertThat(category(classify(FormField.at("ssn").kind(FieldKind.HIDDEN).hidden(true))))
                .isEqualTo("pd:OfficialID");
    }

    @Test
    void anOrganisationsDataIsNoPersons() {
        assertThat(category(classify(field("Name").section(en("Your company")))))
                .isEqualTo("x:OrganisationName");
        assertThat(category(classify(field("Street address").section(en("Your company")))))
                .isEqualTo("x:OrganisationAddress");
        assertThat(category(classify(field("Phone").section(en("Your company")))))
                .isEqualTo("x:OrganisationData");
        assertThat(category(classify(field("What is your organisation's name?"))))
                .isEqualTo("x:OrganisationName");
        assertThat(category(classify(field("Contact name").section(en("Your company")))))
                .isEqualTo("pd:Name");
        assertThat(classify(field("Street address").section(en("Your company"))).evidence())
                .contains(new Evidence("organisation", "section", "company", "en"));
    }

    @Test
    void theAddressOfAnIncidentIsNobodysHome() {
        Classification pothole = classify(field("Street address").section(en("The pothole")));
        assertThat(category(pothole)).isEqualTo("x:IncidentLocation");
        assertThat(pothole.gravity()).isEqualTo(Gravity.THING);
        assertThat(category(classify(field("Street address").section(en("About you")))))
                .isEqualTo("pd:PhysicalAddress");
    }

    @Test
    void freeTextWeighsAsMuchAsWhatStandsAroundIt() {
        FormField.Builder box = field("Please describe").kind(FieldKind.LONG_TEXT);
        assertThat(classify(box).gravity()).isEqualTo(Gravity.THING);
        assertThat(classify(field("Please describe your situation").kind(FieldKind.LONG_TEXT))
                        .gravity())
                .isEqualTo(Gravity.PERSON);
        assertThat(classify(box.section(en("Work history"))).gravity()).isEqualTo(Gravity.PERSON);
        assertThat(classify(box.section(en("The pothole"))).gravity()).isEqualTo(Gravity.THING);
        Classification heavy = classify(box.section(en("Domestic violence")));
        assertThat(category(heavy)).isEqualTo("x:FreeText");
        assertThat(heavy.gravity()).isEqualTo(Gravity.VERY_SENSITIVE);
        assertThat(heavy.evidence()).contains(new Evidence("violence-context", "section", "domestic violence", "en"));
        assertThat(classify("Medical leave", field("Details")).gravity()).isEqualTo(Gravity.VERY_SENSITIVE);
    }

    @Test
    void anUnknownFieldAmongVerySensitiveOnesIsTakenForOne() {
        Classification seen = classify(field("Frobnication").section(en("Criminal record")));
        assertThat(seen.category()).isNull();
        assertThat(seen.needsReview()).isTrue();
        assertThat(seen.gravity()).isEqualTo(Gravity.VERY_SENSITIVE);
    }

    @Test
    void moreThanTwoGendersAskForGenderIdentity() {
        FormField.Builder two = field("Gender").options(options("Female", "Male"));
        assertThat(category(classify(two))).isEqualTo("pd:Gender");
        Classification more = classify(two.options(options("Female", "Male", "Non-binary")));
        assertThat(category(more)).isEqualTo("x:GenderIdentity");
        assertThat(more.gravity()).isEqualTo(Gravity.VERY_SENSITIVE);
    }

    private static List<FieldOption> options(String... labels) {
        return Arrays.stream(labels)
                .map(label -> new FieldOption(label, en(label)))
                .toList();
    }

    @Test
    void aCitysOwnWordsGoBeforeTheBundledOnesOfTheSameLength() {
        DataCategory official = DataCategory.named("pd:OfficialID").orElseThrow();
        FieldClassifier own = classifier.withWords(official, "en", List.of("Falls card number", "town", " "));
        Form form = new Form(
                "f",
                LocalText.EMPTY,
                "en",
                List.of(field("Falls Card Number").build(), field("Town").build()));
        assertThat(own.classify(form)).extracting(FieldEvidenceTest::category).containsOnly("pd:OfficialID");
        assertThat(own.classify(form).get(0).evidence())
                .containsExactly(new Evidence("city-official-id", "label", "falls card number", "en"));
        assertThat(classifier.classify(form))
                .extracting(seen -> seen.category() == null ? "" : category(seen))
                .doesNotContain("pd:OfficialID");
    }

    @Test
    void whatAPersonDecidedIsCertainAndNamesThePerson() {
        Classification decided = classify(field("Frobnication"))
                .decided(DataCategory.named("pd:Health").orElseThrow(), "R. Castillo", "a medical scale");
        assertThat(decided.needsReview()).isFalse();
        assertThat(decided.confidence()).isEqualTo(1);
        assertThat(decided.gravity()).isEqualTo(Gravity.VERY_SENSITIVE);
        assertThat(decided.evidence())
                .containsExactly(new Evidence("decided", "a person: R. Castillo", "a medical scale", ""));
    }

    @Test
    void everyLanguageOfALabelIsRead() {
        Classification seen = classify(FormField.at("q1")
                .kind(FieldKind.TEXT)
                .label(new LocalText(java.util.Map.of("xx", "Frobnication", "es", "Apellido"))));
        assertThat(category(seen)).isEqualTo("pd:Name");
        assertThat(seen.evidence().get(0).language()).isEqualTo("es");
    }

    @ParameterizedTest
    @CsvSource({
        "birthDate, birth date",
        "SSNumber, ss number",
        "line1, line 1",
        "Teléfono móvil, telefono movil",
        "a_b-c.d/e, a b c d e",
        "HTMLForm2Go, html form 2 go",
        "ÉTAT, etat",
    })
    void wordsAreSplitAtSpacesSignsCapitalsAndDigits(String text, String words) {
        assertThat(String.join(" ", WordSplitter.words(text))).isEqualTo(words);
    }

    @Test
    void onlyTheStartOfALongTextIsRead() {
        String filler = "x ".repeat(WordSplitter.MAX_CHARACTERS / 2);
        assertThat(WordSplitter.words(filler + "email")).doesNotContain("email");
    }
}
