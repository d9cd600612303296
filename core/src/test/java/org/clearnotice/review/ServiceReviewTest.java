package org.clearnotice.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.clearnotice.testing.AlderFalls.SERVICE;

import java.time.LocalDate;
import java.util.Set;
import org.clearnotice.document.Finding;
import org.clearnotice.document.Findings;
import org.clearnotice.document.FindingsException;
import org.clearnotice.form.FormFormats;
import org.clearnotice.notice.NoticeRenderer;
import org.clearnotice.notice.PrivacyFolder;
import org.clearnotice.notice.RenderedNotice;
import org.clearnotice.testing.AlderFalls;
import org.clearnotice.testing.TestFolder;
import org.junit.jupiter.api.Test;

/** Everything about one service at once, and what residents may see of it. */
class ServiceReviewTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 24);
    private static final NoticeRenderer BOTH = new FakeRenderer(Set.of("en", "es"));

    private static ServiceReview review(TestFolder folder, NoticeRenderer renderer) {
        PrivacyFolder read = PrivacyFolder.read(folder, FormFormats.bundled());
        assertThat(read.services()).as(read.findings().toString()).hasSize(1);
        return ServiceReview.of(read, read.services().values().iterator().next(), renderer, TODAY);
    }

    private static TestFolder inBothLanguages() {
        return AlderFalls.parking()
                .replacing(
                        "city.yaml",
                        "name: City of Alder Falls",
                        "name: {en: City of Alder Falls, es: Ciudad de Alder Falls}")
                .replacing("city.yaml", "name: City Ombudsman", "name: {en: City Ombudsman, es: Defensor}");
    }

    @Test
    void aNoticeIsOfferedInEachLanguageThatHasAllItsWords() {
        ServiceReview both = review(inBothLanguages(), BOTH);
        assertThat(both.findings().errors()).isEmpty();
        assertThat(both.notices().keySet()).containsExactly("en", "es");
        assertThat(both.notices().get("es"))
                .extracting(RenderedNotice::language)
                .isEqualTo("es");
        assertThat(both.publishable("es").orElseThrow().notice())
                .isEqualTo(both.notices().get("es"));
        assertThat(both.publishable("es").orElseThrow().findings().isClean()).isTrue();
        assertThat(both.publishable("fr")).isEmpty();
        assertThat(review(inBothLanguages(), new FakeRenderer(Set.of("en"))).notices())
                .containsOnlyKeys("en");
    }

    @Test
    void aLanguageWithoutTheCitysWordsIsNotOfferedAndTheOthersAre() {
        TestFolder folder = inBothLanguages().replacing(SERVICE, ", es: La comparamos con su auto.", "");
        ServiceReview review = review(folder, BOTH);
        assertThat(review.notices()).containsOnlyKeys("en");
        assertThat(review.publishable("es")).isEmpty();
        assertThat(review.publishable("en")).isPresent();
    }

    @Test
    void theCitysOwnLanguageMustBeOffered() {
        ServiceReview review = review(inBothLanguages(), new FakeRenderer(Set.of("es")));
        assertThat(review.findings().errors())
                .extracting(Finding::toString)
                .containsExactly("ERROR REV-06 services/street-parking.yaml:2:5: the notice cannot be said in 'en',"
                        + " the city's own language (complete the words of the facts)");
        assertThatThrownBy(() -> review.publishable("es")).isInstanceOf(FindingsException.class);
    }

    @Test
    void whatTheRendererFindsIsAmongTheFindingsOfTheService() {
        ServiceReview review = review(inBothLanguages(), new FakeRenderer(Set.of("en")));
        assertThat(review.findings())
                .filteredOn(finding -> finding.code().startsWith("FAKE"))
                .extracting(Finding::toString)
                .containsExactly(
                        "ADVICE FAKE-01 services/street-parking.yaml:2:5: words in en",
                        "WARNING FAKE-02 services/street-parking.yaml:2:5: no words in es");
        assertThat(review.findings()).allMatch(finding -> finding.service().equals("street-parking"));
    }

    @Test
    void aMemberThatNobodyKnowsStandsAgainstTheNotice() {
        ServiceReview review = review(inBothLanguages().replacing(SERVICE, "updated:", "update: 2\nupdated:"), BOTH);
        assertThat(review.findings().errors()).extracting(Finding::code).containsExactly("DOC-04");
        assertThat(review.notices()).isEmpty();
        assertThatThrownBy(() -> review.publishable("en")).isInstanceOf(FindingsException.class);
    }

    @Test
    void whereAnErrorStandsNothingIsRendered() {
        ServiceReview review = review(inBothLanguages().replacing(SERVICE, "    validity: P1Y", "    #"), BOTH);
        assertThat(review.notices()).isEmpty();
        assertThat(review.findings().errors()).extracting(Finding::code).containsExactly("NOT-24");
        assertThat(review.findings()).extracting(Finding::code).doesNotContain("REV-06", "FAKE-01");
        assertThatThrownBy(() -> review.publishable("en"))
                .isInstanceOf(FindingsException.class)
                .hasMessageContaining("NOT-24");
    }

    @Test
    void aSensitiveServiceIsShownWhereStaffHaveAnsweredForEachKind() {
        assertThat(review(AlderFalls.housing(), BOTH).publishable("en")).isPresent();
        ServiceReview unanswered = review(AlderFalls.housing().without("reviews/safe-housing.yaml"), BOTH);
        assertThat(unanswered.notices()).isEmpty();
        assertThat(unanswered.findings().errors()).extracting(Finding::code).containsExactly("REV-10");
        assertThatThrownBy(() -> unanswered.publishable("en")).hasMessageContaining("REV-10");
    }

    @Test
    void staffsAnswersAreReadFromTheReviewsFolder() {
        assertThat(review(inBothLanguages(), BOTH).findings())
                .extracting(Finding::code)
                .doesNotContain("REV-02");
        TestFolder unanswered = inBothLanguages().without("reviews/street-parking.yaml");
        assertThat(review(unanswered, BOTH).findings())
                .filteredOn(finding -> finding.code().equals("REV-02"))
                .extracting(Finding::field)
                .containsExactly("applicant.address", "vehicle.plate");
        assertThat(review(unanswered, BOTH).publishable("en")).isPresent();
    }

    @Test
    void aBrokenSheetIsNamedAtItsLineAndStopsTheNotice() {
        ServiceReview review = review(
                inBothLanguages().with("reviews/street-parking.yaml", "service: street-parking\nnecessity: [\n"), BOTH);
        assertThat(review.findings().errors()).singleElement().satisfies(finding -> {
            assertThat(finding.code()).isEqualTo("DOC-01");
            assertThat(finding.place().file()).isEqualTo("reviews/street-parking.yaml");
            assertThat(finding.place().line()).isGreaterThan(1);
        });
        assertThat(review.notices()).isEmpty();
    }

    @Test
    void onlyANoticeWithoutAnErrorIsPublishable() {
        RenderedNotice notice = review(inBothLanguages(), BOTH).notices().get("en");
        Findings warnings = Findings.of(Finding.warning("X-01", "w"), Finding.advice("X-02", "a"));
        Publishable publishable = Publishable.of(java.util.Objects.requireNonNull(notice), warnings);
        assertThat(publishable.notice()).isSameAs(notice);
        assertThat(publishable.findings()).isEqualTo(warnings);
        assertThatThrownBy(() -> Publishable.of(notice, warnings.plus(Finding.error("X-03", "e"))))
                .isInstanceOf(FindingsException.class)
                .hasMessage("WARNING X-01 w\nADVICE X-02 a\nERROR X-03 e");
    }

    @Test
    void anErrorInWhatAllServicesShareStandsAgainstEachOfThem() {
        for (TestFolder broken : java.util.List.of(
                inBothLanguages().replacing("policy.yaml", "tiers:", "tiers: ["),
                inBothLanguages().replacing("city.yaml", "packs: [alder-falls]", "packs: [alder-fals]"))) {
            ServiceReview review = review(broken, BOTH);
            assertThat(review.notices()).isEmpty();
            assertThatThrownBy(() -> review.publishable("en")).isInstanceOf(FindingsException.class);
        }
    }

    @Test
    void aSheetOfAnotherServiceIsNamed() {
        ServiceReview review = review(
                inBothLanguages()
                        .replacing("reviews/street-parking.yaml", "service: street-parking", "service: parking"),
                BOTH);
        assertThat(review.findings().errors())
                .extracting(Finding::toString)
                .containsExactly(
                        "ERROR REV-07 reviews/street-parking.yaml:2:10: 'service' is 'parking', but the file is"
                                + " reviews/street-parking.yaml (let them be the same)");
    }
}
