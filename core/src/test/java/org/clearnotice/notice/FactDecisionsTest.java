package org.clearnotice.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.clearnotice.testing.AlderFalls.FORM;
import static org.clearnotice.testing.AlderFalls.SERVICE;

import java.util.List;
import java.util.Objects;
import org.clearnotice.classification.Evidence;
import org.clearnotice.document.Finding;
import org.clearnotice.risk.FieldRisk;
import org.clearnotice.risk.Tier;
import org.clearnotice.testing.AlderFalls;
import org.clearnotice.testing.TestFolder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a service's facts decide about a field, from the file to the assessment. */
class FactDecisionsTest {

    /** The plate with these members, which begin on line 36. */
    private static TestFolder plate(String members) {
        String lines = "  vehicle.plate:\n    " + members.replace("; ", "\n    ") + "\n";
        return AlderFalls.parking().replacing(SERVICE, "  vehicle.plate:\n", lines);
    }

    private static TestFolder annotated(TestFolder folder, String decided) {
        return folder.replacing(
                FORM, "{\"path\":\"vehicle.plate\",", "{\"path\":\"vehicle.plate\",\"decided\":" + decided + ",");
    }

    private static FieldRisk field(TestFolder folder) {
        return Reading.assessed(folder).assessment().field("vehicle.plate").orElseThrow();
    }

