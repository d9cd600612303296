package org.clearnotice.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.clearnotice.classification.DataCategory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The code words and terms that facts may use, and the forms of single values. */
class VocabularyTest {

    private final PrivacyVocabulary vocabulary = PrivacyVocabulary.bundled();
    private final DpvVocabulary dpv = DpvVocabulary.bundled();

    @Test
    void everyCodeOfAPurposeHasTermsThatReceiptsKnow() {
        assertThat(vocabulary.codes("purpose")).contains("DECIDE_ON_APPLICATION", "SEND_NEWS");
        for (String code : vocabulary.codes("purpose")) {
            assertThat(vocabulary.purposeTerms(code)).isNotEmpty().allMatch(dpv::hasPurpose);
        }
        assertThat(vocabulary.purposeTerms("NOTHING")).isEmpty();
    }

    @Test
    void codeWordsAreCapitals() {
        for (String kind : new String[] {"purpose", "protection", "trigger", "right", "limit", "format"}) {
            assertThat(vocabulary.codes(kind))
                    .isNotEmpty()
                    .allMatch(code -> code.equals(code.toUpperCase(Locale.ROOT)));
        }
        assertThat(vocabulary.codes("nothing")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(LawfulBasis.class)
    void everyBasisIsATermAndOnlyConsentRestsOnConsent(LawfulBasis basis) {
        assertThat(dpv.hasBasis(basis.term())).isTrue();
        assertThat(dpv.restsOnConsent(basis.term())).isEqualTo(basis == LawfulBasis.CONSENT);
    }

    @Test
    void everyCategoryIsATermThatReceiptsMayRecord() {
        assertThat(DataCategory.all()).allMatch(category -> dpv.hasCategory(category.name()));
        assertThat(dpv.hasCategory("pd:Nothing")).isFalse();
    }

    @Test
    void placesAndConditionsAreTerms() {
        assertThat(dpv.hasLocation("loc:US-OR")).isTrue();
        assertThat(dpv.hasLocation("US-OR")).isFalse();
        assertThat(dpv.hasCondition("eu-gdpr:A9-2-a")).isTrue();
        assertThat(dpv.hasCondition("eu-gdpr:A6-1-a")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"P1Y", "P6M", "P90D", "P2W", "P1Y6M", "P1Y6M3D", "P6M10D", "PT12H", "PT30M", "P0D"})
    void periodsOfTheirForm(String period) {
        assertThat(period).matches(FactForms.PERIOD);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "P", "1Y", "P0Y", "P01Y", "P1Y1W", "P-1Y", "P1.5Y", "PT", "P1H", "p1y", "P1000Y"})
    void periodsOfNoForm(String period) {
        assertThat(period).doesNotMatch(FactForms.PERIOD);
    }

    @ParameterizedTest
    @CsvSource({"P1Y, 365", "P1M, 30", "P12M, 365", "P90D, 90", "P2W, 14", "P1Y6M, 548", "PT48H, 2", "PT12H, 0"})
    void periodsAreComparedInDays(String period, long days) {
        assertThat(Periods.days(period)).isEqualTo(days);
    }

    @ParameterizedTest
    @CsvSource({
        "a, true",
        "park-news, true",
        "a.b_c-1, true",
        "-a, false",
        "a-, false",
        "A, false",
        "a b, false",
        "'', false"
    })
    void tokens(String token, boolean good) {
        assertThat(token.matches(FactForms.TOKEN)).isEqualTo(good);
        assertThat("a".repeat(64).matches(FactForms.TOKEN)).isTrue();
        assertThat("a".repeat(65).matches(FactForms.TOKEN)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "+15035550100, true",
        "311, true",
        "911, true",
        "5035550100, false",
        "+1 503 555, false",
        "12, false",
        "+0123456, false"
    })
    void phones(String phone, boolean good) {
        assertThat(phone.matches(FactForms.PHONE)).isEqualTo(good);
    }

    @ParameterizedTest
    @CsvSource({
        "/privacy, true",
        "https://alderfalls.example/privacy, true",
        "http://alderfalls.example/privacy, false",
        "privacy, false",
        "javascript:alert(1), false",
        "/a b, false",
        "'/a\"b', false",
    })
    void pages(String page, boolean good) {
        assertThat(page.matches(FactForms.PAGE)).isEqualTo(good);
    }
}
