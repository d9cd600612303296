package org.clearnotice.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.clearnotice.notice.Block;
import org.clearnotice.notice.NoticeDigest;
import org.clearnotice.notice.RenderedNotice;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NoticeMarkupTest {

    private final NoticeMarkup markup = new NoticeMarkup();

    @ParameterizedTest
    @CsvSource({"park-news,en", "park-news,es", "street-parking,en", "street-parking,es"})
    void theVisibleTextIsExactlyTheBlocksThatAreHashed(String service, String language) {
        RenderedNotice notice = ExampleNotices.notice(service, language);
        List<String> visible = Jsoup.parseBodyFragment(markup.notice(notice)).select("h2,h3,h4,p,li,summary").stream()
                .map(Element::wholeText)
                .map(NoticeDigest::line)
                .toList();
        List<String> hashed = Stream.concat(notice.shortLayer().stream(), notice.fullLayer().stream())
                .map(Block::text)
                .map(NoticeDigest::line)
                .toList();
        assertThat(visible).isEqualTo(hashed);
    }

    @ParameterizedTest
    @CsvSource({"en,ltr", "es,ltr"})
    void theRootSaysItsLanguageAndDirection(String language, String direction) {
        Element root = Jsoup.parseBodyFragment(markup.notice(ExampleNotices.notice("park-news", language)))
                .body()
                .child(0);
        assertThat(root.attr("lang")).isEqualTo(language);
        assertThat(root.attr("dir")).isEqualTo(direction);
        assertThat(root.getElementById(root.attr("aria-labelledby"))).isNotNull();
    }

    @Test
    void noAnswerIsGivenForThePersonAndNoWeighsAsMuchAsYes() {
        Document page = questions(Map.of(), "");
        assertThat(page.select("input[type=radio]").eachAttr("value")).containsExactly("GIVEN", "REFUSED");
        assertThat(page.select("[checked]")).isEmpty();
        assertThat(page.select("input[type=radio]").eachAttr("name"))
                .containsOnly("clearnotice.choice.renewal-reminder");
        assertThat(page.select("label").eachText()).containsExactly("Yes", "No");
        assertThat(page.select("legend").text()).isEqualTo("May we remind you by email before your permit ends?");
    }

    @Test
    void whatWasChosenBeforeStaysChosen() {
        Document page = questions(Map.of("renewal-reminder", "REFUSED"), "Please choose.");
        assertThat(page.select("[checked]").attr("value")).isEqualTo("REFUSED");
        assertThat(page.select("legend .clearnotice-problem").text()).isEqualTo("Please choose.");
    }

    @Test
    void aNumberToCallIsALinkAndItsWordsAreThoseOfTheNotice() {
        RenderedNotice notice = ExampleNotices.notice("safe-housing", "en");
        Document page = Jsoup.parseBodyFragment(markup.notice(notice));
        assertThat(page.select("a[href='tel:+15035550130']").eachText())
                .isNotEmpty()
                .allMatch(text -> text.replace((char) 160, (char) 32).equals("Call us: +1 503 555 0130"));
        assertThat(page.select("a").eachAttr("href")).containsOnly("tel:911", "tel:+15035550130");
    }

    @Test
    void theWayOutIsAPlainLinkThatTellsTheOtherSiteNothing() {
        Document page = Jsoup.parseBodyFragment(markup.exit(ExampleNotices.notice("safe-housing", "es")));
        assertThat(page.select("a").attr("href")).isEqualTo("https://www.weather.gov");
        assertThat(page.select("a").attr("rel")).isEqualTo("noreferrer noopener");
        assertThat(page.select("a").text()).isEqualTo("Salir ahora");
        assertThat(page.select("aside").attr("lang")).isEqualTo("es");
        assertThat(markup.exit(ExampleNotices.notice("park-news", "en"))).isEmpty();
    }

    @Test
    void hostileWordsStayText() {
        RenderedNotice good = ExampleNotices.notice("park-news", "en");
        String evil = "</p><script>alert(1)</script>\" onload=\"x";
        RenderedNotice notice = new RenderedNotice(
                good.id(),
                good.version(),
                good.language(),
                good.translation(),
                good.channel(),
                List.of(),
                List.of(Block.of(Block.Kind.TITLE, evil), Block.of(Block.Kind.PARAGRAPH, evil)),
                Map.of(),
                good.questions(),
                good.send(),
                good.withdraw(),
                null,
                good.facts());
        Document page = Jsoup.parseBodyFragment(markup.notice(notice));
        assertThat(page.select("script, [onload]")).isEmpty();
        assertThat(page.select("p").text()).isEqualTo(evil);
        assertThat(Jsoup.parseBodyFragment(markup.hidden("\"><b>", "en", true)).select("b"))
                .isEmpty();
    }

    private Document questions(Map<String, String> chosen, String problem) {
        return Jsoup.parseBodyFragment(
                markup.questions(ExampleNotices.notice("street-parking", "en"), chosen, problem));
    }
}
