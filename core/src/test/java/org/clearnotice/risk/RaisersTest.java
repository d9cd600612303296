package org.clearnotice.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every line of {@code raisers.txt}: a form on which it fires, and a twin on which it does not. */
class RaisersTest {

    /**
     * One raiser on one form.
     *
     * @param becomes the assessed tiers of the fields of the first form
     * @param twin the same form with one thing changed or left out
     */
    record Case(String id, String fires, String becomes, String twin) {}

    private static final String CASES = """
            identity-theft-set | pd:OfficialID, pd:BirthDate, pd:Name, pd:EmailAddress | PERSONAL, PERSONAL, PERSONAL, CONTACT | pd:OfficialID, pd:BirthDate, pd:City, pd:EmailAddress
            identity-theft-set | pd:Passport, pd:BirthDate, pd:Name | PERSONAL, PERSONAL, PERSONAL | pd:Passport, pd:Name
            identity-theft-set | pd:OfficialID, pd:BirthDate, pd:Name | PERSONAL, PERSONAL, PERSONAL | pd:BirthDate, pd:Name
            identity-number-with-money | pd:OfficialID, x:BenefitStatus, pd:City | SENSITIVE, SENSITIVE, CONTACT | pd:OfficialID, pd:Preference, pd:City
            identity-number-with-money | pd:Passport, pd:PaymentCardNumber | SENSITIVE, SENSITIVE | pd:Name, pd:PaymentCardNumber
            account-takeover-set | pd:EmailAddress, pd:Password, pd:City | PERSONAL, PERSONAL, CONTACT | pd:EmailAddress, pd:Name, pd:City
            account-takeover-set | pd:Username, pd:SecretText | PERSONAL, PERSONAL | pd:Username, pd:Language
            address-with-danger | pd:PhysicalAddress, x:ViolenceOrVictim, pd:City | SENSITIVE, SENSITIVE, CONTACT | pd:PhysicalAddress, pd:Name, pd:City
            address-with-danger | pd:PhysicalAddress, x:ViolenceOrVictim | SENSITIVE, SENSITIVE | x:OrganisationAddress, x:ViolenceOrVictim
            address-with-danger | service=VIOLENCE, pd:GPSCoordinate | SENSITIVE | service=HEALTH, pd:GPSCoordinate
            small-cell-demographics | pd:Gender required, pd:Age required, pd:Language required, pd:PostalCode | SENSITIVE, SENSITIVE, SENSITIVE, CONTACT | pd:Gender required, pd:Age required, pd:Language required, pd:City
            small-cell-demographics | pd:Gender, pd:Age, pd:Household, pd:PostalCode | SENSITIVE, SENSITIVE, SENSITIVE, CONTACT | pd:Gender, pd:Age, pd:Age, pd:PostalCode
            small-cell-demographics | pd:Gender, pd:Age, pd:Household, pd:PostalCode, pd:Name | SENSITIVE, SENSITIVE, SENSITIVE, CONTACT, CONTACT | pd:Gender, pd:Age, pd:PostalCode, pd:Name
            optional-demographics | pd:Gender, pd:EmailAddress | SENSITIVE, CONTACT | pd:Gender required, pd:EmailAddress
            optional-demographics | pd:Household, x:FreeText | SENSITIVE, SENSITIVE | pd:Household, x:NonPersonal
            optional-demographics | pd:Nationality, pd:Name | SENSITIVE, CONTACT | pd:Language, pd:Name
            re-identification-set | pd:BirthDate, pd:Gender required, pd:PostalCode, pd:City | PERSONAL, PERSONAL, PERSONAL, CONTACT | pd:BirthDate, pd:Gender required, pd:Region, pd:City
            re-identification-set | pd:BirthDate, pd:Gender required, pd:PostalCode | PERSONAL, PERSONAL, PERSONAL | pd:BirthDate, pd:PostalCode
            exact-movements | pd:GPSCoordinate, pd:TravelHistory, pd:City | SENSITIVE, SENSITIVE, CONTACT | pd:Country, pd:TravelHistory, pd:City
            child-in-care | pd:BirthDate whose=CHILD, x:ChildProtection, pd:Name | SENSITIVE, SENSITIVE, CONTACT | pd:BirthDate, x:ChildProtection, pd:Name
            child-in-care | pd:Offspring, x:ViolenceOrVictim | SENSITIVE, SENSITIVE | pd:Offspring, pd:Health
            child-in-care | pd:BirthDate whose=CHILD, x:ChildProtection | SENSITIVE, SENSITIVE | x:NonPersonal whose=CHILD, x:ChildProtection
            service-context | service=HIV, pd:EmailAddress, x:NonPersonal | SENSITIVE, NONE | pd:EmailAddress, x:NonPersonal
            audience-children | audience=CHILDREN, pd:Name, x:NonPersonal | PERSONAL, NONE | audience=ADULTS, pd:Name, x:NonPersonal
            audience-children | audience=CHILDREN, pd:Name | PERSONAL | audience=CHILDREN, x:NonPersonal
            audience-children-safety | audience=CHILDREN, pd:Name, x:ChildProtection | SENSITIVE, SENSITIVE | audience=CHILDREN, pd:Name, pd:Health
            audience-children-safety | audience=CHILDREN, pd:Name, x:ViolenceOrVictim | SENSITIVE, SENSITIVE | audience=ANYONE, pd:Name, x:ViolenceOrVictim
            audience-hurt | audience=VICTIM, pd:Name | SENSITIVE | audience=ACCUSED, pd:Name
            audience-accused | audience=ACCUSED, pd:Name | SENSITIVE | audience=VICTIM, pd:Name
            audience-children-safety | audience=CHILDREN, pd:Name, x:ChildProtection, x:NonPersonal | SENSITIVE, SENSITIVE, NONE | audience=CHILDREN, pd:Name, pd:Offspring, x:NonPersonal
            audience-hurt | audience=VICTIM, pd:Name | SENSITIVE | audience=VICTIM, x:NonPersonal
            audience-accused | audience=ACCUSED, pd:Name | SENSITIVE | audience=ACCUSED, x:NonPersonal
            other-person | pd:Name whose=OTHER_PERSON, pd:Name | PERSONAL, CONTACT | pd:Name whose=PERSON, pd:Name
            other-person | pd:Name whose=OTHER_PERSON | PERSONAL | x:NonPersonal whose=OTHER_PERSON
            child | pd:EmailAddress whose=CHILD, pd:Name | PERSONAL, CONTACT | pd:EmailAddress whose=PERSON, pd:Name
            child | pd:EmailAddress whose=CHILD | PERSONAL | x:NonPersonal whose=CHILD
            hurt-person | pd:Name whose=HURT_PERSON, pd:Name | SENSITIVE, CONTACT | pd:Name whose=OTHER_PERSON, pd:Name
            hurt-person | pd:Name whose=HURT_PERSON | SENSITIVE | x:NonPersonal whose=HURT_PERSON
            accused-person | pd:Name whose=ACCUSED, pd:Name | SENSITIVE, CONTACT | pd:Name whose=OTHER_PERSON, pd:Name
            accused-person | pd:Name whose=ACCUSED | SENSITIVE | x:NonPersonal whose=ACCUSED
            free-text | x:FreeText gravity=THING | CONTACT | x:NonPersonal gravity=THING
            free-text | pd:Name kind=LONG_TEXT, pd:City | PERSONAL, CONTACT | pd:Name kind=TEXT, pd:City
            free-text | x:FreeText gravity=THING | CONTACT | x:FreeText gravity=THING whose=ORGANISATION
            free-text | x:NonPersonal kind=LONG_TEXT | CONTACT | x:TechnicalField kind=LONG_TEXT
            upload | x:FileUpload gravity=THING | CONTACT | x:FileUpload gravity=THING whose=ORGANISATION
            upload | pd:Name kind=FILE, pd:City | PERSONAL, CONTACT | pd:Name kind=TEXT, pd:City
            upload | x:NonPersonal kind=FILE | CONTACT | x:TechnicalField kind=FILE
            free-text-in-sensitive | x:FreeText gravity=THING, pd:Health, pd:Name | SENSITIVE, SENSITIVE, CONTACT | x:FreeText gravity=THING, pd:Vehicle, pd:Name
            free-text-in-sensitive | service=VIOLENCE, x:FreeText gravity=THING | SENSITIVE | x:FreeText gravity=THING
            free-text-in-sensitive | pd:Health, x:FreeText gravity=THING | SENSITIVE, SENSITIVE | pd:Health, x:FreeText gravity=THING whose=ORGANISATION
            free-text-in-sensitive | pd:Health, x:NonPersonal kind=LONG_TEXT | SENSITIVE, SENSITIVE | pd:Health, x:TechnicalField kind=LONG_TEXT
            upload-in-sensitive | x:FileUpload gravity=THING, pd:Health, pd:Name | SENSITIVE, SENSITIVE, CONTACT | x:FileUpload gravity=THING, pd:Insurance, pd:Name
            upload-in-sensitive | pd:Health, x:FileUpload gravity=THING | SENSITIVE, SENSITIVE | pd:Health, x:FileUpload gravity=THING whose=ORGANISATION
            upload-in-sensitive | pd:Health, x:NonPersonal kind=FILE | SENSITIVE, SENSITIVE | pd:Health, x:TechnicalField kind=FILE
            upload-in-sensitive | service=VIOLENCE, x:FileUpload gravity=THING | SENSITIVE | x:FileUpload gravity=THING
            needs-review | unknown, pd:Name | PERSONAL, CONTACT | x:NonPersonal, pd:Name
            """;

