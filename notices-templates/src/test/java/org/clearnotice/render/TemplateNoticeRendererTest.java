package org.clearnotice.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.clearnotice.catalog.Catalogs;
import org.clearnotice.document.Finding;
import org.clearnotice.notice.Control;
import org.clearnotice.notice.NoticeWriter;
import org.clearnotice.notice.RenderedNotice;
import org.clearnotice.notice.RenderedNoticeJson;
import org.clearnotice.notice.TranslationState;
import org.clearnotice.review.ServiceReview;
import org.clearnotice.testing.Needs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TemplateNoticeRendererTest {

    @ParameterizedTest
    @CsvSource({"park-news", "street-parking", "safe-housing"})
    void theExampleIsCleanAndSaysThatSpanishIsADraft(String service) {
        ServiceReview review = ExampleNotices.review(service);
        assertThat(review.findings().isClean()).isTrue();
        assertThat(review.findings().stream().map(Finding::code)).contains("WOR-04");
        assertThat(review.notices()).containsOnlyKeys("en", "es");
        assertThat(ExampleNotices.notice(service, "es").translation()).isEqualTo(TranslationState.MACHINE_DRAFT);
    }

    @Test
    void theContactNoticeIsShortAndHoldsTheHelpThatTheCitysPackDemands() {
        String words = ExampleNotices.notice("park-news", "en").words(org.clearnotice.notice.Layer.FULL);
        String help = "Need help to read this? Call 311. It is free.";
        assertThat(words).contains(help);
        assertThat(words.replace(help, "").split("\\s+").length).isBetween(60, 130);
    }

    @ParameterizedTest
    @CsvSource({"en", "es"})
    void theSensitiveNoticeIsAsLongAsAPersonInNeedCanRead(String language) {
        RenderedNotice notice = ExampleNotices.notice("safe-housing", language);
        assertThat(notice.words(org.clearnotice.notice.Layer.SHORT).split("\\s+").length)
                .isBetween(100, 180);
        assertThat(notice.words(org.clearnotice.notice.Layer.FULL).split("\\s+").length)
                .isBetween(400, 650);
    }

    /** Short sentences, and no promise that a records law or a judge can break. */
    @ParameterizedTest
    @CsvSource({"en", "es"})
    void theSensitiveNoticeSpeaksPlainlyAndPromisesNothingItCannotKeep(String language) {
        RenderedNotice notice = ExampleNotices.notice("safe-housing", language);
        String words = notice.words(org.clearnotice.notice.Layer.FULL);
        assertThat(words.toLowerCase(java.util.Locale.ROOT))
                .doesNotContain("confiden", "guarant", "garanti", "victim", "víctima", "survivor", "sobrevivient")
                .doesNotContain("always", "siempre", "secret");
        assertThat(words.split("(?<=[.?!:])\\s+|\\n"))
                .allSatisfy(sentence ->
                        assertThat(sentence.split("\\s+").length).as(sentence).isLessThanOrEqualTo(25));
    }

    @Test
    void consentIsAskedOnlyWhereItIsTheBasis() {
        assertThat(ExampleNotices.notice("street-parking", "en").questions())
                .extracting(Control::purpose)
                .containsExactly("renewal-reminder");
    }

    @Test
    void theSameTitleStandsOnceALayerAndNumbersStayWhole() {
        RenderedNotice notice = ExampleNotices.notice("street-parking", "es");
        assertThat(notice.words(org.clearnotice.notice.Layer.SHORT))
                .startsWith("Permiso para estacionar en la calle: cómo usamos sus datos\n")
                .contains("+1 503 555 0101");
    }

    @Test
    void keptWordsReadBackEqual() {
        RenderedNotice notice = ExampleNotices.notice("street-parking", "es");
        assertThat(RenderedNoticeJson.read(RenderedNoticeJson.write(notice))).isEqualTo(notice);
    }

    @Test
    void aLanguageWithoutWordsIsAnErrorThatNamesTheOthers() {
        var notice = NoticeWriter.write(ExampleNotices.review("park-news").service());
        assertThat(TemplateNoticeRenderer.bundled().findings(notice, "no"))
                .singleElement()
                .hasToString(
                        "ERROR WOR-01 there are no words in 'no' (take it out of 'languages' in city.yaml, or write its catalog)");
    }

    @Test
    void cityWordsThatLackALanguageAreNamed() {
        var notice = NoticeWriter.write(ExampleNotices.review("park-news").service());
        assertThat(notice.cityWordsMissingIn("fr"))
                .extracting(text -> text.byLanguage().get("en"))
                .contains("send you news from our parks once a month");
    }

    /** A message that nobody says would be translated thirty times for nothing. */
    @Test
    void everyMessageIsSaidSomewhere() throws IOException {
        String code = code();
        Map<Boolean, List<String>> said = keys().collect(Collectors.partitioningBy(key -> isSaid(key, code)));
        assertThat(said.get(false)).isEmpty();
    }

    private static boolean isSaid(String key, String code) {
        String last = key.substring(key.lastIndexOf('.') + 1);
        boolean vocabulary = last.equals(last.toUpperCase(java.util.Locale.ROOT))
                || key.startsWith("category.")
                || key.endsWith(".heading");
        boolean composed = code.contains('"' + last + '"')
                || code.contains("\"" + key.substring(0, key.length() - last.length()) + "\"");
        return vocabulary || code.contains('"' + key + '"') || composed || code.contains("\"." + last + "\"");
    }

    private static Stream<String> keys() {
        return new java.util.TreeSet<>(Catalogs.bundled().in("en").allKeys()).stream();
    }

    private static String code() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String module : List.of("core", "notices-templates", "spring-adapter")) {
            try (Stream<Path> files = Files.walk(Needs.root().resolve(module).resolve("src/main/java"))) {
                for (Path file :
                        files.filter(one -> one.toString().endsWith(".java")).toList()) {
                    all.append(Files.readString(file));
                }
            }
        }
        return all.toString();
    }
}
