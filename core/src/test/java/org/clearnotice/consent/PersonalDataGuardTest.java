package org.clearnotice.consent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Step 8: no text of a receipt looks like personal data, and the offices' own addresses are none. */
class PersonalDataGuardTest {

    private static Altered consent() {
        return Altered.example("consent");
    }

    private static Verdict verdict(String pointer, String text) {
        return consent().with(pointer, text).verified().verdict();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "write to ana@alderfalls.example",
                "@",
                "ana\uFE6Balderfalls",
                "ana\uFF20alderfalls",
                "from 192.0.2.7",
                "192.0.2.7",
                "(192.0.2.7)",
                "192.0.2.7.",
                "999.999.999.999",
                "2001:db8::1",
                "1:2:3:4:5:6:7:8",
                "fe80::1:2 x",
                "Mozilla/5.0"
            })
    void whatLooksLikeAPersonsIsRefusedInAnyText(String text) {
        for (String pointer : new String[] {
            "/service/name", "/controller/name", "/purposes/0/text", "/purposes/1/recipients/0/name", "/withdrawal/text"
        }) {
            VerificationResult result = consent().with(pointer, text).verified();
            assertThat(result.verdict()).as(pointer).isEqualTo(Verdict.PERSONAL_DATA);
            assertThat(result.detail()).startsWith("step 8: " + pointer).doesNotContain(text);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"chapter 1.2.3", "1.2.3.4.5", "10:30", "10:30:15", "x::y", "Mozilla", "1234.1.1.1"})
    void whatOnlyResemblesItIsNot(String text) {
        assertThat(verdict("/service/name", text)).isEqualTo(Verdict.VALID);
    }

    @Test
    void theThreeOfficesHaveAddresses() {
        Altered others = consent()
                .with("/controller/email", "a@one.example")
                .with("/rights/email", "b@two.example")
                .with("/withdrawal/email", "c@three.example")
                .with("/withdrawal/text", "a@one.example, b@two.example; c@three.example.");
        assertThat(others.verified().verdict()).isEqualTo(Verdict.VALID);
        assertThat(others.with("/withdrawal/text", "d@two.example").verified().verdict())
                .isEqualTo(Verdict.PERSONAL_DATA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "xprivacy@alderfalls.example",
                ".privacy@alderfalls.example",
                "_privacy@alderfalls.example",
                "%privacy@alderfalls.example",
                "+privacy@alderfalls.example",
                "-privacy@alderfalls.example",
                "9privacy@alderfalls.example",
                "privacy@alderfalls.examples",
                "privacy@alderfalls.example-x",
                "privacy@alderfalls.example9",
                "privacy@alderfalls.example.org",
                "PRIVACY@alderfalls.example"
            })
    void anAddressAroundThatOfAnOfficeIsAnother(String text) {
        assertThat(verdict("/service/name", text)).isEqualTo(Verdict.PERSONAL_DATA);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "privacy@alderfalls.example",
                "(privacy@alderfalls.example)",
                "privacy@alderfalls.example.",
                "privacy@alderfalls.example. Or",
                "privacy@alderfalls.example..x",
                "privacy@alderfalls.example_x",
                "éprivacy@alderfalls.exampleé"
            })
    void theAddressOfAnOfficeStandsWholeInAnyText(String text) {
        assertThat(verdict("/service/name", text)).isEqualTo(Verdict.VALID);
    }

    @Test
    void lawsAndVersionsMayLookLikeNetworkAddressesAndLikeNothingElse() {
        assertThat(verdict("/purposes/0/law", "Code 16.20.1.4")).isEqualTo(Verdict.VALID);
        assertThat(verdict("/purposes/0/law", "Code 1:2:3:4:5")).isEqualTo(Verdict.VALID);
        assertThat(verdict("/notice/version", "1.2.3.4")).isEqualTo(Verdict.VALID);
        assertThat(verdict("/packs/0/version", "1.2.3.4")).isEqualTo(Verdict.VALID);
        assertThat(verdict("/purposes/0/law", "ana@alderfalls.example")).isEqualTo(Verdict.PERSONAL_DATA);
        assertThat(verdict("/purposes/0/law", "Mozilla/5.0")).isEqualTo(Verdict.PERSONAL_DATA);
        assertThat(verdict("/packs/0/id", "1.2.3.4")).isEqualTo(Verdict.PERSONAL_DATA);
        assertThat(verdict("/service/id", "1.2.3.4")).isEqualTo(Verdict.PERSONAL_DATA);
    }
}
