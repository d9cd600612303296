package org.clearnotice.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.api.Test;

class FindingsTest {

    private static final Finding ERROR =
            Finding.error("X-01", "wrong").at(new Place("a.yaml", 3, 5)).fix("mend it");
    private static final Finding WARNING = Finding.warning("X-02", "decide");
    private static final Finding ADVICE = Finding.advice("X-03", "could be better");

    @Test
    void everythingWrongIsThrownAtOnce() {
        Findings all = Findings.of(WARNING, ERROR, ADVICE);
        assertThat(Refusals.of(all::throwIfErrors))
                .isEqualTo("WARNING X-02 decide\nERROR X-01 a.yaml:3:5: wrong (mend it)\nADVICE X-03 could be better");
    }

    @Test
    void onlyAnErrorIsUnclean() {
        assertThat(Findings.of(WARNING, ADVICE).isClean()).isTrue();
        assertThatCode(() -> Findings.of(WARNING, ADVICE).throwIfErrors()).doesNotThrowAnyException();
        assertThat(Findings.of(ADVICE, ERROR).isClean()).isFalse();
        assertThat(Findings.none().isClean()).isTrue();
        assertThat(Findings.none().isEmpty()).isTrue();
        assertThat(Findings.of(ADVICE).isEmpty()).isFalse();
    }

    @Test
    void findingsAreValuesInOrder() {
        Findings all = Findings.of(ERROR).plus(WARNING).plus(Findings.of(ADVICE));
        assertThat(all).containsExactly(ERROR, WARNING, ADVICE);
        assertThat(all).isEqualTo(Findings.of(List.of(ERROR, WARNING, ADVICE)));
        assertThat(all).isNotEqualTo(Findings.of(List.of(WARNING, ERROR, ADVICE)));
        assertThat(all.errors()).containsExactly(ERROR);
        assertThat(all.warnings()).containsExactly(WARNING);
    }

    @Test
    void eachPartOfAFindingIsKept() {
        Finding whole = Finding.advice("X-04", "m")
                .at(Place.of("a"))
                .because("w")
                .fix("f")
                .cite("c")
                .in("s")
                .field("p");
        assertThat(whole).isEqualTo(new Finding("X-04", Severity.ADVICE, "m", "w", "f", "c", "s", "p", Place.of("a")));
    }

    @Test
    void aPlaceIsAsLongAsItIsKnown() {
        assertThat(new Place("a.yaml", 3, 5)).hasToString("a.yaml:3:5");
        assertThat(new Place("a.yaml", 3, 0)).hasToString("a.yaml:3");
        assertThat(Place.of("a.yaml")).hasToString("a.yaml");
        assertThat(Place.NONE).hasToString("");
    }

    @Test
    void theNearestNameIsAtMostAThirdOfItsLettersAway() {
        List<String> names = List.of("name", "site", "languages", "controller");
        assertThat(NearestName.of("nmae", names)).contains("name");
        assertThat(NearestName.of("emna", names)).isEmpty();
        assertThat(NearestName.of("nam", names)).contains("name");
        assertThat(NearestName.of("langages", names)).contains("languages");
        assertThat(NearestName.of("contoler", names)).contains("controller");
        assertThat(NearestName.of("colour", names)).isEmpty();
        assertThat(NearestName.of("n".repeat(65), List.of("n".repeat(64)))).isEmpty();
        assertThat(NearestName.of("ab", List.of("ac", "aa"))).contains("aa");
    }

    @Test
    void aTextNeverAnswersInALanguageThatWasNotAskedFor() {
        LocalText text = LocalText.of("en", "Hello");
        assertThat(text.in("en")).contains("Hello");
        assertThat(text.in("es")).isEmpty();
        assertThat(text.in("en-GB")).isEmpty();
        assertThat(text.forStaff("es")).isEqualTo("Hello");
        assertThat(LocalText.EMPTY.forStaff("es")).isEmpty();
        assertThat(LocalText.of("en", " ").isEmpty()).isTrue();
        assertThat(text.isEmpty()).isFalse();
    }
}
