package org.clearnotice.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.clearnotice.classification.Classification;
import org.clearnotice.classification.DataCategory;
import org.clearnotice.classification.Gravity;
import org.clearnotice.classification.Whose;
import org.clearnotice.document.Document;
import org.clearnotice.document.Finding;
import org.clearnotice.document.Findings;
import org.clearnotice.document.LocalText;
import org.clearnotice.document.Source;
import org.clearnotice.form.FieldKind;
import org.clearnotice.form.Form;
import org.clearnotice.form.FormField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a city decides otherwise, in {@code policy.yaml}. */
class CityPolicyTest {

    private final List<Finding> findings = new ArrayList<>();

    private TierPolicyReader.Decided read(String yaml) {
        return TierPolicyReader.read(Document.yaml(Source.of("policy.yaml", yaml)), findings);
    }

    private String found() {
        return Findings.of(findings).toString();
    }

    private static DataCategory category(String name) {
        return DataCategory.named(name).orElseThrow();
    }

    @Test
    void withoutAFileTheBundledPolicyHolds() {
        TierPolicyReader.Decided decided = TierPolicyReader.read(null, findings);
        assertThat(decided.policy().tier(category("pd:Gender"))).isEqualTo(Tier.PERSONAL);
        assertThat(findings).isEmpty();
    }

    @Test
    void raisingIsFree() {
        TierPolicyReader.Decided decided = read("tiers: [{category: pd:Gender, tier: SENSITIVE}]");
        assertThat(decided.policy().tier(category("pd:Gender"))).isEqualTo(Tier.SENSITIVE);
        assertThat(findings).isEmpty();
        assertThat(TierPolicy.bundled().tier(category("pd:Gender"))).isEqualTo(Tier.PERSONAL);
    }

    @ParameterizedTest
    @CsvSource({"x:CaseReference, CONTACT", "x:CaseReference, PERSONAL", "x:IncidentLocation, SENSITIVE"})
    void whatIsAlwaysAboutAThingCanBeRaisedToo(String name, Tier tier) {
        TierPolicyReader.Decided decided = read("tiers: [{category: " + name + ", tier: " + tier + "}]");
        FormField field = FormField.at("a").build();
        Classification seen = new Classification(field, null, Gravity.THING, Whose.PERSON, 0, true, List.of())
                .decided(category(name), "M. Osei", "the list");
        assertThat(decided.policy().tier(seen)).isEqualTo(tier);
        assertThat(TierPolicy.bundled().tier(seen)).isEqualTo(Tier.NONE);
    }

    @ParameterizedTest
    @CsvSource({"''", "', by: M. Osei'", "', because: nobody minds'"})
    void loweringNeedsAPersonAndAReason(String with) {
        TierPolicyReader.Decided decided = read("tiers:\n  - {category: pd:Gender, tier: CONTACT" + with + "}");
        assertThat(decided.policy().tier(category("pd:Gender"))).isEqualTo(Tier.PERSONAL);
        assertThat(found())
                .isEqualTo(
                        "ERROR RISK-01 policy.yaml:2:5: 'pd:Gender' is lowered from PERSONAL to CONTACT without a person"
                                + " and a reason (add 'by' and 'because')");
    }

    @Test
    void loweringByANamedPersonWithAReasonHolds() {
        TierPolicyReader.Decided decided =
                read("tiers: [{category: pd:Gender, tier: CONTACT, by: M. Osei, because: only a title}]");
        assertThat(decided.policy().tier(category("pd:Gender"))).isEqualTo(Tier.CONTACT);
        assertThat(findings).isEmpty();
    }

    @Test
    void raisingAndThenLoweringAgainIsALowering() {
        read("tiers: [{category: pd:Gender, tier: SENSITIVE}, {category: pd:Gender, tier: PERSONAL}]");
        assertThat(findings).extracting(Finding::code).containsExactly("RISK-01");
    }

    @Test
    void anUnknownCategoryIsNamedWithTheNearestOne() {
        read("tiers:\n  - {category: pd:Gendr, tier: SENSITIVE}\n  - {category: z, tier: NONE}\n");
        assertThat(findings).extracting(Finding::code).containsOnly("RISK-02");
        assertThat(found().lines())
                .containsExactly(
                        "ERROR RISK-02 policy.yaml:2:6: there is no data category 'pd:Gendr' (did you mean 'pd:Gender'?)",
                        "ERROR RISK-02 policy.yaml:3:6: there is no data category 'z'"
                                + " (names are like pd:Name or x:FreeText; 'classify' shows them)");
    }

    @Test
    void unknownMembersAndTiersAreRefused() {
        read("tires: []\ntiers: [{category: pd:Name, teir: NONE}, {category: pd:Name, tier: HIGH}]\n");
        assertThat(found())
                .contains("unknown member 'teir' (did you mean 'tier'?)")
                .contains("'HIGH' may not stand here (one of NONE, CONTACT, PERSONAL, SENSITIVE)")
                .contains("unknown member 'tires' (did you mean 'tiers'?)");
    }

    @Test
    void aCitysOwnWordsReachTheClassifier() {
        TierPolicyReader.Decided decided = read("""
                labels: {CONTACT: Low, PERSONAL: Medium, SENSITIVE: High}
                words: [{language: en, words: [falls card number], category: pd:OfficialID}]
                """);
        FormField field = FormField.at("q")
                .kind(FieldKind.TEXT)
                .label(LocalText.of("en", "Falls card number"))
                .build();
        assertThat(decided.classifier()
                        .classify(new Form("f", LocalText.EMPTY, "en", List.of(field)))
                        .get(0)
                        .category())
                .isEqualTo(category("pd:OfficialID"));
        assertThat(findings).isEmpty();
    }
}
