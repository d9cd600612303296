package org.clearnotice.firstform;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.SpringBootVersion;

/** The steps of docs/first-form.md, walked on one line of Spring Boot. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class FirstFormContract {

    private static final String FORM = "/dog-license";
    private static final Map<String, String> ANSWERS =
            Map.of("name", "Ada Example", "address", "12 Elm <Street>", "dog", "Rex", "email", "");

    @SuppressWarnings("NullAway.Init")
    private Project project;

    @SuppressWarnings("NullAway.Init")
    private Site site;

    /** Such as {@code 3.5.}. */
    abstract String bootLine();

    @BeforeAll
    void startsTheApp(@TempDir Path folder) throws Exception {
        project = new Project(folder);
        assertThat(project.type("new").exit()).isZero();
        project.fillInTheFacts();
        assertThat(project.type("check").exit()).isZero();
        site = new Site(project);
    }

    @AfterAll
    void stopsTheApp() {
        site.close();
    }

    @Test
    void theAppRunsOnThisLineOfBoot() {
        assertThat(SpringBootVersion.getVersion()).startsWith(bootLine());
    }

    @Test
    void theNoticeStandsBeforeTheFirstQuestion() throws Exception {
        HttpResponse<String> response = site.get(FORM);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().allValues("Cache-Control")).containsExactly("no-store");
        Document page = Jsoup.parse(response.body());
        Element first = page.select("form > .clearnotice, form input").get(0);
        assertThat(first.normalName()).isEqualTo("section");
        assertThat(first.text())
                .contains("Dog license: how we use your details", "The Dog Licensing Team can see what you send.");
        assertThat(page.select("label[for=address]").text()).contains("We send the dog's tag to your home.");
        assertThat(page.select("form button").eachText()).containsExactly("Send");
        assertThat(page.select("[role=alert]")).isEmpty();
        assertThat(site.get(page.select("link[rel=stylesheet]").attr("href")).statusCode())
                .isEqualTo(200);
    }

    @Test
    void theFirstReceiptIsGenuine() throws Exception {
        Document receipt = Jsoup.parse(site.get(send(shown())).body());
        assertThat(receipt.select("h1").text()).isEqualTo("Your receipt");
        for (String name : List.of("receipt.jws", "jwks.json", "full.txt")) {
            Element link = receipt.select("a[href$=" + name + "]").get(0);
            Files.writeString(project.file(name), site.get(link.attr("href")).body());
            assertThat(Files.readString(PageFiles.PAGE)).contains("\"" + link.text() + "\"");
        }
        Project.Typed verified = project.type("verify");
        assertThat(verified.exit()).isZero();
        assertThat(verified.printed()).startsWith("receipt.jws: VALID\n");
        assertThat(undated(Files.readString(PageFiles.PAGE))).contains(PageFiles.printed(undated(verified.printed())));
    }

    @Test
    void aSecondPressOfTheButtonFindsTheSameReceipt() throws Exception {
        Map<String, String> form = shown();
        assertThat(send(form)).isEqualTo(send(form));
        assertThat(send(shown())).isNotEqualTo(send(form));
    }

    @Test
    void aPostThatShowedNoNoticeComesBackWithAllThatWasTyped() throws Exception {
        HttpResponse<String> response = site.post(FORM, ANSWERS);
        assertThat(response.statusCode()).isEqualTo(200);
        assertThat(response.headers().allValues("Cache-Control")).containsExactly("no-store");
        Document page = Jsoup.parse(response.body());
        assertThat(page.select("[role=alert]").text()).contains("send the form again");
        ANSWERS.forEach((name, typed) -> assertThat(
                        page.select("input[name=" + name + "]").attr("value"))
                .isEqualTo(typed));
    }

    @Test
    void whatIsToBeBackedUpLiesInTheDataFolder() {
        assertThat(project.file("data/clearnotice.mv.db")).exists();
        assertThat(project.file("data/keys").toFile().list()).contains("signing.jwk", "site.secret");
    }

    /** The form as a person fills it in: its hidden inputs and the answers. */
    private Map<String, String> shown() throws Exception {
        Map<String, String> form = new LinkedHashMap<>(ANSWERS);
        Jsoup.parse(site.get(FORM).body())
                .select("form input[type=hidden]")
                .forEach(input -> form.put(input.attr("name"), input.attr("value")));
        return form;
    }

    private String send(Map<String, String> form) throws Exception {
        HttpResponse<String> response = site.post(FORM, form);
        assertThat(response.statusCode()).isEqualTo(302);
        return response.headers().firstValue("Location").orElseThrow();
    }

    private static String undated(String text) {
        return text.replaceAll("uuid:[0-9a-f-]{36}", "uuid:ID").replaceAll("issued \\S+Z", "issued NOW");
    }
}
