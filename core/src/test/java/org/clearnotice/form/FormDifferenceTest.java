package org.clearnotice.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.clearnotice.document.LocalText;
import org.clearnotice.document.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class FormDifferenceTest {

    private static FormField.Builder phone() {
        return FormField.at("phone")
                .label(LocalText.of("en", "Phone"))
                .kind(FieldKind.PHONE)
                .options(List.of(option("a", "A"), option("b", "B")));
    }

    private static FieldOption option(String value, String label) {
        return new FieldOption(value, LocalText.of("en", label));
    }

    private static Form form(FormField... fields) {
        return new Form("permit", LocalText.EMPTY, "en", List.of(fields));
    }

    private static List<String> sentences(Form before, Form after) {
        return FormDifference.between(before, after).sentences();
    }

    @Test
    void theSameFormDiffersInNothing() {
        Form form = form(phone().build(), FormField.at("name").build());
        FormDifference none = FormDifference.between(
                form,
                form(
                        phone().at(new Place("x", 3, 4)).build(),
                        FormField.at("name").build()));
        assertThat(none.isEmpty()).isTrue();
        assertThat(none.asksTheSame()).isTrue();
        assertThat(none.sentences()).isEmpty();
    }

    @Test
    void whatCameAndWhatWentIsSaid() {
        FormField date = FormField.at("applicant.birthDate")
                .label(LocalText.of("en", "Date of birth"))
                .kind(FieldKind.DATE)
                .required(true)
                .build();
        FormDifference difference = FormDifference.between(
                form(phone().build(), FormField.at("fax").kind(FieldKind.PHONE).build()), form(phone().build(), date));
        assertThat(difference.added()).containsExactly(date);
        assertThat(difference.removed()).extracting(FormField::path).containsExactly("fax");
        assertThat(difference.asksTheSame()).isFalse();
        assertThat(difference.sentences())
                .containsExactly(
                        "New question: 'Date of birth' (applicant.birthDate), a date, must be answered.",
                        "No longer asked: 'fax', a phone number.");
    }

    static Stream<Arguments> changes() {
        return Stream.of(
                change(true, "must be answered now.", f -> f.required(true)),
                change(true, "takes several answers now.", f -> f.multiple(true)),
                change(true, "is asked as a text now, not as a phone number.", f -> f.kind(FieldKind.TEXT)),
                change(
                        true,
                        "also offers 'C'.|no longer offers 'A'.",
                        f -> f.options(List.of(option("b", "B"), option("c", "C")))),
                change(false, "is hidden now.", f -> f.hidden(true)),
                change(
                        false,
                        "stands under 'About you' now, not nothing (en).",
                        f -> f.section(LocalText.of("en", "About you"))));
    }

    private static Arguments change(boolean asks, String said, UnaryOperator<FormField.Builder> by) {
        return Arguments.of(asks, said, by);
    }

    @ParameterizedTest
    @MethodSource("changes")
    void whatIsAskedOtherwiseIsSaid(boolean asks, String said, UnaryOperator<FormField.Builder> by) {
        FormDifference difference = FormDifference.between(
                form(phone().build()), form(by.apply(phone()).build()));
        assertThat(difference.sentences())
                .containsExactly(Stream.of(said.split("\\|"))
                        .map(words -> "'Phone' (phone) " + words)
                        .toArray(String[]::new));
        assertThat(difference.asksTheSame()).isEqualTo(!asks);
        assertThat(difference.asksTheSame())
                .as("as the fingerprint says")
                .isEqualTo(form(phone().build())
                        .fingerprint()
                        .equals(form(by.apply(phone()).build()).fingerprint()));
    }

    @Test
    void otherWordsAreSaidLanguageByLanguage() {
        FormField after = phone().label(new LocalText(Map.of("en", "Mobile phone", "es", "Móvil")))
                .hint(LocalText.of("en", "With area code"))
                .placeholder(LocalText.of("und", "555"))
                .options(List.of(option("a", "A or so"), option("b", "B")))
                .shownIf("a = 1")
                .format("[0-9]+")
                .autocomplete("tel")
                .name("tel")
                .build();
        assertThat(sentences(form(phone().build()), form(after)))
                .containsExactlyInAnyOrder(
                        "'Mobile phone' (phone) reads 'Mobile phone' now, not 'Phone' (en).",
                        "'Mobile phone' (phone) reads 'Móvil' now, not nothing (es).",
                        "The hint of 'Mobile phone' (phone) reads 'With area code' now, not nothing (en).",
                        "The placeholder of 'Mobile phone' (phone) reads '555' now, not nothing.",
                        "An answer of 'Mobile phone' (phone) reads 'A or so' now, not 'A' (en).",
                        "The condition of 'Mobile phone' (phone) is 'a = 1' now, not nothing.",
                        "The format of 'Mobile phone' (phone) is '[0-9]+' now, not nothing.",
                        "What browsers fill in for 'Mobile phone' (phone) is 'tel' now, not nothing.",
                        "The name that 'Mobile phone' (phone) sends is 'tel' now, not 'phone'.");
    }

    @Test
    void aQuestionUnderAnotherPathIsTheSameWhereNothingElseReadsLikeIt() {
        FormField moved = FormField.at("contact.phone")
                .name("phone")
                .label(LocalText.of("en", "Phone"))
                .kind(FieldKind.PHONE)
                .options(phone().build().options())
                .build();
        assertThat(sentences(form(phone().build()), form(moved)))
                .containsExactly("'Phone' (contact.phone) was called 'phone' before.");
        FormField twin = FormField.at("work.phone")
                .label(LocalText.of("en", "Phone"))
                .kind(FieldKind.PHONE)
                .build();
        FormDifference unclear = FormDifference.between(form(phone().build()), form(moved, twin));
        assertThat(unclear.added()).hasSize(2);
        assertThat(unclear.removed()).hasSize(1);
    }

    @Test
    void anotherOrderIsSaid() {
        FormField name = FormField.at("name").build();
        FormDifference turned = FormDifference.between(form(phone().build(), name), form(name, phone().build()));
        assertThat(turned.reordered()).isTrue();
        assertThat(turned.asksTheSame()).isTrue();
        assertThat(turned.sentences()).containsExactly("The questions stand in another order.");
    }

    @Test
    void aSentenceStaysOnItsLineAndIsNeverEndless() {
        FormField long1 = FormField.at("x\n\u001b[2J")
                .label(LocalText.of("en", "😀".repeat(500)))
                .build();
        List<FieldOption> many =
                IntStream.range(0, 40).mapToObj(i -> option("v" + i, "V" + i)).toList();
        assertThat(sentences(form(), form(long1)))
                .allSatisfy(words -> assertThat(words)
                        .hasSizeLessThan(300)
                        .doesNotContain("\n", "\u001b")
                        .contains("😀…"));
        assertThat(sentences(form(phone().build()), form(phone().options(many).build()))
                        .get(0))
                .endsWith("'V9' and 30 more.");
    }
}
