package org.clearnotice.risk;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.clearnotice.classification.Classification;
import org.clearnotice.classification.DataCategory;
import org.clearnotice.classification.Gravity;
import org.clearnotice.classification.Whose;

/** What holds of every form, whatever it asks. */
class RaisersPropertyTest {

    @Property
    void aFieldMoreLowersNothing(@ForAll("forms") String form, @ForAll("fields") String more) {
        RiskAssessment before = WrittenForm.of(form).assessed();
        RiskAssessment after = WrittenForm.of(form + ", " + more).assessed();
        assertThat(after.tier()).isGreaterThanOrEqualTo(before.tier());
        for (int i = 0; i < before.fields().size(); i++) {
            assertThat(after.fields().get(i).assessedTier())
                    .isGreaterThanOrEqualTo(before.fields().get(i).assessedTier());
        }
    }

    @Property
    void theOrderOfTheFieldsChangesNothing(@ForAll("forms") String form, @ForAll Random random) {
        WrittenForm written = WrittenForm.of(form);
        List<Classification> seen = new ArrayList<>(written.seen());
        Collections.shuffle(seen, random);
        RiskAssessment ordered = written.assessed();
        RiskAssessment shuffled = new WrittenForm(seen, written.service()).assessed();
        assertThat(byPath(shuffled)).isEqualTo(byPath(ordered));
        assertThat(shuffled.tier()).isEqualTo(ordered.tier());
        assertThat(shuffled.reasons()).isEqualTo(ordered.reasons());
        assertThat(shuffled.duties()).isEqualTo(ordered.duties());
    }

    @Property
    void theOrderOfTheLinesChangesNothing(@ForAll("forms") String form, @ForAll Random random) {
        List<Raiser> lines = new ArrayList<>(Raisers.bundled().lines());
        Collections.shuffle(lines, random);
        assertThat(over(new Raisers(lines), form)).isEqualTo(over(Raisers.bundled(), form));
    }

    @Property
    void eachRaiserRaisesOrLeavesAsItIs(@ForAll("forms") String form, @ForAll("lines") Raiser one) {
        for (FieldRisk field : over(new Raisers(List.of(one)), form).fields()) {
            assertThat(field.assessedTier()).isGreaterThanOrEqualTo(field.tier());
        }
    }

    @Property
    void theFormIsAsHeavyAsItsHeaviestFieldAndEachFieldAtLeastAsAlone(
            @ForAll("forms") String form, @ForAll("tiers") Tier decided) {
        TierPolicy policy = TierPolicy.bundled().withFields(Map.of("f0", decided), "services/a.yaml");
        RiskAssessment assessment = WrittenForm.of(form).assessed(policy);
        for (FieldRisk field : assessment.fields()) {
            assertThat(field.assessedTier()).isGreaterThanOrEqualTo(field.tier());
            assertThat(assessment.tier()).isGreaterThanOrEqualTo(field.assessedTier());
        }
    }

    /** A tier that nobody can explain would be a number. */
    @Property
    void aFieldThatWasRaisedSaysWhy(@ForAll("forms") String form) {
        Set<String> ids = Raisers.bundled().lines().stream().map(Raiser::id).collect(Collectors.toSet());
        RiskAssessment assessment = WrittenForm.of(form).assessed();
        List<String> fired = assessment.reasons().stream().map(Reason::code).toList();
        for (FieldRisk field : assessment.fields()) {
            List<String> raised = field.reasons().stream()
                    .map(Reason::code)
                    .filter(ids::contains)
                    .toList();
            assertThat(raised.isEmpty()).isEqualTo(field.assessedTier() == field.tier());
            assertThat(fired).containsAll(raised);
        }
    }

    private static Raisers.Raised over(Raisers raisers, String form) {
        TierPolicy policy = TierPolicy.bundled();
        WrittenForm written = WrittenForm.of(form);
        return raisers.over(written.seen().stream().map(policy::alone).toList(), written.service(), policy::isDecided);
    }

    private static Map<String, FieldRisk> byPath(RiskAssessment assessment) {
        return assessment.fields().stream().collect(Collectors.toMap(FieldRisk::path, Function.identity()));
    }

    @Provide
    Arbitrary<Raiser> lines() {
        return Arbitraries.of(Raisers.bundled().lines());
    }

    @Provide
    Arbitrary<Tier> tiers() {
        return Arbitraries.of(Tier.class);
    }

    @Provide
    Arbitrary<String> forms() {
        Arbitrary<String> service = Arbitraries.frequencyOf(
                Tuple.of(6, Arbitraries.just("")),
                Tuple.of(1, Arbitraries.of("service=VIOLENCE", "service=HEALTH")),
                Tuple.of(1, Arbitraries.of(Audience.class).map(audience -> "audience=" + audience)));
        return Combinators.combine(service, fields().list().ofMinSize(1).ofMaxSize(7))
                .as((context, fields) -> context + ", " + String.join(", ", fields));
    }

    @Provide
    Arbitrary<String> fields() {
        List<String> categories = new ArrayList<>(
                DataCategory.all().stream().map(DataCategory::name).toList());
        categories.add("unknown");
        // Half of them from what raisers ask for, or combinations would hardly ever come together.
        Arbitrary<String> category = Arbitraries.oneOf(
                Arbitraries.of(categories),
                Arbitraries.of(
                        "pd:Name",
                        "pd:BirthDate",
                        "pd:OfficialID",
                        "pd:Gender",
                        "pd:Age",
                        "pd:PostalCode",
                        "x:FreeText"));
        Arbitrary<Whose> whose = Arbitraries.frequencyOf(
                Tuple.of(3, Arbitraries.just(Whose.PERSON)), Tuple.of(1, Arbitraries.of(Whose.class)));
        return Combinators.combine(
                        category,
                        whose,
                        Arbitraries.of("TEXT", "TEXT", "LONG_TEXT", "FILE"),
                        Arbitraries.of("required", "optional"),
                        Arbitraries.of(Gravity.class))
                .as((name, owner, kind, required, gravity) ->
                        name + " whose=" + owner + " kind=" + kind + " " + required + " gravity=" + gravity);
    }
}
