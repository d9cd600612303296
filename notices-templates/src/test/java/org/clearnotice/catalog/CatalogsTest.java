package org.clearnotice.catalog;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import org.clearnotice.classification.DataCategory;
import org.clearnotice.notice.PrivacyVocabulary;
import org.clearnotice.notice.TranslationState;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CatalogsTest {

    private final Catalogs catalogs = Catalogs.bundled();

    @Test
    void englishIsTheSourceAndSpanishAMachineDraft() {
        assertThat(catalogs.languages()).containsExactly("en", "es");
        assertThat(catalogs.in("en").state()).isEqualTo(TranslationState.SOURCE);
        assertThat(catalogs.in("es").state()).isEqualTo(TranslationState.MACHINE_DRAFT);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "es"})
    void everyCategoryAndCodeWordHasWords(String language) {
        Catalog catalog = catalogs.in(language);
        assertThat(DataCategory.all()).allMatch(category -> catalog.has("category." + category.key()));
        PrivacyVocabulary vocabulary = PrivacyVocabulary.bundled();
        for (String kind : new String[] {"purpose", "protection", "trigger", "right", "limit", "format"}) {
            assertThat(vocabulary.codes(kind)).isNotEmpty().allMatch(code -> catalog.has(kind + "." + code));
        }
    }

    @Test
    void aCatalogThatLacksAMessageIsRefusedWithItsKey() {
        assertThatThrownBy(() -> Catalogs.of(two(Map.of("a", "A", "b", "B {x}"), Map.of("a", "A"))))
                .hasMessage("catalog 'xx': b: is missing");
    }

    @Test
    void aCatalogWithOtherArgumentsIsRefusedWithBoth() {
        assertThatThrownBy(() -> Catalogs.of(two(Map.of("b", "B {x}"), Map.of("b", "B {y}", "c", "C"))))
                .hasMessage("catalog 'xx': b: has arguments [y], the source has [x]; c: is not in the source");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{0} things", "{day, date, long}", "{open", ""})
    void aMessageThatNumbersFormatsOrBreaksIsRefusedAtLoad(String pattern) {
        assertThatThrownBy(() -> new Catalog("en", TranslationState.SOURCE, Map.of("key", pattern)))
                .hasMessageStartingWith("catalog 'en': key: ");
    }

    @Test
    void missingAndLeftOverArgumentsAreRefusedAtRender() {
        Catalog catalog = new Catalog("en", TranslationState.SOURCE, Map.of("keep", "We keep it for {span}."));
        assertThat(catalog.say("keep", Map.of("span", "2 years"))).isEqualTo("We keep it for 2 years.");
        assertThatThrownBy(() -> catalog.say("keep")).hasMessage("message 'keep' in 'en' needs [span], not []");
        assertThatThrownBy(() -> catalog.say("keep", Map.of("span", "2 years", "more", "x")))
                .hasMessageContaining("needs [span]");
        assertThatThrownBy(() -> catalog.say("other")).hasMessage("catalog 'en' has no message 'other'");
    }

    @Test
    void factsAreArgumentsAndNeverPatterns() {
        Catalog catalog = new Catalog("en", TranslationState.SOURCE, Map.of("name", "From {name}."));
        assertThat(catalog.say("name", Map.of("name", "{name} {0} '{' ${x}"))).isEqualTo("From {name} {0} '{' ${x}.");
    }

    @Test
    void pluralsFollowTheLanguage() {
        assertThat(catalogs.in("en").say("page.receipt.choices", Map.of("count", 1)))
                .isEqualTo("Your choice");
        assertThat(catalogs.in("es").say("page.receipt.choices", Map.of("count", 2)))
                .isEqualTo("Sus decisiones");
    }

    @Test
    void anUnknownLanguageNamesThoseOnOffer() {
        assertThatThrownBy(() -> catalogs.in("no")).hasMessage("there are no words in 'no'; there are in [en, es]");
    }

    @Test
    void linesAreStrictUtf8WithoutDoubles() {
        assertThat(LineProperties.read("f", "# c\n\na = b = c \nñ=ü".getBytes(StandardCharsets.UTF_8)))
                .containsExactly(Map.entry("a", "b = c"), Map.entry("ñ", "ü"));
        assertThatThrownBy(() -> LineProperties.read("f", "a=1\na=2".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("f:2: key 'a' stands twice");
        assertThatThrownBy(() -> LineProperties.read("f", "a".getBytes(StandardCharsets.UTF_8)))
                .hasMessage("f:1: a line is key=value");
        assertThatThrownBy(() -> LineProperties.read("f", new byte[] {'a', '=', (byte) 0xe9}))
                .hasMessage("f is not UTF-8");
    }

    private static Map<String, Catalog> two(Map<String, String> source, Map<String, String> other) {
        Map<String, Catalog> catalogs = new LinkedHashMap<>();
        catalogs.put("en", new Catalog("en", TranslationState.SOURCE, source));
        catalogs.put("xx", new Catalog("xx", TranslationState.HUMAN, other));
        return catalogs;
    }
}
