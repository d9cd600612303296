package org.clearnotice.examples.cityforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.StreamHandler;
import org.clearnotice.testing.MovingClock;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A form whose risks nobody answers for any more: residents get a phone number, staff the reason. */
class WithheldFormTest {

    private static final String FORM = "/city-service";
    private static final Instant LAST_DAY = Instant.parse("2030-10-20T19:00:00Z");
    private static final Instant DAY_AFTER = Instant.parse("2030-10-21T19:00:00Z");
    private static final MovingClock CLOCK = new MovingClock(LAST_DAY);

    @TempDir
    private static Path data;

    @SuppressWarnings("NullAway.Init")
    private static RunningSite site;

    @BeforeAll
    static void start() {
        site = RunningSite.start(data, CLOCK);
    }

    @AfterAll
    static void end() {
        site.close();
    }

    @ParameterizedTest
    @CsvSource({"en, Please call us - City of Alder Falls", "es, 'Llámenos, por favor - Ciudad de Alder Falls'"})
    void residentsGetANumberAndAreAskedNothing(String language, String title) {
        CLOCK.set(LAST_DAY);
        assertThat(site.get(FORM).statusCode()).isEqualTo(200);
        CLOCK.set(DAY_AFTER);
        HttpResponse<String> answer = site.get(FORM + "?lang=" + language);
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("Referrer-Policy")).hasValue("no-referrer");
        Document page = Jsoup.parse(answer.body());
        assertThat(page.title()).isEqualTo(title);
        assertThat(page.select("html").attr("lang")).isEqualTo(language);
        assertThat(page.select("main a").attr("href")).isEqualTo("tel:+15035550130");
        assertThat(page.select("input, textarea, form")).isEmpty();
        assertThat(page.text()).doesNotContainIgnoringCase("safe", "housing", "seguro", "vivienda");
        assertThat(site.get("/street-parking").statusCode()).isEqualTo(200);
    }

    @Test
    void staffReadTheReasonWithFileAndLine() {
        List<String> said = new CopyOnWriteArrayList<>();
        Handler listener = new StreamHandler() {
            @Override
            public synchronized void publish(LogRecord line) {
                said.add(line.getMessage());
            }
        };
        Logger log = Logger.getLogger("org.clearnotice");
        log.addHandler(listener);
        CLOCK.set(DAY_AFTER);
        site.get(FORM);
        log.removeHandler(listener);
        assertThat(String.join("\n", said))
                .containsPattern("a form is not shown to residents: ERROR REV-14 reviews/safe-housing\\.yaml:\\d+:\\d+:"
                        + " the risk line of 'x:ViolenceOrVictim' ran out on 2030-10-20")
                .contains("the risk line of 'pd:Health' ran out on 2030-10-20");
    }

    @Test
    void whoReadTheNoticeInTimeMayStillSend() {
        CLOCK.set(LAST_DAY);
        Map<String, String> fields = Filled.as(site.page(FORM + "?lang=en"));
        fields.putAll(Map.of(
                "callName", "Robin",
                "beds", "2",
                "contact.safePhone", "503 555 0177",
                "contact.safeTime", "at ten"));
        CLOCK.set(LAST_DAY.plusSeconds(12 * 3600));
        assertThat(site.get(FORM).statusCode()).isEqualTo(503);
        HttpResponse<String> answer = site.post(FORM, fields);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(site.receiptAfter(answer).payload().toString()).doesNotContain("Robin", "503 555 0177", "at ten");
        assertThat(site.rows().get(2)).as("only what was answered is kept").isEqualTo(4);
    }
}
