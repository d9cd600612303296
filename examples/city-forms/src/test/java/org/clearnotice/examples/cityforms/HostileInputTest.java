package org.clearnotice.examples.cityforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Values, names and languages that were made to break a page are text on it, and nothing more. */
class HostileInputTest {

    private static final String PARKING = "/street-parking";

    @TempDir
    private static Path data;

    @SuppressWarnings("NullAway.Init")
    private static RunningSite site;

    private List<Integer> before = List.of();

    @BeforeAll
    static void start() {
        site = RunningSite.start(data);
    }

    @AfterAll
    static void end() {
        site.close();
    }

    @BeforeEach
    void count() {
        before = site.rows();
    }

    static List<String> values() {
        return List.of(
                "<script>alert(1)</script>",
                "\"><img src=x onerror=alert(1)>",
                "' onfocus='alert(1)",
                "</form><form action=//evil.example>",
                "${7*7} #{7*7} *{7*7} __${7*7}__ [[${7*7}]] {{7*7}} {0}",
                "\u202Eright to left\u202C \u2066isolated",
                "\uD83D\uDE97 a\u0301\u0302\u0303",
                "before\u0001\u001Bafter",
                "x".repeat(1_000_000));
    }

    @ParameterizedTest
    @MethodSource("values")
    void aHostileValueIsShownAgainAsItWasTyped(String value) {
        Map<String, String> fields = Filled.streetParking(site.page(PARKING + "?lang=en"));
        fields.put("applicant.name", value);
        fields.put("vehicle.plate", value);
        Document again = shownAgain(site.post(PARKING, fields));
        assertThat(Filled.as(again)).containsEntry("applicant.name", value).containsEntry("vehicle.plate", value);
        assertThat(again.select("[id='vehicle.plate-error']").text())
                .isEqualTo("Enter the letters and numbers on your plate.");
        assertNothingStrange(again);
    }

    @Test
    void aHostileNameThatFitsIsKeptAsTextAndNeverReachesTheReceipt() {
        Map<String, String> fields = Filled.streetParking(site.page(PARKING + "?lang=en"));
        fields.put("applicant.name", "<b>Robin</b> \u202E Example");
        HttpResponse<String> accepted = site.post(PARKING, fields);
        assertThat(accepted.statusCode()).isEqualTo(302);
        assertThat(site.receiptAfter(accepted).payload().toString())
                .doesNotContain("Robin", "12 Hill Street", "ABC 123", "someone@example.com", "503 555 0100");
    }

