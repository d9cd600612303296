package org.clearnotice.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
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

class FieldEvidencePropertyTest {

    private static final FieldClassifier CLASSIFIER = FieldClassifier.bundled();

    @Property
    void eachFieldHasExactlyOneClassificationInOrder(@ForAll("fields") List<FormField> fields, @ForAll String title) {
        Form form = new Form("f", LocalText.of("en", title), "en", fields);
        List<Classification> seen = CLASSIFIER.classify(form);
        assertThat(seen).extracting(Classification::field).containsExactlyElementsOf(fields);
        assertThat(seen).isEqualTo(CLASSIFIER.classify(form));
    }

    @Property
    void aFieldNeedsReviewExactlyIfNothingIsKnown(@ForAll("fields") List<FormField> fields) {
        for (Classification seen : CLASSIFIER.classify(new Form("f", LocalText.EMPTY, "en", fields))) {
            assertThat(seen.needsReview()).isEqualTo(seen.category() == null);
            assertThat(seen.confidence()).isBetween(0.0, 1.0);
            if (seen.category() != null) {
                assertThat(seen.evidence()).isNotEmpty();
            }
        }
    }

    @Provide
    Arbitrary<List<FormField>> fields() {
        Arbitrary<String> phrases = Arbitraries.of(phrases());
        Arbitrary<String> texts = Arbitraries.oneOf(List.of(
                Arbitraries.strings().ofMaxLength(30),
                phrases,
                Combinators.combine(phrases, phrases).as((a, b) -> a + " " + b)));
        Arbitrary<FormField> field = Combinators.combine(
                        texts, texts, texts, Arbitraries.of(FieldKind.values()), texts, Arbitraries.of(true, false))
                .as((name, label, section, kind, autocomplete, hidden) -> FormField.at(name)
                        .label(LocalText.of("en", label))
                        .section(LocalText.of("es", section))
                        .autocomplete(autocomplete)
                        .kind(kind)
                        .hidden(hidden)
                        .build());
        return field.list().ofMaxSize(6);
    }

    private static List<String> phrases() {
        List<String> phrases = new ArrayList<>();
        EveryRule.BUNDLED.forEach(rule ->
                rule.phrases().forEach(phrase -> phrases.add(phrase.toString().replace("*", ""))));
        phrases.addAll(
                BundledLines.pairs(FieldClassifier.class, "autocomplete.txt").keySet());
        return phrases;
    }
}
