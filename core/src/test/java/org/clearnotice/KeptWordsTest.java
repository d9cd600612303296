package org.clearnotice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.clearnotice.Site.PARKING;
import static org.clearnotice.Site.yes;

import java.security.SecureRandom;
import java.util.List;
import org.clearnotice.consent.Receipt;
import org.clearnotice.consent.SubmissionRefused;
import org.clearnotice.consent.SubmissionRefused.Reason;
import org.clearnotice.document.Finding;
import org.clearnotice.document.FindingsException;
import org.clearnotice.notice.RenderedNotice;
import org.clearnotice.store.InMemoryNoticeTexts;
import org.clearnotice.store.SiteKeys;
import org.clearnotice.testing.AlderFalls;
import org.clearnotice.testing.PlainRenderer;
import org.clearnotice.testing.TestFolder;
import org.junit.jupiter.api.Test;

/** What residents go on seeing when the words, the form or the facts change. */
class KeptWordsTest {

    private static final String VERSION = "version: \"7\"";

    private final Site site = new Site();
    private final PrivacyNotices first = site.open(Site.parking());
    private final RenderedNotice words = first.noticeFor(PARKING, "en").notice();

    private static TestFolder withAnotherForm() {
        return Site.parking()
                .replacing(
                        AlderFalls.FORM,
                        "\"kind\":\"EMAIL\",\"autocomplete\":\"email\",\"required\":false",
                        "\"kind\":\"EMAIL\",\"autocomplete\":\"email\",\"required\":true");
    }

    @Test
    void theFirstWordsOfAVersionAreShownThoughTheRendererSaysOthers() {
        PrivacyNotices second = site.open(Site.parking(), PlainRenderer.saying("second"));
        assertThat(second.noticeFor(PARKING, "en").notice()).isEqualTo(words);
        assertThat(second.findings().stream().filter(finding -> finding.code().startsWith("CON")))
                .extracting(Finding::toString)
                .containsExactly(
                        "WARNING CON-03 services/street-parking.yaml:4:10: the notice has other words in 'en' than when"
                                + " version 7 was first shown; residents go on seeing the first ones (raise 'version')",
                        "WARNING CON-03 services/street-parking.yaml:4:10: the notice has other words in 'es' than when"
                                + " version 7 was first shown; residents go on seeing the first ones (raise 'version')");
        Receipt receipt =
                second.record(PARKING, second.noticeFor(PARKING, "en").token(), List.of(yes("survey")), "case-1");
        assertThat(receipt.text("notice", "digest")).isEqualTo(words.digest().value());
    }

    @Test
    void aRaisedVersionIsShownInItsOwnWords() {
        PrivacyNotices second = site.open(
                Site.parking().replacing(AlderFalls.SERVICE, VERSION, "version: \"8\""),
                PlainRenderer.saying("second"));
        RenderedNotice now = second.noticeFor(PARKING, "en").notice();
        assertThat(now.version()).isEqualTo("8");
        assertThat(now.digest()).isNotEqualTo(words.digest());
        assertThat(second.findings()).noneMatch(finding -> finding.code().startsWith("CON"));
        assertThat(second.words(PARKING, "7", "en")).contains(words);
    }

    @Test
    void anotherFormUnderTheSameVersionIsAnErrorAndNobodySeesIt() {
        PrivacyNotices second = site.open(withAnotherForm());
        assertThat(second.findings().errors())
                .extracting(Finding::code)
                .isNotEmpty()
                .containsOnly("CON-02");
        assertThatThrownBy(() -> second.noticeFor(PARKING, "en"))
                .isInstanceOf(FindingsException.class)
                .hasMessageContaining("CON-02");
        PrivacyNotices raised = site.open(withAnotherForm().replacing(AlderFalls.SERVICE, VERSION, "version: \"8\""));
        assertThat(raised.noticeFor(PARKING, "en").notice().version()).isEqualTo("8");
    }