    @Test
    void aNulInAnAnswerBreaksNothing() {
        Map<String, String> fields = Filled.streetParking(site.page(PARKING + "?lang=en"));
        fields.put("applicant.name", "Ro\u0000bin");
        fields.put("vehicle.plate", "A\u0000B");
        Document again = shownAgain(site.post(PARKING, fields));
        assertThat(Filled.as(again).get("applicant.name")).startsWith("Ro").endsWith("bin");
        assertNothingStrange(again);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "applicant.",
                "applicant.name.x",
                "applicant[",
                "applicant[0].name",
                "applicant[name]",
                "]",
                ".",
                "..",
                "class.module.classLoader.x",
                "vehicle.class",
                "_applicant.name",
                "!applicant.name",
                "__${7*7}__",
                "<b>",
                "\u0000",
                "clearnotice.",
                "clearnotice.choice",
                "clearnotice.shown.x",
                "form",
                "notice",
                "page"
            })
    void aNameWithOddSignsIsPassedOver(String name) {
        Map<String, String> fields = Filled.streetParking(site.page(PARKING + "?lang=en"));
        fields.put(name, "x");
        assertThat(site.post(PARKING, fields).statusCode()).isEqualTo(302);
        assertThat(site.rows()).containsExactly(before.get(0) + 1, before.get(1) + 1, before.get(2) + 5);
        fields.put("vehicle.plate", "");
        fields.put(Filled.TOKEN, "");
        before = site.rows();
        assertNothingStrange(shownAgain(site.post(PARKING, fields)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"applicant", "vehicle"})
    void aNameThatTakesAPartForAQuestionGetsTheFormAgain(String name) {
        Map<String, String> fields = Filled.streetParking(site.page(PARKING + "?lang=en"));
        fields.put(name, "x");
        assertNothingStrange(shownAgain(site.post(PARKING, fields)));
    }

    @Test
    void whatPeopleTypeIsNotInWhatCanBeLogged() {
        assertThat(new StreetParkingForm(
                                new StreetParkingForm.Applicant("Ana", "12 Elm Street", "ana@example.org", "555"),
                                new StreetParkingForm.Vehicle("ABC"))
                        .toString())
                .isEqualTo("StreetParkingForm");
        assertThat(new StreetParkingForm.Applicant("Ana", "12 Elm Street", "ana@example.org", "555"))
                .hasToString("Applicant");
        assertThat(new StreetParkingForm.Vehicle("ABC")).hasToString("Vehicle");
        assertThat(new ParkNewsForm("ana@example.org", "Ana")).hasToString("ParkNewsForm");
        SafeHousingForm housing = new SafeHousingForm(
                "Ana",
                "2",
                new SafeHousingForm.Contact("555", "ten"),
                "he",
                "asthma",
                "4",
                new SafeHousingForm.Other("Bob"));
        assertThat(housing).hasToString("Form");
        assertThat(housing.contact()).hasToString("Contact");
        assertThat(housing.other()).hasToString("Other");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "clearnotice.choice.",
                "clearnotice.choice.<b>",
                "clearnotice.choice.\u0000",
                "clearnotice.choice.__${7*7}__"
            })
    void anAnswerToAQuestionOfAnOddNameIsRefused(String name) {
        Map<String, String> fields = Filled.streetParking(site.page(PARKING + "?lang=en"));
        fields.put(name, "GIVEN");
        assertNothingStrange(shownAgain(site.post(PARKING, fields)));
    }

    @Test
    void theSameNameTwiceBreaksNothing() {
        List<Map.Entry<String, String>> fields = new ArrayList<>(
                Filled.streetParking(site.page(PARKING + "?lang=en")).entrySet());
        fields.add(Map.entry("vehicle.plate", "ZZZ 999"));
        fields.add(Map.entry(Filled.TOKEN, "x"));
        fields.add(Map.entry("lang", "xx"));
        assertThat(site.post(PARKING, fields).statusCode()).isIn(200, 302);
    }

    static List<String> languages() {
        return List.of(
                "", "no", "xx", "../x", "en/../../etc", "e\u0000n", "<b>", "${7*7}", "-", "_", "x".repeat(7_000));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void anUnknownLanguageFallsBackToTheCitysOwn(String language) {
        String query = "?" + RunningSite.encoded(List.of(Map.entry("lang", language)));
        for (String path : List.of("/", PARKING, "/park-news", "/privacy/choices", "/privacy/rights", "/records")) {
            Document page = site.page(path + query);
            assertThat(page.select("html").attr("lang")).as(path).isEqualTo("en");
            assertNothingStrange(page);
        }
    }

    @Test
    void anUnknownLanguageOfTenThousandSignsInAPostIsPassedOver() {
        for (String language : List.of("no", "../x", "x".repeat(10_000))) {
            Map<String, String> fields = Filled.streetParking(site.page(PARKING + "?lang=es"));
            fields.put("lang", language);
            fields.put("clearnotice.language", language);
            Document again = shownAgain(site.post(PARKING, fields));
            assertThat(again.select("html").attr("lang")).isEqualTo("en");
            assertThat(Filled.as(again)).containsEntry("applicant.name", "Robin Example");
        }
    }

    @Test
    void aLanguageHeaderThatIsNoneIsPassedOver() {
        for (String header : List.of("*", ";;;", "q=", "en;q=abc", "x".repeat(5_000), "es-;q=1")) {
            assertThat(site.get(PARKING, "Accept-Language", header).statusCode())
                    .as(header)
                    .isEqualTo(200);
        }
    }

    private Document shownAgain(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(site.rows()).isEqualTo(before);
        return Jsoup.parse(answer.body());
    }

    /** The page has the elements and attributes that it always has, and none that came with the input. */
    private static void assertNothingStrange(Document page) {
        assertThat(page.select("script, img, b, [onerror], [onfocus]")).isEmpty();
        assertThat(page.select("form")).hasSizeLessThanOrEqualTo(1);
        assertThat(page.select("main").text()).doesNotContain("49");
    }
}
