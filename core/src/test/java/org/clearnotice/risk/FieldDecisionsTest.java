package org.clearnotice.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.clearnotice.classification.DataCategory;
import org.clearnotice.classification.Evidence;
import org.clearnotice.classification.FieldClassifier;
import org.clearnotice.classification.Gravity;
import org.clearnotice.document.Finding;
import org.clearnotice.document.LocalText;
import org.clearnotice.document.Place;
import org.clearnotice.form.FieldDecision;
import org.clearnotice.form.FieldKind;
import org.clearnotice.form.Form;
import org.clearnotice.form.FormField;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who wins where several decide, what the evidence then shows, and what is found. */
class FieldDecisionsTest {

    private static final TierPolicyReader.Decided BUNDLED =
            new TierPolicyReader.Decided(TierPolicy.bundled(), FieldClassifier.bundled());
    private static final Place FACTS = new Place("services/s.yaml", 9, 3);
    private static final Place FORM = new Place("forms/s.json", 4, 2);
    private static final String LONG = "x".repeat(5_000);

    private static FieldDecision annotated(String category, String tier) {
        return new FieldDecision(category, tier, "R. Castillo", "a note", "HousingForm.f");
    }

    private static Decision facts(@Nullable String category, @Nullable String tier) {
        return new Decision(known(category), tier == null ? null : Tier.valueOf(tier), "M. Osei", "a fact", FACTS);
    }

    private static @Nullable DataCategory known(@Nullable String category) {
        return category == null ? null : DataCategory.named(category).orElseThrow();
    }

    private static FieldDecisions decide(String label, @Nullable FieldDecision definition, @Nullable Decision facts) {
        FormField field = FormField.at("f")
                .kind(FieldKind.TEXT)
                .label(LocalText.of("en", label))
                .decided(definition)
                .at(FORM)
                .build();
        Form form = new Form("s", LocalText.EMPTY, "en", List.of(field));
        return FieldDecisions.of(form, BUNDLED, facts == null ? Map.of() : Map.of("f", facts));
    }

    private static FieldRisk field(FieldDecisions decided) {
        return decided.assess(ServiceContext.ORDINARY).fields().get(0);
    }

    private static List<String> lines(FieldDecisions decided) {
        assertThat(decided.findings()).allMatch(finding -> finding.field().equals("f"));
        return decided.findings().stream().map(Finding::toString).toList();
    }

