package org.clearnotice.examples.cityforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.clearnotice.consent.Receipt;
import org.clearnotice.testing.MovingClock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What nobody should send is answered with a page that says what to do, keeps what was typed, and changes nothing. */
class WrongInputTest {

    private static final String PARKING = "/street-parking";
    private static final String NEWS = "/park-news";
    private static final MovingClock CLOCK = new MovingClock(Instant.now());

    @TempDir
    private static Path data;

    @SuppressWarnings("NullAway.Init")
    private static RunningSite site;

    private List<Integer> before = List.of();

    @BeforeAll
    static void start() {
        site = RunningSite.start(data, CLOCK);
    }

    @AfterAll
    static void end() {
        site.close();
    }

    @BeforeEach
    void count() {
        before = site.rows();
    }

    @AfterEach
    void setTheClockBack() {
        CLOCK.set(Instant.now());
    }

    @Test
    void theSameAnswersAreAcceptedWhenNothingIsWrong() {
        HttpResponse<String> answer = site.post(PARKING, parking());
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(site.receiptAfter(answer).purposes("GIVEN")).containsExactly("renewal-reminder");
        assertThat(site.rows()).containsExactly(before.get(0) + 1, before.get(1) + 1, before.get(2) + 5);
    }

    @Test
    void aPostWithoutTokenShowsTheNoticeAgain() {
        Map<String, String> fields = parking();
        fields.remove(Filled.TOKEN);
        assertThat(problem(refused(PARKING, fields))).startsWith("Please read the notice and send the form again.");
        fields.put(Filled.TOKEN, "x".repeat(10_000) + ".");
        assertThat(problem(refused(PARKING, fields))).startsWith("Please read the notice and send the form again.");
    }

    @Test
    void aTokenOfTheOtherFormShowsTheNoticeAgain() {
        Map<String, String> fields = parking();
        fields.put(Filled.TOKEN, Filled.as(site.page(NEWS + "?lang=en")).getOrDefault(Filled.TOKEN, ""));
        assertThat(problem(refused(PARKING, fields))).contains("What you typed is still here");
    }

    @Test
    void aTokenWithOneSignChangedShowsTheNoticeAgain() {
        Map<String, String> fields = parking();
        String token = fields.getOrDefault(Filled.TOKEN, "");
        for (int place : List.of(0, 40, token.indexOf('.') - 1, token.indexOf('.') + 1, token.length() - 1)) {
            char other = token.charAt(place) == 'A' ? 'B' : 'A';
            fields.put(Filled.TOKEN, token.substring(0, place) + other + token.substring(place + 1));
            assertThat(problem(refused(PARKING, fields)))
                    .as("sign %d", place)
                    .contains("Please read the notice and send the form again");
        }
    }

    @Test
    void whatTheShownPageSendsAfterARefusalIsAccepted() {
        Map<String, String> fields = parking();
        fields.remove(Filled.TOKEN);
        HttpResponse<String> second = site.post(PARKING, Filled.as(refused(PARKING, fields)));
        assertThat(second.statusCode()).isEqualTo(302);
        assertThat(site.receiptAfter(second).purposes("GIVEN")).containsExactly("renewal-reminder");
    }

    @Test
    void anAnswerAboutAPurposeThatWasNotAskedIsRefused() {
        Map<String, String> fields = parking();
        fields.put("clearnotice.choice.sell-it-all", "GIVEN");
        assertThat(problem(refused(PARKING, fields)))
                .isEqualTo("Something went wrong with your answer." + " Please answer the question again.");
    }

    @Test
    void aPurposeThatRestsOnTheLawCannotBeAnswered() {
        Map<String, String> fields = parking();
        fields.put("clearnotice.choice.permit", "REFUSED");
        assertThat(problem(refused(PARKING, fields))).startsWith("Something went wrong with your answer.");
    }

    @Test
    void anAnswerThatIsNeitherYesNorNoIsRefused() {
        for (String neither : List.of("", "given", "GIVEN ", "true", "<b>", "\u0000")) {
            Map<String, String> fields = parking();
            fields.put(Filled.REMINDER_CHOICE, neither);
            assertThat(problem(refused(PARKING, fields))).as(neither).isEqualTo("Please choose yes or no, not both.");
        }
    }

    @Test
    void yesAndNoAtOnceAreRefused() {
        List<Map.Entry<String, String>> fields = new ArrayList<>(parking().entrySet());
        fields.add(Map.entry(Filled.REMINDER_CHOICE, "REFUSED"));
        assertThat(problem(shownAgain(site.post(PARKING, fields)))).isEqualTo("Please choose yes or no, not both.");
    }

    @Test
    void noAnswerIsRefusedWhereEverythingRestsOnConsent() {
        Map<String, String> fields = Filled.parkNews(site.page(NEWS + "?lang=en"));
        fields.remove(Filled.NEWS_CHOICE);
        Document again = refused(NEWS, fields);
        assertThat(problem(again)).isEqualTo("Please choose yes or no. You may say no.");
        assertThat(Filled.as(again)).containsEntry("email", "someone@example.com");
    }

    @Test
    void aSecondPostOfTheSameTokenFindsTheFirstReceipt() {
        Map<String, String> fields = parking();
        Receipt first = site.receiptAfter(site.post(PARKING, fields));
        List<Integer> once = site.rows();
        fields.put(Filled.REMINDER_CHOICE, "REFUSED");
        fields.put("applicant.name", "Somebody Else");
        Receipt second = site.receiptAfter(site.post(PARKING, fields));
        assertThat(second.jws()).isEqualTo(first.jws());
        assertThat(once).containsExactly(before.get(0) + 1, before.get(1) + 1, before.get(2) + 5);
        assertThat(site.rows()).isEqualTo(once);
    }

    @Test
    void aStaleTokenShowsTheNoticeAgainWithWhatWasTyped() {
        Map<String, String> fields = parking();
        CLOCK.set(Instant.now().plus(Duration.ofHours(25)));
        Document again = refused(PARKING, fields);
        assertThat(problem(again)).startsWith("This page was open for a long time.");
        Map<String, String> shown = Filled.as(again);
        String fresh = shown.remove(Filled.TOKEN);
        assertThat(fresh).isNotEqualTo(fields.remove(Filled.TOKEN));
        assertThat(shown.remove("clearnotice.sent")).isEqualTo("yes");
        assertThat(shown).isEqualTo(fields);
    }

    private static Map<String, String> parking() {
        return Filled.streetParking(site.page(PARKING + "?lang=en"));
    }

    /** The form's page, shown again because of this post; nothing may have been kept. */
    private Document refused(String path, Map<String, String> fields) {
        return shownAgain(site.post(path, fields));
    }

    private Document shownAgain(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(site.rows()).isEqualTo(before);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select(".clearnotice")).hasSize(1);
        return page;
    }

    private static String problem(Document page) {
        return page.select(".problems p, .problems li").text();
    }
}
