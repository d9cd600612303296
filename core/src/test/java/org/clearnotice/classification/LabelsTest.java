package org.clearnotice.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.clearnotice.document.LocalText;
import org.clearnotice.form.FieldKind;
import org.clearnotice.form.FieldOption;
import org.clearnotice.form.Form;
import org.clearnotice.form.FormField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Questions as public authorities put them, in every language: our own, and the words were made to fit them. */
class LabelsTest {

    /** Where they are about a thing, they weigh nothing. */
    private static final Set<String> GENERAL = Set.of("x:FreeText", "x:FileUpload");

    private record Labelled(String category, Form form) {}

    static Stream<String> languages() {
        return BundledWords.languages().stream();
    }

    /** @param tag what the form says that it is written in */
    private static List<Labelled> labels(String language, String tag) {
        return BundledLines.of(LabelsTest.class, "labels/" + language + ".txt").stream()
                .map(line -> labelled(line, tag))
                .toList();
    }

    private static Labelled labelled(String line, String language) {
        List<String> cells =
                Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
        List<FieldOption> options = new ArrayList<>();
        for (String option : cells.get(4).split(";")) {
            if (!option.isBlank()) {
                options.add(new FieldOption("o" + options.size(), LocalText.of(language, option.strip())));
            }
        }
        FormField field = FormField.at("q1")
                .label(LocalText.of(language, cells.get(1)))
                .kind(FieldKind.valueOf(cells.get(2)))
                .section(cells.get(3).isEmpty() ? LocalText.EMPTY : LocalText.of(language, cells.get(3)))
                .options(options)
                .build();
        return new Labelled(cells.get(0), new Form("form", LocalText.EMPTY, language, List.of(field)));
    }

    private static Classification seen(Labelled labelled) {
        return FieldClassifier.bundled().classify(labelled.form()).get(0);
    }

    private static Gravity gravity(Labelled labelled) {
        return GENERAL.contains(labelled.category()) ? Gravity.THING : BundledGravity.of(labelled.category());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void nearlyAllWeighAsMuchAsTheyShouldAndNoneLessInSilence(String language) {
        List<Labelled> labels = labels(language, language);
        List<String> wrong = new ArrayList<>();
        List<String> tooLight = new ArrayList<>();
        for (Labelled labelled : labels) {
            Classification seen = seen(labelled);
            String said = labelled.form().fields().get(0).label() + " is " + labelled.category() + ", not " + seen;
            if (seen.gravity() != gravity(labelled)) {
                wrong.add(said);
                if (seen.gravity().compareTo(gravity(labelled)) < 0 && !seen.needsReview()) {
                    tooLight.add(said);
                }
            }
        }
        assertThat(tooLight).isEmpty();
        assertThat(wrong).hasSizeLessThanOrEqualTo(labels.size() / 20);
    }

    @ParameterizedTest
    @MethodSource("languages")
    void aFormThatDoesNotSayItsLanguageIsReadAsWell(String language) {
        List<Labelled> labels = labels(language, "mul");
        long right = labels.stream()
                .filter(labelled -> seen(labelled).gravity() == gravity(labelled))
                .count();
        assertThat(right).isGreaterThanOrEqualTo(labels.size() * 8L / 10);
    }

    @Test
    void everyLanguageHasItsQuestions() {
        assertThat(languages())
                .allSatisfy(language -> assertThat(labels(language, language)).hasSizeGreaterThanOrEqualTo(70));
    }
}
