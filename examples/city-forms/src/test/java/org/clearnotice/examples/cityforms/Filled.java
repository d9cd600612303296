package org.clearnotice.examples.cityforms;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** What a person sends with one of the forms; nobody of these names lives anywhere. */
final class Filled {

    static final String TOKEN = "clearnotice.shown";
    static final String NEWS_CHOICE = "clearnotice.choice.park-news";
    static final String REMINDER_CHOICE = "clearnotice.choice.renewal-reminder";

    private Filled() {}

    /** Everything that the open form would send untouched. */
    static Map<String, String> as(Document page) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Element input : page.select("#city-form input:not([type=radio]), #city-form input[checked]")) {
            fields.put(input.attr("name"), input.attr("value"));
        }
        return fields;
    }

    static Map<String, String> parkNews(Document page) {
        Map<String, String> fields = as(page);
        fields.put("email", "someone@example.com");
        fields.put("firstName", "Robin");
        fields.put(NEWS_CHOICE, "GIVEN");
        return fields;
    }

    static Map<String, String> streetParking(Document page) {
        Map<String, String> fields = as(page);
        fields.put("applicant.name", "Robin Example");
        fields.put("applicant.address", "12 Hill Street");
        fields.put("vehicle.plate", "ABC 123");
        fields.put("applicant.email", "someone@example.com");
        fields.put("applicant.phone", "503 555 0100");
        fields.put(REMINDER_CHOICE, "GIVEN");
        return fields;
    }
}
