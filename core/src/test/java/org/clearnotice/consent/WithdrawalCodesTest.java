package org.clearnotice.consent;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Codes as a person types them. */
class WithdrawalCodesTest {

    private static final String RECEIPT = "urn:uuid:cb4ec032-6bbb-46f0-a532-4646263775ee";

    private final WithdrawalCodes codes = new WithdrawalCodes(Showings.secret());

    @Test
    void aCodeIsTwelveSignsInThreeGroups() {
        assertThat(codes.codeOf(RECEIPT))
                .matches("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}")
                .isEqualTo(codes.codeOf(RECEIPT));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0123-456A-BC1Z",
                "0123456ABC1Z",
                "0123 456a bc1z",
                "  0123-456a-bc1z\n",
                "O123-456A-BCIZ",
                "o123-456a-bciz",
                "0123-456A-BCLZ",
                "0l23-456A-BClZ",
                "0-1-2-3-4-5-6-A-B-C-1-Z",
                "0123\u00a0456A\u00a0BC1Z",
                "0123\u202f456A\u20091\u2009BC1Z",
                "0123\u2010456A\u2011BC1Z",
                "0123\u2013456A\u2014BC1Z"
            })
    void itMayBeTypedInManyWays(String typed) {
        String text = typed.replace("\u20091", "");
        assertThat(codes.lookup(text)).isPresent().isEqualTo(codes.lookup("0123-456A-BC1Z"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "0123-456A-BC1",
                "0123-456A-BC1ZZ",
                "0123-456A-BC1U",
                "0123-456A-BC1!",
                "0123/456A/BC1Z",
                "0123_456A_BC1Z",
                "0123.456A.BC1Z",
                "0123-456A-BC1\u00df",
                "0123-456A-BC\u00df",
                "0123-456A-BC1\u017f",
                "\uff10123-456A-BC1Z",
                "\u0660123-456A-BC1Z",
                "0123-456A-BC1Z\u0000",
                "<b>0123456ABC1Z"
            })
    void otherSignsAreNoCode(String typed) {
        assertThat(codes.lookup(typed)).isEmpty();
    }

    @Test
    void anEndlessTextIsNoCode() {
        assertThat(codes.lookup("0123-456A-BC1Z" + " ".repeat(51))).isEmpty();
        assertThat(codes.lookup(" ".repeat(10_000_000))).isEmpty();
    }

    @Test
    void anotherCodeAnotherSiteAnotherLookup() {
        WithdrawalCodes other = new WithdrawalCodes(Showings.secret());
        assertThat(codes.lookup("0123-456A-BC1Z")).isNotEqualTo(codes.lookup("1123-456A-BC1Z"));
        assertThat(codes.lookup("0123-456A-BC1Z")).isNotEqualTo(other.lookup("0123-456A-BC1Z"));
        assertThat(codes.codeOf(RECEIPT)).isNotEqualTo(other.codeOf(RECEIPT));
    }

    @Test
    void theLookupShowsNoCode() {
        String code = codes.codeOf(RECEIPT);
        assertThat(codes.lookup(code).orElseThrow().value())
                .doesNotContainIgnoringCase(code.replace("-", ""))
                .isNotEqualTo(org.clearnotice.document.Digest.of(code.replace("-", ""))
                        .value());
    }
}