    static List<Case> cases() {
        return CASES.lines()
                .map(line -> line.split(" \\| "))
                .map(cells -> new Case(cells[0], cells[1], cells[2], cells[3]))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aRaiserFiresOnItsFormAndNotOnItsTwin(Case one) {
        RiskAssessment fired = WrittenForm.of(one.fires()).assessed();
        assertThat(fired.reasons()).extracting(Reason::code).contains(one.id());
        assertThat(fired.fields())
                .extracting(field -> field.assessedTier().name())
                .containsExactlyElementsOf(WrittenForm.items(one.becomes()));
        RiskAssessment twin = WrittenForm.of(one.twin()).assessed();
        assertThat(twin.reasons()).extracting(Reason::code).doesNotContain(one.id());
        assertThat(twin.fields())
                .allSatisfy(field ->
                        assertThat(field.reasons()).extracting(Reason::code).doesNotContain(one.id()));
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aTwinDiffersInOneThing(Case one) {
        List<String> gone = new ArrayList<>(WrittenForm.items(one.fires()));
        List<String> come = new ArrayList<>(WrittenForm.items(one.twin()));
        WrittenForm.items(one.twin()).forEach(gone::remove);
        WrittenForm.items(one.fires()).forEach(come::remove);
        assertThat(gone).hasSize(1);
        assertThat(come).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void everyLineHasAFormAndATwin() {
        assertThat(Raisers.bundled().lines())
                .extracting(Raiser::id)
                .containsExactlyInAnyOrderElementsOf(
                        cases().stream().map(Case::id).collect(Collectors.toSet()));
    }

    static Stream<Raiser> lines() {
        return Raisers.bundled().lines().stream();
    }

    /** A line that cannot be told from no line at all would be no rule. */
    @ParameterizedTest
    @MethodSource("lines")
    void withoutItsLineSomeFormWouldWeighLessOrSayLess(Raiser left) {
        Raisers others = new Raisers(lines().filter(one -> !one.equals(left)).toList());
        assertThat(cases()).anySatisfy(one -> {
            WrittenForm form = WrittenForm.of(one.fires());
            assertThat(over(others, form)).isNotEqualTo(over(Raisers.bundled(), form));
        });
    }

    @Test
    void theOrderOfTheLinesDoesNotMatter() {
        List<Raiser> shuffled = new ArrayList<>(Raisers.bundled().lines());
        for (int seed = 0; seed < 20; seed++) {
            Collections.shuffle(shuffled, new Random(seed));
            Raisers others = new Raisers(shuffled);
            assertThat(cases()).allSatisfy(one -> {
                WrittenForm form = WrittenForm.of(one.fires());
                assertThat(over(others, form)).isEqualTo(over(Raisers.bundled(), form));
            });
        }
    }

    /** Each step needs the one before: an unknown field, a child's, a service for children, then what is written about it. */
    @Test
    void raisersThatNeedEachOtherReachTheSameEndBackwards() {
        List<Raiser> chain = RaiserReader.read(List.of(
                "one | pd:Name | parts | CONTACT | | is a name",
                "two | x:NonPersonal + personal | first | CONTACT | | stands beside a name",
                "three | x:NonPersonal & personal | parts | PERSONAL | | stands beside somebody",
                "four | x:IncidentLocation + pd:City & sensitive | first | SENSITIVE | | is where it is",
                "five | pd:City + x:NonPersonal & personal | first | SENSITIVE | | is where it was"));
        WrittenForm form = WrittenForm.of("pd:Name, x:NonPersonal, x:IncidentLocation, pd:City");
        List<Raiser> backwards = new ArrayList<>(chain);
        Collections.reverse(backwards);
        assertThat(over(new Raisers(backwards), form).fields())
                .extracting(FieldRisk::assessedTier)
                .containsExactly(Tier.CONTACT, Tier.PERSONAL, Tier.SENSITIVE, Tier.SENSITIVE);
        assertThat(over(new Raisers(backwards), form)).isEqualTo(over(new Raisers(chain), form));
    }

    private static Raisers.Raised over(Raisers raisers, WrittenForm form) {
        TierPolicy policy = TierPolicy.bundled();
        return raisers.over(form.seen().stream().map(policy::alone).toList(), form.service(), policy::isDecided);
    }

    @Test
    void beingOnTheListOfASensitiveServiceIsTheSecretEvenWithoutAQuestion() {
        assertThat(WrittenForm.of("service=VIOLENCE").assessed().tier()).isEqualTo(Tier.SENSITIVE);
        assertThat(WrittenForm.of("service=VIOLENCE, pd:EmailAddress")
                        .assessed()
                        .reasons())
                .containsExactly(new Reason(
                        "service-context",
                        "being on the list of this service is the secret (VIOLENCE) (rule service-context)",
                        "risk/raisers.txt"));
    }

    @Test
    void reasonsAreToldTheHeaviestFirstAfterWhatTheFieldIsAlone() {
        RiskAssessment assessment = WrittenForm.of("service=VIOLENCE, pd:Name, pd:BirthDate, pd:OfficialID, pd:Health")
                .assessed();
        assertThat(assessment.field("f0").orElseThrow().reasons())
                .extracting(Reason::code)
                .containsExactly("pd:Name", "service-context", "identity-theft-set");
        assertThat(assessment.field("f2").orElseThrow().reasons())
                .as("what asks for no more than the field alone raises nothing")
                .extracting(Reason::code)
                .containsExactly("pd:OfficialID", "service-context");
        assertThat(assessment.reasons())
                .extracting(Reason::code)
                .containsExactly("service-context", "identity-theft-set");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "PROTECTIONS | pd:OfficialID, pd:BirthDate, pd:Name | pd:OfficialID, pd:BirthDate",
                "PROTECTIONS | pd:EmailAddress, pd:Password | pd:City, pd:Password",
                "WHAT_TO_LEAVE_OUT | x:FreeText gravity=THING | x:NonPersonal",
                "WHAT_TO_LEAVE_OUT | x:FileUpload gravity=THING | x:NonPersonal",
                "CLASSIFY_BY_HAND | unknown | x:NonPersonal",
            })
    void raisersAddTheirDuties(Duty duty, String form, String twin) {
        assertThat(WrittenForm.of(form).assessed().duties()).contains(duty).doesNotContain(Duty.RISK_REVIEW);
        assertThat(WrittenForm.of(twin).assessed().duties()).doesNotContain(duty);
    }

    @Test
    void aFormThatAsksVerySensitiveThingsTellsNobodyToLeaveThemOut() {
        assertThat(WrittenForm.of("x:FreeText, pd:Vehicle").assessed().duties()).contains(Duty.WHAT_TO_LEAVE_OUT);
        assertThat(WrittenForm.of("x:FreeText, pd:Health").assessed().duties()).doesNotContain(Duty.WHAT_TO_LEAVE_OUT);
    }

    @Test
    void aDecisionOnAFieldHoldsAgainstWhatLooksAtThatFieldAlone() {
        TierPolicy decided =
                TierPolicy.bundled().withFields(Map.of("f0", Tier.NONE, "f1", Tier.CONTACT), "services/a.yaml");
        RiskAssessment assessment =
                WrittenForm.of("x:FreeText, pd:Name whose=ACCUSED, unknown").assessed(decided);
        assertThat(assessment.fields())
                .extracting(FieldRisk::assessedTier)
                .containsExactly(Tier.NONE, Tier.CONTACT, Tier.PERSONAL);
        assertThat(assessment.fields().get(0).reasons())
                .containsExactly(new Reason("f0", "a named person decided that it is NONE", "services/a.yaml"));
        assertThat(assessment.duties())
                .as("what a box may hold is still to be said")
                .contains(Duty.WHAT_TO_LEAVE_OUT);
    }

    @Test
    void aDecisionOnAFieldDoesNotHoldAgainstWhatStandsBesideIt() {
        TierPolicy decided = TierPolicy.bundled().withFields(Map.of("f0", Tier.CONTACT), "services/a.yaml");
        assertThat(WrittenForm.of("pd:PhysicalAddress, x:ViolenceOrVictim")
                        .assessed(decided)
                        .field("f0")
                        .orElseThrow())
                .extracting(FieldRisk::tier, FieldRisk::assessedTier)
                .containsExactly(Tier.CONTACT, Tier.SENSITIVE);
        assertThat(WrittenForm.of("pd:EmailAddress, audience=CHILDREN")
                        .assessed(decided)
                        .tier())
                .isEqualTo(Tier.PERSONAL);
    }
}
