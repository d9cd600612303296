package org.clearnotice.classification;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.clearnotice.document.LocalText;
import org.clearnotice.form.FieldKind;
import org.clearnotice.form.Form;
import org.clearnotice.form.FormField;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Fields written by somebody who had not read the rules, each in a form of its own. No word was added for them: where they are missed, the
 * rules are mended for a whole class of questions, or not at all.
 */
class UnseenFieldsTest {

    /** In these files all of them are about things. */
    private static final Set<String> GENERAL = Set.of("x:FreeText", "x:FileUpload");

    private static Gravity wanted(List<String> cells) {
        return GENERAL.contains(cells.get(0)) ? Gravity.THING : BundledGravity.of(cells.get(0));
    }

    private static Classification seen(List<String> cells) {
        boolean schema = cells.size() == 5;
        String language = schema ? "en" : cells.get(1);
        FormField.Builder field = schema
                ? FormField.at(cells.get(1)).kind(FieldKind.valueOf(cells.get(2)))
                : FormField.at("q1").label(LocalText.of(language, cells.get(2))).kind(FieldKind.valueOf(cells.get(3)));
        String section = cells.get(cells.size() - 2);
        FormField built = section.isEmpty()
                ? field.build()
                : field.section(LocalText.of(language, section)).build();
        String title = cells.get(cells.size() - 1);
        LocalText said = title.isEmpty() ? LocalText.EMPTY : LocalText.of(language, title);
        return FieldClassifier.bundled()
                .classify(new Form("form", said, language, List.of(built)))
                .get(0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"schema", "labels"})
    void nineInTenWeighAsTheyShouldAndNothingVerySensitiveIsMissed(String file) {
        List<List<String>> rows = BundledLines.of(UnseenFieldsTest.class, "unseen/" + file + ".txt").stream()
                .map(line ->
                        Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
                .toList();
        assertThat(rows).hasSize(100);
        assertThat(rows.stream().filter(cells -> wanted(cells) == Gravity.VERY_SENSITIVE))
                .hasSize(20)
                .allMatch(cells -> seen(cells).gravity() == Gravity.VERY_SENSITIVE);
        assertThat(rows.stream().filter(cells -> seen(cells).gravity() == wanted(cells)))
                .hasSizeGreaterThanOrEqualTo(90);
    }
}
