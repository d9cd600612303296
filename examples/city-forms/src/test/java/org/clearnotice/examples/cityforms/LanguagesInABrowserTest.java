package org.clearnotice.examples.cityforms;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A person changes the language on any page and loses nothing; whoever finds none gets the phone. */
class LanguagesInABrowserTest extends SiteInABrowser {

    private static final String TO_SPANISH = "button[name='clearnotice.language'][value='es']";
    private static final String TO_ENGLISH = "button[name='clearnotice.language'][value='en']";

    @ParameterizedTest
    @ValueSource(strings = {"park-news", "street-parking"})
    void theButtonChangesNoticeAndQuestionsAndKeepsWhatWasTyped(String service) {
        Walk walk = new Walk(site, page, service, "en");
        walk.open();
        String notice = page.text("#clearnotice-title");
        String question = page.text(".field label");
        String answer = page.text("label[for='" + idOfYes(walk) + "']");
        walk.fill();
        page.follow(TO_SPANISH);
        assertThat(page.attribute("html", "lang")).isEqualTo("es");
        assertThat(page.attribute(".clearnotice", "lang")).isEqualTo("es");
        assertThat(page.text("#clearnotice-title")).isNotEqualTo(notice);
        assertThat(page.text(".field label")).startsWith("Su ").isNotEqualTo(question);
        assertThat(page.text("label[for='" + idOfYes(walk) + "']"))
                .startsWith("Sí")
                .isNotEqualTo(answer);
        assertKept(walk);
        page.follow(TO_ENGLISH);
        assertThat(page.text("#clearnotice-title")).isEqualTo(notice);
        assertKept(walk);
        page.follow(TO_SPANISH);
        walk.send();
        assertThat(page.text("h1")).isEqualTo("Su recibo");
        assertThat(walk.file("receipt.jws"))
                .satisfies(jws -> assertThat(
                                org.clearnotice.consent.Receipt.parse(jws).text("notice", "language"))
                        .isEqualTo("es"));
    }

    @Test
    void theButtonChangesErrors() {
        Walk walk = new Walk(site, page, "street-parking", "en");
        walk.open();
        page.type(Walk.field("applicant.email"), "nobody");
        walk.send();
        assertThat(page.text("[id='applicant.name-error']")).contains("Enter your name.");
        page.follow(TO_SPANISH);
        assertThat(page.text("[id='applicant.name-error']")).contains("Escriba su nombre.");
        assertThat(page.text("[id='applicant.email-error']")).contains("como nombre@example.com");
        assertThat(page.text(".problems")).contains("Revise estas respuestas").contains("Escriba su nombre.");
        assertThat(page.typed(Walk.field("applicant.email"))).isEqualTo("nobody");
    }

    @ParameterizedTest
    @ValueSource(strings = {"park-news", "street-parking"})
    void theButtonOfAFormThatWasNotSentYetShowsNoErrors(String service) {
        new Walk(site, page, service, "en").open();
        page.follow(TO_SPANISH);
        assertThat(page.attribute("html", "lang")).isEqualTo("es");
        assertThat(page.count(".problems, .error, [aria-invalid]")).isZero();
    }

    @Test
    void theLinksChangeReceiptAndWithdrawal() {
        Walk walk = new Walk(site, page, "street-parking", "en");
        walk.toReceipt();
        assertThat(page.text("main")).contains("Street parking permit", "Remind you by email", "Yes, for 1 year");
        page.follow("nav a[lang=es]");
        assertThat(page.text("h1")).isEqualTo("Su recibo");
        assertThat(page.text("main"))
                .contains("Permiso para estacionar en la calle", "Avisarle por correo", "1 año")
                .doesNotContain("Remind you");
        walk.toWithdrawal();
        assertThat(page.attribute("html", "lang")).isEqualTo("es");
        String question = page.text("main form button");
        page.follow("nav a[lang=en]");
        assertThat(page.text("main form button")).isNotEmpty().isNotEqualTo(question);
        page.follow("nav a[lang=es]");
        walk.takeBack();
        assertThat(page.text("main")).contains("Avisarle por correo");
        page.follow("nav a[lang=en]");
        assertThat(page.text("main")).contains("Remind you by email");
    }

    @Test
    void theEnterKeySendsTheFormAndChangesNoLanguage() {
        Walk walk = new Walk(site, page, "park-news", "es");
        walk.open();
        walk.fill();
        page.click(Walk.field("email"));
        page.enter();
        assertThat(page.text("h1")).isEqualTo("Su recibo");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/",
                "/park-news",
                "/street-parking",
                "/privacy/choices",
                "/privacy/rights",
                "/privacy/notices/park-news/1/en"
            })
    void aLanguageThatIsNotOfferedGetsOneLineWithThePhone(String path) {
        page.acceptLanguage("vi-VN,vi;q=0.9");
        page.go(site.at(path));
        assertThat(page.attribute("html", "lang")).isEqualTo("en");
        assertThat(page.visible("[lang=vi]")).isEqualTo(1);
        assertThat(page.text("[lang=vi]")).contains("tiếng Việt").contains("311");
        page.acceptLanguage("es");
        page.go(site.at(path));
        assertThat(page.visible("[class*=not-offered]")).isZero();
    }

    private void assertKept(Walk walk) {
        walk.answers()
                .forEach((path, answer) ->
                        assertThat(page.typed(Walk.field(path))).isEqualTo(answer));
        assertThat(page.count(walk.yes() + ":checked")).isEqualTo(1);
    }

    private String idOfYes(Walk walk) {
        return page.attribute(walk.yes(), "id");
    }
}
