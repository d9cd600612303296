package org.clearnotice.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.clearnotice.document.Digest;
import org.clearnotice.document.LocalText;
import org.clearnotice.document.Place;
import org.junit.jupiter.api.Test;

/** A fingerprint names exactly a set of questions. */
class FingerprintTest {

    private static final List<FieldOption> OPTIONS = List.of(
            new FieldOption("l", LocalText.of("en", "Large")), new FieldOption("S", LocalText.of("en", "Small")));

    private static FormField.Builder size() {
        return FormField.at("car.size").kind(FieldKind.CHOOSE_ONE).options(OPTIONS);
    }

    private static Form form(FormField.Builder... fields) {
        return new Form(
                "permit",
                LocalText.of("en", "Permit"),
                "en",
                java.util.Arrays.stream(fields).map(FormField.Builder::build).toList());
    }

    private static final FormField NAME =
            FormField.at("applicant.name").kind(FieldKind.TEXT).required(true).build();

    private static final Digest EXPECTED = Digest.of("{\"fields\":["
            + "{\"kind\":\"TEXT\",\"multiple\":false,\"options\":[],\"path\":\"applicant.name\",\"required\":true},"
            + "{\"kind\":\"CHOOSE_ONE\",\"multiple\":false,\"options\":[\"S\",\"l\"],\"path\":\"car.size\",\"required\":false}"
            + "],\"id\":\"permit\"}");

    private static FormField.Builder name() {
        return FormField.at("applicant.name").kind(FieldKind.TEXT).required(true);
    }

    @Test
    void itIsTheDigestOfTheCanonicalQuestions() {
        assertThat(form(size(), name()).fingerprint()).isEqualTo(EXPECTED);
    }

    @Test
    void orderLabelsAndSurroundingsAreNoPartOfIt() {
        List<FieldOption> reversed = new ArrayList<>(OPTIONS);
        Collections.reverse(reversed);
        FormField.Builder decorated = name().name("n")
                .label(LocalText.of("es", "Su nombre"))
                .hint(LocalText.of("en", "h"))
                .placeholder(LocalText.of("en", "p"))
                .type("string")
                .format("f")
                .autocomplete("name")
                .section(LocalText.of("en", "s"))
                .hidden(true)
                .shownIf("x")
                .at(new Place("f", 1, 1));
        assertThat(form(decorated, size().options(reversed)).fingerprint()).isEqualTo(EXPECTED);
        assertThat(new Form(
                                "permit",
                                new LocalText(Map.of()),
                                "",
                                form(name(), size()).fields())
                        .fingerprint())
                .isEqualTo(EXPECTED);
    }

    @Test
    void everyChangeOfAQuestionChangesIt() {
        List<Digest> changed = List.of(
                form(name()).fingerprint(),
                form(name(), size(), FormField.at("extra")).fingerprint(),
                form(name(), size()).named("permit-2").fingerprint(),
                form(FormField.at("applicant.surname").kind(FieldKind.TEXT).required(true), size())
                        .fingerprint(),
                form(name().kind(FieldKind.LONG_TEXT), size()).fingerprint(),
                form(name().required(false), size()).fingerprint(),
                form(name().multiple(true), size()).fingerprint(),
                form(name(), size().options(List.of(OPTIONS.get(0)))).fingerprint());
        assertThat(changed).doesNotContain(EXPECTED).doesNotHaveDuplicates();
    }

    @Test
    void aFieldIsFoundByItsPath() {
        assertThat(form(name(), size()).field("applicant.name")).contains(NAME);
        assertThat(form(name(), size()).field("applicant")).isEmpty();
    }
}