    /** Category and tier; "-" where nothing is said, "unknown" where nothing is known. */
    @ParameterizedTest
    @CsvSource({
        // label         annotation               facts                    then
        "Date of birth,  -, -,                    -, -,                    pd:BirthDate, PERSONAL, ''",
        "Date of birth,  pd:Health, -,            -, -,                    pd:Health, SENSITIVE, ''",
        "Date of birth,  pd:Age, SENSITIVE,       -, -,                    pd:Age, SENSITIVE, ''",
        "Date of birth,  x:NonPersonal, -,        -, -,                    x:NonPersonal, NONE, RISK-11",
        "Date of birth,  pd:BirthDate, CONTACT,   -, -,                    pd:BirthDate, CONTACT, RISK-11",
        "Date of birth,  pd:BirthDate, -,         -, -,                    pd:BirthDate, PERSONAL, RISK-12",
        "Date of birth,  pd:BirthDate, PERSONAL,  -, -,                    pd:BirthDate, PERSONAL, RISK-12",
        "Date of birth,  pd:BirthDate, SENSITIVE, -, -,                    pd:BirthDate, SENSITIVE, ''",
        "Date of birth,  -, -,                    pd:Health, -,            pd:Health, SENSITIVE, ''",
        "Date of birth,  -, -,                    x:NonPersonal, -,        x:NonPersonal, NONE, ''",
        "Date of birth,  -, -,                    -, CONTACT,              pd:BirthDate, CONTACT, ''",
        "Date of birth,  -, -,                    pd:Name, SENSITIVE,      pd:Name, SENSITIVE, ''",
        "Date of birth,  -, -,                    pd:BirthDate, -,         pd:BirthDate, PERSONAL, RISK-12",
        "Date of birth,  -, -,                    -, PERSONAL,             pd:BirthDate, PERSONAL, RISK-12",
        // both agree
        "Date of birth,  pd:Health, -,            pd:Health, -,            pd:Health, SENSITIVE, ''",
        "Date of birth,  x:NonPersonal, -,        x:NonPersonal, -,        x:NonPersonal, NONE, ''",
        "Date of birth,  pd:Health, CONTACT,      pd:Health, CONTACT,      pd:Health, CONTACT, ''",
        "Date of birth,  pd:BirthDate, -,         pd:BirthDate, -,         pd:BirthDate, PERSONAL, RISK-12 RISK-12",
        // the facts go before
        "Date of birth,  pd:Health, -,            pd:Name, -,              pd:Name, CONTACT, RISK-13",
        "Date of birth,  pd:Health, SENSITIVE,    pd:Name, -,              pd:Name, CONTACT, RISK-13",
        "Date of birth,  x:NonPersonal, -,        pd:BirthDate, -,         pd:BirthDate, PERSONAL, RISK-13",
        "Date of birth,  pd:Health, CONTACT,      -, SENSITIVE,            pd:Health, SENSITIVE, RISK-13",
        "Date of birth,  pd:Health, -,            -, CONTACT,              pd:Health, CONTACT, RISK-13",
        // one adds to the other
        "Date of birth,  pd:Age, -,               -, SENSITIVE,            pd:Age, SENSITIVE, ''",
        "Date of birth,  pd:BirthDate, -,         -, CONTACT,              pd:BirthDate, CONTACT, RISK-13",
        "Date of birth,  pd:BirthDate, CONTACT,   pd:BirthDate, -,         pd:BirthDate, CONTACT, RISK-11",
        // what nobody recognises is PERSONAL until a person decides; without a category no notice goes out all the same
        "Frobnication,   -, -,                    pd:Name, -,              pd:Name, CONTACT, ''",
        "Frobnication,   -, -,                    -, CONTACT,              unknown, CONTACT, ''",
        "Frobnication,   pd:Name, -,              -, -,                    pd:Name, CONTACT, RISK-11",
        "Frobnication,   pd:Health, -,            -, -,                    pd:Health, SENSITIVE, ''",
    })
    void theFactsGoBeforeTheDefinitionAndThatBeforeTheWords(
            String label,
            String category,
            String tier,
            String byFacts,
            String tierByFacts,
            String then,
            Tier assessed,
            String codes) {
        FieldDecision definition = category.equals("-") ? null : annotated(category, tier.equals("-") ? "" : tier);
        Decision facts = byFacts.equals("-") && tierByFacts.equals("-")
                ? null
                : facts(byFacts.equals("-") ? null : byFacts, tierByFacts.equals("-") ? null : tierByFacts);
        FieldDecisions decided = decide(label, definition, facts);
        DataCategory found = field(decided).classification().category();
        assertThat(found == null ? "unknown" : found.name()).isEqualTo(then);
        assertThat(field(decided).assessedTier()).isEqualTo(assessed);
        assertThat(decided.findings().stream().map(Finding::code))
                .containsExactly(codes.isEmpty() ? new String[0] : codes.split(" "));
        assertThat(decided.findings().isClean()).isTrue();
    }

    @Test
    void theEvidenceShowsWhoDecidedAndWhatWasOverruled() {
        FieldDecisions decided = decide("Date of birth", annotated("pd:Health", ""), facts("pd:Name", null));
        assertThat(field(decided).classification())
                .returns(false, seen -> seen.needsReview())
                .returns(1.0, seen -> seen.confidence());
        assertThat(field(decided).classification().evidence())
                .containsExactly(
                        new Evidence("decided", "a person: M. Osei", "a fact", ""),
                        new Evidence("decided", "annotation: HousingForm.f, R. Castillo", "a note", ""),
                        new Evidence("birth-date", "label", "date of birth", "en"));
    }