    @Test
    void whatWasShownUnderAnEarlierVersionIsAcceptedInItsWords() {
        String token = first.noticeFor(PARKING, "es").token();
        PrivacyNotices second = site.open(
                Site.parking().replacing(AlderFalls.SERVICE, VERSION, "version: \"8\""),
                PlainRenderer.saying("second"));
        Receipt receipt = second.record(PARKING, token, List.of(yes("survey")), "case-1");
        assertThat(receipt.text("notice", "version")).isEqualTo("7");
        assertThat(receipt.text("notice", "digest"))
                .isEqualTo(
                        first.words(PARKING, "7", "es").orElseThrow().digest().value());
    }

    @Test
    void wordsThatAreNotKeptCannotBeAnswered() {
        String token = first.noticeFor(PARKING, "en").token();
        site.texts = new InMemoryNoticeTexts();
        TestFolder raised = Site.parking().replacing(AlderFalls.SERVICE, VERSION, "version: \"8\"");
        unknownWords(site.open(raised), token);
        site.texts = new InMemoryNoticeTexts();
        unknownWords(site.open(Site.parking(), PlainRenderer.saying("second")), token);
        assertThat(site.written).isEmpty();
    }

    private static void unknownWords(PrivacyNotices notices, String token) {
        assertThatThrownBy(() -> notices.accept(PARKING, token, List.of()))
                .isInstanceOfSatisfying(
                        SubmissionRefused.class,
                        refused -> assertThat(refused.reason()).isEqualTo(Reason.UNKNOWN_WORDS));
    }

    @Test
    void aNoticeWithAnErrorIsSeenByNobodyAndItsWordsAreNotKept() {
        site.texts = new InMemoryNoticeTexts();
        PrivacyNotices notices = site.open(Site.parking().replacing(AlderFalls.SERVICE, "    validity: P1Y", "    #"));
        assertThatThrownBy(() -> notices.noticeFor(PARKING, "en"))
                .isInstanceOf(FindingsException.class)
                .hasMessageContaining("ERROR");
        assertThat(notices.languages(PARKING)).isEmpty();
        assertThat(notices.words(PARKING, "7", "en")).isEmpty();
    }

    @Test
    void aNoticeWhoseReceiptsWouldNotBeValidIsSeenByNobody() {
        site.texts = new InMemoryNoticeTexts();
        rehearsed("cite: Alder Falls City Code 16.20", "cite: Code of ana@alderfalls.example", "PERSONAL_DATA");
        rehearsed("cite: Alder Falls City Code 16.20", "cite: Mozilla/5.0", "PERSONAL_DATA");
    }

    @Test
    void theReceiptOfAYesIsRehearsedToo() {
        site.texts = new InMemoryNoticeTexts();
        PrivacyNotices notices = site.open(
                Site.parking().replacing("city.yaml", "page: /privacy/choices", "page: /privacy/abcdefghijklmno1"));
        assertThat(notices.findings().errors())
                .extracting(Finding::code, Finding::why)
                .isNotEmpty()
                .containsOnly(tuple("CON-01", "verdict POLICY"));
    }

    /** Found when the site opens, and not when the first person sends a form. */
    @Test
    void aKeyOfAnotherControllerIsFoundBeforeAnyoneSeesTheNotice() {
        site.keys = SiteKeys.fresh("https://old.example/", new SecureRandom());
        PrivacyNotices notices = site.open(Site.parking());
        assertThat(notices.findings().errors())
                .extracting(Finding::code, Finding::why)
                .isNotEmpty()
                .containsOnly(tuple("CON-01", "verdict KEY_NOT_IN_USE"));
        assertThatThrownBy(() -> notices.noticeFor(PARKING, "en")).hasMessageContaining("another controller");
        site.keys = SiteKeys.fresh("", new SecureRandom());
        assertThat(site.open(Site.parking()).findings().isClean()).isTrue();
    }

    private void rehearsed(String fact, String by, String verdict) {
        PrivacyNotices notices = site.open(Site.parking().replacing(AlderFalls.SERVICE, fact, by));
        assertThat(notices.findings().errors())
                .extracting(Finding::code, Finding::why)
                .isNotEmpty()
                .containsOnly(tuple("CON-01", "verdict " + verdict));
        assertThatThrownBy(() -> notices.noticeFor(PARKING, "en")).hasMessageContaining("CON-01");
    }
}
