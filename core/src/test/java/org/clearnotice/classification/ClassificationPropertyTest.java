package org.clearnotice.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.clearnotice.document.LocalText;
import org.clearnotice.form.FieldKind;
import org.clearnotice.form.Form;
import org.clearnotice.form.FormField;
import org.clearnotice.risk.RiskAssessment;
import org.clearnotice.risk.ServiceContext;
import org.clearnotice.risk.Tier;
import org.clearnotice.risk.TierPolicy;

/** What must hold of every form, whatever it asks; fields of made-up words, of words that the rules know, and of both. */
class ClassificationPropertyTest {

    private static final List<String> SENSITIVE_SECTIONS =
            List.of("Your health", "Domestic violence", "Your income", "Criminal record", "Immigration status");

    private static final List<Labelled> QUESTIONS = ofLanguage();

    record Labelled(String label, FieldKind kind) {}

    private static List<Labelled> ofLanguage() {
        return BundledLines.of(ClassificationPropertyTest.class, "labels/en.txt").stream()
                .map(line -> line.split("\\|", -1))
                .map(cells -> new Labelled(cells[1].strip(), FieldKind.valueOf(cells[2].strip())))
                .toList();
    }

    private static Form form(List<FormField> fields) {
        return new Form("form", LocalText.EMPTY, "en", fields);
    }

    private static Tier tier(FieldClassifier classifier, Form form, int field) {
        return RiskAssessment.of(form, classifier.classify(form), TierPolicy.bundled(), ServiceContext.ORDINARY)
                .fields()
                .get(field)
                .tier();
    }

    private static FormField field(String path, Labelled question, String section) {
        return FormField.at(path)
                .label(LocalText.of("en", question.label()))
                .kind(question.kind())
                .section(section.isEmpty() ? LocalText.EMPTY : LocalText.of("en", section))
                .build();
    }

    @Property
    void anOpaqueNameKeepsTheTierOrAsksForReview(@ForAll("questions") Labelled question, @ForAll("names") String name) {
        Form named = form(List.of(field(name, question, "")));
        Form opaque = form(List.of(field("q17", question, "")));
        boolean review = FieldClassifier.bundled().classify(opaque).get(0).needsReview();
        Tier byLabel = tier(FieldClassifier.bundled(), opaque, 0);
        boolean byName = FieldClassifier.bundled().classify(named).get(0).evidence().stream()
                .anyMatch(evidence -> evidence.where().equals("name"));
        assertThat(review || byName || byLabel == tier(FieldClassifier.bundled(), named, 0))
                .as("%s as %s: %s", question, name, byLabel)
                .isTrue();
    }

    @Property
    void aVerySensitiveSectionNeverLowers(@ForAll("questions") Labelled question, @ForAll("sections") String section) {
        Tier without = tier(FieldClassifier.bundled(), form(List.of(field("q1", question, ""))), 0);
        Form within = form(List.of(field("q1", question, section)));
        Classification seen = FieldClassifier.bundled().classify(within).get(0);
        assertThat(seen.needsReview()
                        || tier(FieldClassifier.bundled(), within, 0).compareTo(without) >= 0)
                .as("%s in %s is %s", question, section, seen)
                .isTrue();
    }

    @Property
    void theOrderOfFieldsChangesNothing(@ForAll("forms") List<FormField> fields, @ForAll Random random) {
        List<FormField> shuffled = new ArrayList<>(fields);
        Collections.shuffle(shuffled, random);
        assertThat(FieldClassifier.bundled().classify(form(shuffled)))
                .containsExactlyInAnyOrderElementsOf(FieldClassifier.bundled().classify(form(fields)));
    }

    @Property
    void aCitysWordsNeverLowerInSilence(
            @ForAll("questions") Labelled question, @ForAll("categories") DataCategory category) {
        Form form = form(List.of(field("q1", question, "")));
        String first = WordSplitter.words(question.label()).stream().collect(Collectors.joining(" "));
        FieldClassifier own = FieldClassifier.bundled().withWords(category, "en", List.of(first));
        Tier before = tier(FieldClassifier.bundled(), form, 0);
        Tier after = tier(own, form, 0);
        boolean told = own.classify(form).get(0).evidence().stream()
                .anyMatch(evidence -> evidence.matched().equals(first));
        assertThat(after.compareTo(before) >= 0 || told)
                .as("%s by %s: %s, then %s", question, category.name(), before, after)
                .isTrue();
    }

    @Property
    void everyEvidenceNamesALineThatIsThere(@ForAll("forms") List<FormField> fields) {
        for (Classification seen : FieldClassifier.bundled().classify(form(fields))) {
            assertThat(seen.evidence()).allSatisfy(ClassificationPropertyTest::isThere);
        }
    }

    private static void isThere(Evidence evidence) {
        switch (evidence.rule()) {
            case "kind", "technical-field" -> assertThat(evidence.where()).isEqualTo("type");
            case "type" ->
                assertThat(BundledTokens.byType(
                                FormField.at("q").type(evidence.matched()).build()))
                        .isPresent();
            case "autocomplete" ->
                assertThat(BundledTokens.byToken(FormField.at("q")
                                .autocomplete(evidence.matched())
                                .build()))
                        .isPresent();
            default ->
                assertThat(BundledWords.of(evidence.language()).rules())
                        .as("words/%s.txt", evidence.language())
                        .anyMatch(rule -> rule.id().equals(evidence.rule())
                                && rule.phrases().stream()
                                        .anyMatch(phrase -> phrase.toString().equals(evidence.matched())
                                                || phrase.joined()
                                                        .filter(joined -> joined.toString()
                                                                .equals(evidence.matched()))
                                                        .isPresent()));
        }
    }

    @Provide
    Arbitrary<Labelled> questions() {
        return Arbitraries.of(QUESTIONS);
    }

    @Provide
    Arbitrary<String> names() {
        return Arbitraries.oneOf(
                Arbitraries.of("field_0031", "x9", "answer", "txt1", "value"),
                Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(12));
    }

    @Provide
    Arbitrary<String> sections() {
        return Arbitraries.of(SENSITIVE_SECTIONS);
    }

    @Provide
    Arbitrary<DataCategory> categories() {
        return Arbitraries.of(DataCategory.all());
    }

    @Provide
    Arbitrary<List<FormField>> forms() {
        Arbitrary<String> sections = Arbitraries.of("", "About you", "Your employer", "The pothole", "Your health");
        Arbitrary<String> names = Arbitraries.of("q", "lastname", "children[].dateOfBirth", "billing[city]");
        Arbitrary<String> tokens = Arbitraries.of("", "", "email", "section-a bday", "cc-number", "nonsense");
        return Combinators.combine(Arbitraries.of(QUESTIONS), sections, names, tokens)
                .as((question, section, name, token) -> FormField.at(name)
                        .label(name.equals("q") ? LocalText.of("en", question.label()) : LocalText.EMPTY)
                        .kind(question.kind())
                        .section(section.isEmpty() ? LocalText.EMPTY : LocalText.of("en", section))
                        .autocomplete(token)
                        .type(name.equals("lastname") ? "fnrfield" : "")
                        .build())
                .list()
                .ofMaxSize(8);
    }
}