    @Test
    void aDecisionWrittenIntoAFormFileByHandNamesNoClass() {
        FieldDecision byHand = new FieldDecision("pd:Health", "", "R. Castillo", "a note", "");
        assertThat(field(decide("Date of birth", byHand, null))
                        .classification()
                        .evidence()
                        .get(0))
                .isEqualTo(new Evidence("decided", "form file: R. Castillo", "a note", ""));
    }

    @Test
    void aTierAloneLeavesTheCategoryToWhoeverKnowsIt() {
        assertThat(field(decide("Date of birth", null, facts(null, "SENSITIVE")))
                        .classification()
                        .evidence())
                .extracting(Evidence::rule)
                .containsExactly("decided", "birth-date");
        assertThat(field(decide("Frobnication", null, facts(null, "SENSITIVE"))))
                .returns(true, field -> field.classification().needsReview())
                .returns(Tier.SENSITIVE, FieldRisk::assessedTier);
    }

    @Test
    void theSameCategoryKeepsTheWeightOfItsSurroundings() {
        FormField field = FormField.at("f")
                .kind(FieldKind.LONG_TEXT)
                .label(LocalText.of("en", "Please describe"))
                .section(LocalText.of("en", "Domestic violence"))
                .decided(annotated("x:FreeText", ""))
                .build();
        Form form = new Form("s", LocalText.EMPTY, "en", List.of(field));
        FieldRisk alone = FieldDecisions.of(form, BUNDLED, Map.of())
                .assess(ServiceContext.ORDINARY)
                .fields()
                .get(0);
        assertThat(alone.classification().gravity()).isEqualTo(Gravity.VERY_SENSITIVE);
        assertThat(alone.tier()).isEqualTo(Tier.SENSITIVE);
    }

