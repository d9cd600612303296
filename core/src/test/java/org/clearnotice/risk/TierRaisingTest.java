package org.clearnotice.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.clearnotice.classification.Classification;
import org.clearnotice.classification.DataCategory;
import org.clearnotice.classification.Gravity;
import org.clearnotice.classification.Whose;
import org.clearnotice.document.LocalText;
import org.clearnotice.form.Form;
import org.clearnotice.form.FormField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TierRaisingTest {

    private static Classification of(String category) {
        DataCategory known = DataCategory.named(category).orElseThrow();
        return of(category, Classification.gravityOf(known));
    }

    private static Classification of(String category, Gravity gravity) {
        return new Classification(
                FormField.at(category).build(),
                DataCategory.named(category).orElseThrow(),
                gravity,
                Whose.PERSON,
                0.9,
                false,
                List.of());
    }

    private static Classification unknown(Gravity gravity) {
        return new Classification(FormField.at("unknown").build(), null, gravity, Whose.PERSON, 0, true, List.of());
    }

    private static RiskAssessment assess(Classification... seen) {
        Form form = new Form(
                "f",
                LocalText.EMPTY,
                "en",
                Arrays.stream(seen).map(Classification::field).toList());
        return RiskAssessment.of(form, List.of(seen), TierPolicy.bundled(), ServiceContext.ORDINARY);
    }

    @ParameterizedTest
    @CsvSource({
        "x:NonPersonal, NONE, 0",
        "x:OrganisationName, NONE, 0",
        "x:TechnicalField, NONE, 0",
        "pd:Name, CONTACT, 1",
        "pd:EmailAddress, CONTACT, 1",
        "pd:BirthDate, PERSONAL, 2",
        "pd:PhysicalAddress, PERSONAL, 2",
        "x:FreeText, PERSONAL, 2",
        "pd:Health, SENSITIVE, 3",
        "x:ViolenceOrVictim, SENSITIVE, 3",
    })
    void aFormIsAsHeavyAsItsHeaviestField(String category, Tier tier, int level) {
        RiskAssessment assessment = assess(of("x:NonPersonal"), of(category));
        assertThat(assessment.tier()).isEqualTo(tier);
        assertThat(assessment.tier().level()).isEqualTo(level);
        assertThat(assessment.fields()).hasSize(2);
        assertThat(assessment.field(category))
                .get()
                .extracting(FieldRisk::assessedTier)
                .isEqualTo(tier);
    }

    @Test
    void everyCategoryHasATierOfItsOwnInTheTable() {
        assertThat(org.clearnotice.classification.BundledLines.pairs(TierPolicy.class, "tiers.txt")
                        .keySet())
                .filteredOn(name -> !name.contains(" of "))
                .containsExactlyInAnyOrderElementsOf(
                        DataCategory.all().stream().map(DataCategory::name).toList());
    }

    @Test
    void anotherPersonsNameWeighsMoreThanOnesOwn() {
        DataCategory name = DataCategory.named("pd:Name").orElseThrow();
        Classification own = of("pd:Name");
        Classification another =
                new Classification(own.field(), name, Gravity.PERSON, Whose.OTHER_PERSON, 0.9, false, List.of());
        assertThat(TierPolicy.bundled().tier(own)).isEqualTo(Tier.CONTACT);
        assertThat(TierPolicy.bundled().tier(another)).isEqualTo(Tier.PERSONAL);
    }

    @Test
    void aThingWeighsNothingAndAVerySensitiveSurroundingMakesSensitive() {
        assertThat(assess(of("x:FreeText", Gravity.THING)).fields().get(0).tier())
                .isEqualTo(Tier.NONE);
        assertThat(assess(of("x:FreeText", Gravity.PERSON)).tier()).isEqualTo(Tier.PERSONAL);
        assertThat(assess(of("x:FreeText", Gravity.VERY_SENSITIVE)).tier()).isEqualTo(Tier.SENSITIVE);
        assertThat(assess(of("pd:Health", Gravity.PERSON)).tier()).isEqualTo(Tier.SENSITIVE);
    }

    @Test
    void aFieldThatNeedsReviewCountsAsPersonalUntilAPersonDecided() {
        RiskAssessment assessment = assess(unknown(Gravity.THING));
        FieldRisk field = assessment.fields().get(0);
        assertThat(field.tier()).isEqualTo(Tier.NONE);
        assertThat(field.assessedTier()).isEqualTo(Tier.PERSONAL);
        assertThat(field.reasons()).extracting(Reason::code).containsExactly("needs-review");
        assertThat(assessment.duties()).contains(Duty.CLASSIFY_BY_HAND);
        assertThat(assess(unknown(Gravity.VERY_SENSITIVE)).tier()).isEqualTo(Tier.SENSITIVE);
        assertThat(assess(of("pd:Name")).duties()).doesNotContain(Duty.CLASSIFY_BY_HAND);
    }

    @Test
    void raisingNeverLowers() {
        FieldRisk health = assess(of("pd:Health")).fields().get(0);
        assertThat(health.raised(Tier.CONTACT)).isEqualTo(health);
        assertThat(assess(of("pd:Name")).fields().get(0).raised(Tier.PERSONAL).assessedTier())
                .isEqualTo(Tier.PERSONAL);
    }

    @Test
    void dutiesFollowTheTier() {
        assertThat(assess(of("x:NonPersonal")).duties()).isEmpty();
        assertThat(assess().duties()).isEmpty();
        assertThat(assess(of("pd:Name")).duties()).containsExactly(Duty.NOTICE);
        assertThat(assess(of("pd:BirthDate")).duties())
                .containsExactlyInAnyOrder(Duty.NOTICE, Duty.NECESSITY_ANSWER, Duty.EXPOSURE);
        assertThat(assess(of("pd:Health")).duties())
                .containsExactlyInAnyOrder(
                        Duty.NOTICE,
                        Duty.NECESSITY_ANSWER,
                        Duty.EXPOSURE,
                        Duty.PROTECTIONS,
                        Duty.RISK_REVIEW,
                        Duty.NAME_SENSITIVE_KINDS,
                        Duty.PROTECTING_LAWS);
    }

    @Test
    void whatAPersonDecidedForAFieldHolds() {
        TierPolicy policy = TierPolicy.bundled().withFields(Map.of("pd:Name", Tier.SENSITIVE), "services/a.yaml");
        Classification name = of("pd:Name");
        Form form = new Form("f", LocalText.EMPTY, "en", List.of(name.field()));
        assertThat(RiskAssessment.of(form, List.of(name), policy, ServiceContext.ORDINARY)
                        .tier())
                .isEqualTo(Tier.SENSITIVE);
    }
}
