package org.clearnotice.examples.cityforms;

import java.util.List;
import java.util.Map;
import org.clearnotice.examples.cityforms.browser.Page;

/** A person's way through one form in one language, from the notice to the second receipt. */
record Walk(RunningSite site, Page page, String service, String language) {

    /** Address of a form that is not its service's id: what stays in a history must say nothing. */
    private static final Map<String, String> PATHS = Map.of("safe-housing", "/city-service");

    private static final Map<String, Map<String, String>> ANSWERS = Map.of(
            "park-news", Map.of("email", "someone@example.com", "firstName", "Robin"),
            "street-parking",
                    Map.of(
                            "applicant.name", "Robin Example",
                            "applicant.address", "12 Hill Street",
                            "vehicle.plate", "ABC 123",
                            "applicant.email", "someone@example.com",
                            "applicant.phone", "503 555 0100"),
            "safe-housing",
                    Map.of(
                            "callName", "Robin",
                            "beds", "3",
                            "contact.safePhone", "503 555 0177",
                            "contact.safeTime", "weekdays at ten",
                            "happened", "something at home",
                            "health", "a ramp",
                            "childrenAges", "4 and 7",
                            "other.firstName", "Somebody"));

    private static final Map<String, String> REQUIRED =
            Map.of("park-news", "email", "street-parking", "applicant.name", "safe-housing", "callName");

    private static final Map<String, String> CHOICES =
            Map.of("park-news", "park-news", "street-parking", "renewal-reminder");

    /** Those that ask for consent. */
    static List<String> services() {
        return List.of("park-news", "street-parking");
    }

    Map<String, String> answers() {
        return ANSWERS.getOrDefault(service, Map.of());
    }

    /** A question that cannot be left out. */
    String required() {
        return REQUIRED.getOrDefault(service, "");
    }

    void open() {
        page.go(site.at(PATHS.getOrDefault(service, "/" + service) + "?lang=" + language));
    }

    void fill() {
        answers().forEach((path, answer) -> page.type(field(path), answer));
        if (CHOICES.containsKey(service)) {
            page.click(yes());
        }
    }

    void send() {
        page.follow("button.send");
    }

    /** From the form to its receipt. */
    void toReceipt() {
        open();
        fill();
        send();
    }

    void toWithdrawal() {
        page.follow("a[href*='/privacy/choices/']");
    }

    void takeBack() {
        page.follow("main form button");
    }

    String yes() {
        return "[id='clearnotice-choice-" + CHOICES.getOrDefault(service, "") + "-0']";
    }

    static String field(String path) {
        return "[id='" + path + "']";
    }

    /** The text of a file that the open page links to. @param end of the link's address */
    String file(String end) {
        return site.get(page.attribute("main a[href$='" + end + "']", "href")).body();
    }
}
