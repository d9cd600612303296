package org.clearnotice.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.clearnotice.classification.Classification;
import org.clearnotice.classification.DataCategory;
import org.clearnotice.classification.Evidence;
import org.clearnotice.classification.FieldClassifier;
import org.clearnotice.document.Finding;
import org.clearnotice.document.LocalText;
import org.clearnotice.document.Place;
import org.clearnotice.form.FieldDecision;
import org.clearnotice.form.FieldKind;
import org.clearnotice.form.Form;
import org.clearnotice.form.FormField;
import org.jspecify.annotations.Nullable;

/** Whatever was decided about a field: it never weighs less than recognised without a name and a reason that staff see. */
class FieldDecisionsPropertyTest {

    private static final TierPolicyReader.Decided BUNDLED =
            new TierPolicyReader.Decided(TierPolicy.bundled(), FieldClassifier.bundled());

    record Case(FormField field, @Nullable Decision facts) {

        Form form() {
            return new Form("f", LocalText.EMPTY, "en", List.of(field));
        }

        FieldDecisions decided() {
            return FieldDecisions.of(form(), BUNDLED, facts == null ? Map.of() : Map.of(field.path(), facts));
        }

        /** What the field weighs alone; what raises it is not decided over. */
        Tier recognised() {
            FormField bare = FormField.at(field.path())
                    .kind(field.kind())
                    .label(field.label())
                    .section(field.section())
                    .build();
            return FieldDecisions.of(new Form("f", LocalText.EMPTY, "en", List.of(bare)), BUNDLED, Map.of())
                    .assess(ServiceContext.ORDINARY)
                    .fields()
                    .get(0)
                    .tier();
        }
    }

    @Provide
    Arbitrary<Case> cases() {
        Arbitrary<String> labels = Arbitraries.of(
                "Date of birth",
                "Your name",
                "Diagnosis",
                "Frobnication",
                "Please describe",
                "E-mail",
                "License plate",
                "");
        Arbitrary<String> sections = Arbitraries.of("", "Domestic violence", "Your dog", "Health");
        List<String> names = DataCategory.all().stream().map(DataCategory::name).toList();
        Arbitrary<String> categories = Arbitraries.frequencyOf(
                net.jqwik.api.Tuple.of(5, Arbitraries.of("pd:BirthDate", "pd:Name", "x:NonPersonal", "pd:Health")),
                net.jqwik.api.Tuple.of(5, Arbitraries.of(names)),
                net.jqwik.api.Tuple.of(1, Arbitraries.of("pd:Helth", "")));
        Arbitrary<String> tiers = Arbitraries.of("", "", "NONE", "CONTACT", "PERSONAL", "SENSITIVE", "HIGH");
        Arbitrary<FieldDecision> definition = Combinators.combine(categories, tiers)
                .as((category, tier) -> new FieldDecision(category, tier, "R. Castillo", "a note", "Form.field"));
        Arbitrary<String> signed = Arbitraries.of("M. Osei", "M. Osei", "M. Osei", " ", "");
        Arbitrary<Decision> facts = Combinators.combine(
                        categories, tiers, signed.injectNull(0.1), signed.injectNull(0.1))
                .as((category, tier, by, because) -> new Decision(
                        DataCategory.named(category).orElse(null),
                        Tier.named(tier).orElse(null),
                        by,
                        because,
                        new Place("s.yaml", 1, 1)));
        return Combinators.combine(
                        labels,
                        sections,
                        Arbitraries.of(FieldKind.TEXT, FieldKind.LONG_TEXT),
                        definition.injectNull(0.4),
                        facts.injectNull(0.4))
                .as((label, section, kind, decided, said) -> new Case(
                        FormField.at("f")
                                .kind(kind)
                                .label(LocalText.of("en", label))
                                .section(LocalText.of("en", section))
                                .decided(decided)
                                .build(),
                        said));
    }

    @Property
    void noTierIsLoweredInSilence(@ForAll("cases") Case one) {
        FieldDecisions decided = one.decided();
        FieldRisk field = decided.assess(ServiceContext.ORDINARY).fields().get(0);
        if (field.tier().compareTo(one.recognised()) >= 0) {
            return;
        }
        Evidence first = field.classification().evidence().get(0);
        assertThat(first.rule()).isEqualTo("decided");
        assertThat(first.where()).matches("a person: M\\. Osei|annotation: Form\\.field, R\\. Castillo");
        assertThat(first.matched()).isNotBlank();
        boolean byFacts = first.where().startsWith("a person");
        boolean found = decided.findings().stream()
                .anyMatch(finding -> List.of("RISK-11", "RISK-13").contains(finding.code())
                        && finding.message().contains("R. Castillo"));
        assertThat(byFacts || found).as(decided.findings().toString()).isTrue();
    }

    @Property
    void whatNobodySignedChangesNothing(@ForAll("cases") Case one) {
        Decision facts = one.facts();
        if (facts == null || facts.isSigned()) {
            return;
        }
        assertThat(one.decided().assess(ServiceContext.ORDINARY).fields())
                .isEqualTo(new Case(one.field(), null)
                        .decided()
                        .assess(ServiceContext.ORDINARY)
                        .fields());
    }

    @Property
    void theClassifiersOwnEvidenceStaysBehind(@ForAll("cases") Case one) {
        Classification own = FieldClassifier.bundled().recognise(one.form()).get(0);
        List<Evidence> all = one.decided()
                .assess(ServiceContext.ORDINARY)
                .fields()
                .get(0)
                .classification()
                .evidence();
        assertThat(all).endsWith(own.evidence().toArray(new Evidence[0]));
        assertThat(all.subList(0, all.size() - own.evidence().size()))
                .allMatch(evidence -> evidence.rule().equals("decided"));
    }

    /** Those who ask the rooms one by one get the same as those who ask for the decisions. */
    @Property
    void withoutFactsTheClassifierAndThePolicySayTheSame(@ForAll("cases") Case one) {
        Case bare = new Case(one.field(), null);
        RiskAssessment byRooms = RiskAssessment.of(
                bare.form(),
                FieldClassifier.bundled().classify(bare.form()),
                TierPolicy.bundled(),
                ServiceContext.ORDINARY);
        assertThat(bare.decided().assess(ServiceContext.ORDINARY)).isEqualTo(byRooms);
    }

    @Property
    void everyFindingHasAPlaceOrAFieldAndAWayOut(@ForAll("cases") Case one) {
        assertThat(one.decided().findings().stream())
                .allMatch(
                        finding -> finding.field().equals("f") && !finding.fix().isEmpty())
                .allMatch(finding -> Objects.requireNonNull(finding.code()).matches("RISK-(01|02|11|12|13)|DOC-05"))
                .extracting(Finding::message)
                .doesNotHaveDuplicates();
    }
}