    private static List<String> decisions(TestFolder folder) {
        return Reading.findings(folder).stream()
                .filter(finding -> finding.field().equals("vehicle.plate")
                        && !List.of("NOT-13", "NOT-14", "NOT-16").contains(finding.code()))
                .map(Finding::toString)
                .toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "category: pd:OfficialID; by: M. Osei; because: a tag | pd:OfficialID | PERSONAL",
                "tier: SENSITIVE; by: M. Osei; because: a tag | pd:VehicalLicenseRegistration | SENSITIVE",
                "tier: CONTACT; by: M. Osei; because: a tag | pd:VehicalLicenseRegistration | CONTACT",
                "category: x:NonPersonal; by: M. Osei; because: a tag | x:NonPersonal | NONE",
                "category: pd:Name; tier: PERSONAL; by: M. Osei; because: a tag | pd:Name | PERSONAL",
            })
    void categoryAloneTierAloneAndBothHoldWhereTheyAreSigned(String members, String category, Tier tier) {
        FieldRisk field = field(plate(members));
        assertThat(Objects.requireNonNull(field.classification().category()).name())
                .isEqualTo(category);
        assertThat(field.tier()).isEqualTo(tier);
        assertThat(field.classification().evidence().get(0))
                .isEqualTo(new Evidence("decided", "a person: M. Osei", "a tag", ""));
        assertThat(field.classification().evidence()).hasSizeGreaterThan(1);
        assertThat(decisions(plate(members))).noneMatch(line -> line.startsWith("ERROR"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "tier: CONTACT | 'by' is missing 'because' is missing RISK-01",
                "tier: CONTACT; by: M. Osei | 'because' is missing RISK-01",
                "tier: CONTACT; because: a tag | 'by' is missing RISK-01",
                "tier: SENSITIVE | 'by' is missing 'because' is missing",
                "category: pd:OfficialID | 'by' is missing 'because' is missing",
                "category: x:NonPersonal; by: ''; because: ' ' | 'by' is ''; 'because' is ' '; RISK-01",
            })
    void whatNobodySignedIsRefusedAndChangesNothing(String members, String found) {
        List<String> lines = decisions(plate(members));
        assertThat(lines).allMatch(line -> line.startsWith("ERROR"));
        String said = String.join(" ", lines)
                .replaceAll("ERROR NOT-01 services/street-parking.yaml:\\d+:\\d+: 'fields.vehicle.plate..", "'")
                .replaceAll(
                        "ERROR RISK-01 services/street-parking.yaml:36:5: 'vehicle.plate' is lowered from PERSONAL to"
                                + " [A-Z]+ without a person and a reason \\(add 'by' and 'because'\\)",
                        "RISK-01")
                .replace(" (whoever decided signs with name and reason)", "")
                .replace(" it needs words", "");
        assertThat(said).isEqualTo(found);
        assertThat(field(plate(members)).tier()).isEqualTo(Tier.PERSONAL);
        assertThat(field(plate(members)).classification().evidence())
                .noneMatch(one -> one.rule().equals("decided"));
    }

    @Test
    void everythingWrongIsFoundAtOnceWithLineAndColumn() {
        TestFolder folder = plate("category: pd:OficialID; tier: HIGH; by: ''")
                .replacing(
                        SERVICE,
                        "  applicant.email:\n",
                        "  applicant.emial: {category: pd:Nam, by: M. Osei, because: b}\n  applicant.email:\n    tier: NONE\n");
        assertThat(Reading.findings(folder).stream().map(Finding::toString).toList())
                .contains(
                        "ERROR RISK-02 services/street-parking.yaml:36:15: there is no data category 'pd:OficialID'"
                                + " (did you mean 'pd:OfficialID'?)",
                        "ERROR DOC-05 services/street-parking.yaml:37:11: 'HIGH' may not stand here"
                                + " (one of NONE, CONTACT, PERSONAL, SENSITIVE)",
                        "ERROR NOT-01 services/street-parking.yaml:38:9: 'fields[vehicle.plate].by' is ''; it needs words"
                                + " (whoever decided signs with name and reason)",
                        "ERROR NOT-01 services/street-parking.yaml:36:5: 'fields[vehicle.plate].because' is missing"
                                + " (whoever decided signs with name and reason)",
                        "ERROR RISK-02 services/street-parking.yaml:41:31: there is no data category 'pd:Nam'"
                                + " (did you mean 'pd:Name'?)",
                        "ERROR NOT-17 services/street-parking.yaml:41:20: the facts speak of 'applicant.emial', which the form"
                                + " does not ask; what M. Osei decided about it holds for nothing (did you mean"
                                + " 'applicant.email'?)",
                        "ERROR RISK-01 services/street-parking.yaml:43:5: 'applicant.email' is lowered from CONTACT to NONE"
                                + " without a person and a reason (add 'by' and 'because')");
    }

    @Test
    void theDecisionAboutAnItemOfAListHasItsPlaceToo() {
        TestFolder folder = AlderFalls.parking()
                .replacing(FORM, "\"vehicle.plate\"", "\"vehicles[].plate\"")
                .replacing(SERVICE, "applicant.address, vehicle.plate,", "applicant.address, \"vehicles[].plate\",")
                .replacing(
                        SERVICE,
                        "  vehicle.plate:\n",
                        "  \"vehicles[].plate\":\n    category: pd:Nam\n    by: a\n    because: b\n");
        assertThat(Reading.findings(folder).stream().map(Finding::toString))
                .contains("ERROR RISK-02 services/street-parking.yaml:36:15: there is no data category 'pd:Nam'"
                        + " (did you mean 'pd:Name'?)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "category:; by:; because: | NOT-01 NOT-01",
                "category: pd:Name; by:; because: | NOT-01 NOT-01",
                "category:; by: M. Osei; because: b | NOT-01 NOT-11",
                "tier: PERSONAL; by: M. Osei; because: b | NOT-11",
                "category: pd:Name; by: M. Osei; because: b | ''",
            })
    void whatAnUnknownFieldHoldsIsAskedForOnce(String members, String codes) {
        TestFolder folder = AlderFalls.parking()
                .replacing(
                        FORM,
                        "{\"path\":\"applicant.email\"",
                        "{\"path\":\"zz9\",\"label\":\"Frobnication\"},\n  {\"path\":\"applicant.email\"")
                .replacing(SERVICE, "vehicle.plate, applicant.email]", "vehicle.plate, applicant.email, zz9]")
                .replacing(
                        SERVICE,
                        "  vehicle.plate:\n",
                        "  zz9:\n    " + members.replace("; ", "\n    ") + "\n  vehicle.plate:\n");
        assertThat(Reading.findings(folder).errors().stream().map(Finding::code))
                .containsExactlyInAnyOrder(codes.isEmpty() ? new String[0] : codes.split(" "));
    }

    @Test
    void anAnnotationHoldsWhereTheFactsSayNothing() {
        TestFolder folder = annotated(
                AlderFalls.parking(),
                "{\"category\":\"pd:Health\",\"by\":\"R. Castillo\",\"because\":\"a badge\",\"where\":\"Permit.plate\"}");
        assertThat(field(folder).tier()).isEqualTo(Tier.SENSITIVE);
        assertThat(field(folder).classification().evidence().get(0))
                .isEqualTo(new Evidence("decided", "annotation: Permit.plate, R. Castillo", "a badge", ""));
        assertThat(decisions(folder)).isEmpty();
    }

    @Test
    void aDisagreementNamesBothPlacesAndTheFactsHold() {
        TestFolder folder = annotated(
                plate("category: pd:OfficialID; by: M. Osei; because: a tag"),
                "{\"category\":\"pd:Health\",\"by\":\"R. Castillo\",\"because\":\"a badge\",\"where\":\"Permit.plate\"}");
        assertThat(field(folder).tier()).isEqualTo(Tier.PERSONAL);
        assertThat(decisions(folder))
                .containsExactly(
                        "WARNING RISK-13 services/street-parking.yaml:36:5: the facts say that 'vehicle.plate' is"
                                + " pd:OfficialID, PERSONAL (M. Osei), but @PersonalData of Permit.plate, at"
                                + " forms/street-parking.json:5:3, that it is pd:Health, SENSITIVE (R. Castillo); the facts"
                                + " hold (let both say the same, or take the wrong one out)");
    }

    @Test
    void anAnnotationThatNamesNoCategoryIsAnErrorOfTheFolder() {
        TestFolder folder = annotated(
                AlderFalls.parking(),
                "{\"category\":\"pd:Helth\",\"by\":\"R. Castillo\",\"because\":\"a badge\",\"where\":\"Permit.plate\"}");
        assertThat(decisions(folder))
                .containsExactly("ERROR RISK-02 forms/street-parking.json:5:3: @PersonalData of Permit.plate, about"
                        + " 'vehicle.plate': there is no data category 'pd:Helth' (did you mean 'pd:Health'?)");
    }

    @Test
    void whatIsRecognisedByItselfIsNoLongerNeeded() {
        assertThat(decisions(plate("category: pd:VehicalLicenseRegistration; by: M. Osei; because: a tag")))
                .containsExactly(
                        "ADVICE RISK-12 services/street-parking.yaml:36:5: the facts say of 'vehicle.plate' what is"
                                + " recognised without them: pd:VehicalLicenseRegistration, PERSONAL"
                                + " (take it out; it is no longer needed)");
    }

    @Test
    void aCitysOwnPolicyCountsAsWhatHoldsWithoutThem() {
        TestFolder raised = plate("tier: SENSITIVE; by: M. Osei; because: a tag")
                .with("policy.yaml", "tiers: [{category: pd:VehicalLicenseRegistration, tier: SENSITIVE}]");
        assertThat(decisions(raised)).singleElement().asString().startsWith("ADVICE RISK-12");
        TestFolder below = plate("tier: PERSONAL")
                .with("policy.yaml", "tiers: [{category: pd:VehicalLicenseRegistration, tier: SENSITIVE}]");
        assertThat(decisions(below)).anyMatch(line -> line.contains("is lowered from SENSITIVE to PERSONAL"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"category", "tier", "by", "because"})
    void aValueOfThousandsOfLettersOrOfControlSignsIsSaidBriefly(String member) {
        String nasty = "\"\\e[31m\\u202e\\r\\n" + "q".repeat(9_000) + "\"";
        String members = "category: pd:Nam; tier: HIGH; by: M. Osei; because: b"
                .replaceAll("(^|; )" + member + ": [^;]*", "$1" + member + ": " + nasty.replace("\\", "\\\\"));
        List<String> lines = decisions(plate(members));
        assertThat(lines).isNotEmpty().allMatch(line -> line.length() < 700);
        assertThat(lines).noneMatch(line -> line.matches("(?s).*[\\x00-\\x1f\\u202e].*"));
    }

    @Test
    void aPathOfThousandsOfLettersIsSaidBriefly() {
        TestFolder folder = AlderFalls.parking()
                .replacing(
                        SERVICE,
                        "  vehicle.plate:\n",
                        "  \"" + "[q.".repeat(300) + "\": {tier: NONE}\n  vehicle.plate:\n");
        assertThat(Reading.findings(folder).stream().map(Finding::toString))
                .anyMatch(line -> line.startsWith("ERROR NOT-17 services/street-parking.yaml:35:3: "))
                .allMatch(line -> line.length() < 700);
    }
}
