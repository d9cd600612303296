package org.clearnotice.examples.cityforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Base64;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every address that a page, a notice or a receipt names is answered by the site that names it. */
class AddressesTest {

    /** In a sentence the city's address stands without its scheme; behind an @ it is no address of a page. */
    private static final Pattern IN_A_TEXT =
            Pattern.compile("(?<![@\\w.])(?:https://)?alderfalls\\.example(/[^\\s\"<>,;]*)?");

    /** The one link that leads away, where a person must not be seen. */
    private static final String QUICK_EXIT = "https://www\\.weather\\.gov";

    @TempDir
    private static Path data;

    @SuppressWarnings("NullAway.Init")
    private static RunningSite site;

    /** Address to the pages and receipts that name it. */
    private final Map<String, Set<String>> named = new TreeMap<>();

    private final Deque<String> open = new ArrayDeque<>();

    @BeforeAll
    static void start() {
        site = RunningSite.start(data);
    }

    @AfterAll
    static void end() {
        site.close();
    }

    @Test
    void everyAddressThatIsNamedAnswers() {
        for (String language : new String[] {"en", "es"}) {
            names("the start", "/?lang=" + language);
            names(
                    "the park news form",
                    sent("/park-news", Filled.parkNews(site.page("/park-news?lang=" + language)), language));
            names(
                    "the parking form",
                    sent(
                            "/street-parking",
                            Filled.streetParking(site.page("/street-parking?lang=" + language)),
                            language));
        }
        followAll();
        String code = named.keySet().stream()
                .filter(address -> address.startsWith("/privacy/choices/"))
                .findFirst()
                .orElseThrow();
        names("the withdrawal", sent(code.replaceFirst("\\?.*", ""), new HashMap<>(), "es"));
        follow(code);
        followAll();
        assertThat(named.keySet())
                .hasSizeGreaterThan(40)
                .contains(
                        "/privacy/choices",
                        "/privacy/rights",
                        "/records?lang=en",
                        "/.well-known/clearnotice/jwks.json",
                        "/")
                .contains("/privacy/notices/park-news/1/es/full.txt", "/privacy/notices/street-parking/3/es/short.txt")
                .anyMatch(address -> address.endsWith("/receipt.jws"));
    }

    @Test
    void anAddressInATextIsFound() {
        readText("a text", "Type it at alderfalls.example/privacy/choices. Write to privacy@alderfalls.example.");
        readText("another", "See (https://alderfalls.example/a/b) and \"https://alderfalls.example/\".");
        assertThat(named.keySet()).containsExactly("/", "/a/b", "/privacy/choices");
    }

    private static String sent(String path, Map<String, String> fields, String language) {
        fields.put("lang", language);
        URI address = URI.create(
                site.post(path, fields).headers().firstValue("Location").orElseThrow());
        return address.getPath() + "?" + address.getQuery();
    }

    private void followAll() {
        while (!open.isEmpty()) {
            follow(open.remove());
        }
    }

    private void follow(String address) {
        var answer = site.get(address);
        assertThat(answer.statusCode())
                .as("%s, which %s names", address, named.get(address))
                .isEqualTo(200);
        String type = answer.headers().firstValue("Content-Type").orElse("");
        if (type.startsWith("text/html")) {
            read(address, Jsoup.parse(answer.body(), site.at(address).toString()));
        } else if (type.startsWith("application/jose")) {
            String payload = answer.body().split("\\.")[1];
            readText(address, new String(Base64.getUrlDecoder().decode(payload), StandardCharsets.UTF_8));
        } else if (type.startsWith("text/plain")) {
            readText(address, answer.body());
        }
    }

    private void read(String from, Document page) {
        for (Element element : page.select("[href], [src], form[method=get][action]")) {
            String attribute = element.hasAttr("href") ? "href" : element.hasAttr("src") ? "src" : "action";
            String address = element.absUrl(attribute);
            if (address.startsWith(site.at("/").toString())) {
                names(from, address.substring(site.at("/").toString().length() - 1));
            } else {
                assertThat(element.attr(attribute)).as(from).matches("#.*|data:,|tel:.*|mailto:.*|" + QUICK_EXIT);
            }
        }
        readText(from, page.text());
    }

    private void readText(String from, String text) {
        Matcher found = IN_A_TEXT.matcher(text);
        while (found.find()) {
            String path = found.group(1) == null ? "/" : found.group(1).replaceFirst("[.)]+$", "");
            if (!text.startsWith("\"origin\":", found.start() - 10)) {
                names(from, path);
            }
        }
    }

    private void names(String from, String address) {
        String page = address.replaceFirst("#.*", "");
        if (named.computeIfAbsent(page, first -> new TreeSet<>()).isEmpty()) {
            open.add(page);
        }
        named.get(page).add(from);
    }
}