    @Test
    void everyFindingNamesRuleValuePlaceAndWayOut() {
        assertThat(lines(decide("Date of birth", annotated("x:NonPersonal", ""), null)))
                .containsExactly(
                        "WARNING RISK-11 forms/s.json:4:2: @PersonalData of HousingForm.f lowers 'f' from PERSONAL to NONE"
                                + " (R. Castillo: a note) (let the privacy office say the same under 'fields' in the service's"
                                + " facts)");
        assertThat(lines(decide("Date of birth", annotated("pd:BirthDate", ""), facts("pd:BirthDate", null))))
                .containsExactly(
                        "ADVICE RISK-12 forms/s.json:4:2: @PersonalData of HousingForm.f says of 'f' what is recognised"
                                + " without it: pd:BirthDate, PERSONAL (take it out; it is no longer needed)",
                        "ADVICE RISK-12 services/s.yaml:9:3: the facts say of 'f' what is recognised without them:"
                                + " pd:BirthDate, PERSONAL (take it out; it is no longer needed)");
        assertThat(lines(decide("Date of birth", annotated("pd:Health", ""), facts("pd:Name", null))))
                .containsExactly(
                        "WARNING RISK-13 services/s.yaml:9:3: the facts say that 'f' is pd:Name, CONTACT (M. Osei), but"
                                + " @PersonalData of HousingForm.f, at forms/s.json:4:2, that it is pd:Health, SENSITIVE"
                                + " (R. Castillo); the facts hold (let both say the same, or take the wrong one out)");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "pd:Helth | '' | RISK-02 forms/s.json:4:2: @PersonalData of HousingForm.f, about 'f': there is no data category 'pd:Helth' (did you mean 'pd:Health'?)",
                "pd:Health | HIGH | DOC-05 forms/s.json:4:2: @PersonalData of HousingForm.f, about 'f': 'HIGH' may not stand here (one of NONE, CONTACT, PERSONAL, SENSITIVE)",
            })
    void anAnnotationThatNamesNothingKnownIsAnErrorWithClassAndProperty(String category, String tier, String line) {
        FieldDecisions decided = decide("Date of birth", annotated(category, tier), null);
        assertThat(lines(decided)).containsExactly("ERROR " + line);
    }

    @Test
    void anUnknownCategoryChangesNothing() {
        FieldDecisions decided = decide("Date of birth", annotated("pd:Helth", "NONE"), null);
        assertThat(field(decided).tier()).isEqualTo(Tier.PERSONAL);
        assertThat(field(decided).classification().evidence())
                .extracting(Evidence::rule)
                .containsExactly("birth-date");
    }

    @ParameterizedTest
    @CsvSource({
        "-, CONTACT, -, -, PERSONAL, CONTACT",
        "-, CONTACT, M. Osei, -, PERSONAL, CONTACT",
        "-, CONTACT, -, a reason, PERSONAL, CONTACT",
        "-, CONTACT, ' ', a reason, PERSONAL, CONTACT",
        "x:NonPersonal, -, -, -, PERSONAL, NONE",
        "pd:Health, NONE, -, -, PERSONAL, NONE",
    })
    void loweringWithoutPersonAndReasonIsRefusedAndChangesNothing(
            String category, String tier, String by, String because, String from, String to) {
        Decision unsigned = new Decision(
                known(category.equals("-") ? null : category),
                tier.equals("-") ? null : Tier.valueOf(tier),
                by.equals("-") ? null : by,
                because.equals("-") ? null : because,
                FACTS);
        FieldDecisions decided = decide("Date of birth", null, unsigned);
        assertThat(lines(decided))
                .containsExactly("ERROR RISK-01 services/s.yaml:9:3: 'f' is lowered from " + from + " to " + to
                        + " without a person and a reason (add 'by' and 'because')");
        assertThat(field(decided).assessedTier()).isEqualTo(Tier.PERSONAL);
        assertThat(Objects.requireNonNull(field(decided).classification().category())
                        .name())
                .isEqualTo("pd:BirthDate");
    }

    @Test
    void raisingWithoutASignatureIsNoLoweringAndChangesNothingEither() {
        FieldDecisions decided = decide("Date of birth", null, new Decision(null, Tier.SENSITIVE, null, null, FACTS));
        assertThat(decided.findings().isEmpty()).isTrue();
        assertThat(field(decided).tier()).isEqualTo(Tier.PERSONAL);
    }

    @Test
    void whatIsVeryLongOrSteersATerminalIsCutInFindingsAndKeptInEvidence() {
        String nasty = "\u001b[31m\u202e\r\n" + LONG;
        FieldDecisions decided =
                decide("Date of birth", new FieldDecision("pd:" + LONG, nasty, nasty, nasty, nasty), null);
        assertThat(lines(decided)).hasSize(2).allMatch(line -> line.length() < 600);
        assertThat(lines(decided)).noneMatch(line -> line.matches("(?s).*[\\x00-\\x1f\\u202e].*"));
        FieldDecisions lowered = decide(
                "Date of birth", new FieldDecision("x:NonPersonal", "", nasty, nasty, nasty), facts("pd:Name", null));
        assertThat(lines(lowered)).hasSize(1).allMatch(line -> line.length() < 600);
        assertThat(field(lowered).classification().evidence().get(1))
                .isEqualTo(new Evidence("decided", "annotation: " + nasty + ", " + nasty, nasty, ""));
        assertThat(ClassificationReport.jsonLine(lowered.assess(ServiceContext.ORDINARY)))
                .doesNotContain("\n", "\u001b");
    }

    @Test
    void aCutNeverLeavesHalfASign() {
        String sign = "x".repeat(79) + "\ud83d\ude00" + LONG;
        assertThat(Finding.brief(sign)).isEqualTo("x".repeat(79) + "…");
        assertThat(Finding.brief("x".repeat(80))).hasSize(80);
    }
}
