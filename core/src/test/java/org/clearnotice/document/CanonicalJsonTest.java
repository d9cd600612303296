package org.clearnotice.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** RFC 8785: its own examples and the table of its appendix B, and what it refuses. */
class CanonicalJsonTest {

    private static String canonical(String json) {
        return CanonicalJson.text(Document.json(Source.of("in.json", json)).root());
    }

    @Test
    void theExampleOfTheRfc() {
        assertThat(canonical("""
                {
                  "numbers": [333333333.33333329, 1E30, 4.50,
                              2e-3, 0.000000000000000000000000001],
                  "string": "\\u20ac$\\u000F\\u000aA'\\u0042\\u0022\\u005c\\\\\\"\\/",
                  "literals": [null, true, false]
                }
                """))
                .isEqualTo("{\"literals\":[null,true,false],"
                        + "\"numbers\":[333333333.3333333,1e+30,4.5,0.002,1e-27],"
                        + "\"string\":\"€$\\u000f\\nA'B\\\"\\\\\\\\\\\"/\"}");
    }

    @Test
    void namesAreSortedByUtf16CodeUnits() {
        assertThat(canonical("""
                {"\\u20ac":"Euro Sign", "\\r":"Carriage Return", "\\ufb33":"Hebrew Letter Dalet With Dagesh",
                 "1":"One", "\\ud83d\\ude00":"Emoji: Grinning Face", "\\u0080":"Control",
                 "\\u00f6":"Latin Small Letter O With Diaeresis"}
                """))
                .isEqualTo("{\"\\r\":\"Carriage Return\",\"1\":\"One\",\"\u0080\":\"Control\","
                        + "\"ö\":\"Latin Small Letter O With Diaeresis\",\"€\":\"Euro Sign\","
                        + "\"😀\":\"Emoji: Grinning Face\",\"\ufb33\":\"Hebrew Letter Dalet With Dagesh\"}");
    }

    @ParameterizedTest
    @CsvSource({
        "0000000000000000, 0",
        "8000000000000000, 0",
        "0000000000000001, 5e-324",
        "8000000000000001, -5e-324",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "ffefffffffffffff, -1.7976931348623157e+308",
        "4340000000000000, 9007199254740992",
        "c340000000000000, -9007199254740992",
        "4430000000000000, 295147905179352830000",
        "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1e+23",
        "44b52d02c7e14af7, 1.0000000000000001e+23",
        "444b1ae4d6e2ef4e, 999999999999999700000",
        "444b1ae4d6e2ef4f, 999999999999999900000",
        "444b1ae4d6e2ef50, 1e+21",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "41b3de4355555553, 333333333.3333332",
        "41b3de4355555554, 333333333.33333325",
        "41b3de4355555555, 333333333.3333333",
        "41b3de4355555556, 333333333.3333334",
        "41b3de4355555557, 333333333.33333343",
        "becbf647612f3696, -0.0000033333333333333333",
        "43143ff3c1cb0959, 1424953923781206.2",
    })
    void numbersOfAppendixB(String bits, String expected) {
        double value = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));
        assertThat(CanonicalJson.text(value)).isEqualTo(expected);
        assertThat(canonical(expected)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2E23, 2e+23",
        "2e-3, 0.002",
        "-0, 0",
        "-0.0, 0",
        "-0e-5, 0",
        "0.1e1, 1",
        "100, 100",
        "1e20, 100000000000000000000",
        "1e21, 1e+21",
        "123456789012345678901, 123456789012345680000",
        "9007199254740993, 9007199254740992",
        "9223372036854775807, 9223372036854776000",
        "18446744073709551616, 18446744073709552000",
        "4.9406564584124654e-324, 5e-324",
        "1e-400, 0",
        "0.000001, 0.000001",
        "0.0000001, 1e-7",
        "1.5e300, 1.5e+300",
        "9.5e-7, 9.5e-7",
        "-12.50, -12.5",
    })
    void numbersAreWrittenAsEcmaScriptDoes(String literal, String expected) {
        assertThat(canonical(literal)).isEqualTo(expected);
    }

    @Test
    void numbersOfJavaAreDoublesToo() {
        assertThat(CanonicalJson.text(
                        List.of(1, 7L, 2.0e23, new BigInteger("9007199254740993"), new BigDecimal("1.10"))))
                .isEqualTo("[1,7,2e+23,9007199254740992,1.1]");
    }

    @Test
    void aNumberBeyondADoubleIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> canonical("[1e309]"))
                .withMessage("the number 1e309 is beyond a double");
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.text(Double.NaN));
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.text(Double.NEGATIVE_INFINITY));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> canonical("-" + "9".repeat(400)))
                .withMessageEndingWith("… is beyond a double");
    }

    @Test
    void escapesAreTheShortOnesAndOnlyWhereNeeded() {
        assertThat(CanonicalJson.text("\b\t\n\f\r\"\\/\u0000\u001f\u007f\u2028é"))
                .isEqualTo("\"\\b\\t\\n\\f\\r\\\"\\\\/\\u0000\\u001f\u007f\u2028é\"");
    }

    @Test
    void aLoneSurrogateIsRefusedInTextsAndNames() {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.text("a\ud83d"));
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.text("\ude00a"));
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.text(Map.of("\ud83d", 1)));
        assertThat(CanonicalJson.text("😀")).isEqualTo("\"😀\"");
    }

    @Test
    void valuesOfJavaHaveTheirForm() {
        Map<String, Object> nested = new LinkedHashMap<>();
        nested.put("z", List.of());
        nested.put("a", Map.of());
        assertThat(CanonicalJson.text(nested)).isEqualTo("{\"a\":{},\"z\":[]}");
        assertThat(CanonicalJson.text(Arrays.asList(true, null, Severity.ERROR)))
                .isEqualTo("[true,null,\"ERROR\"]");
        assertThat(CanonicalJson.text(null)).isEqualTo("null");
        assertThat(CanonicalJson.text(Collections.singletonMap("a", null))).isEqualTo("{\"a\":null}");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CanonicalJson.text(new Object()))
                .withMessage("JSON has no form for a java.lang.Object");
    }

    @Test
    void bytesAreUtf8WithoutMarkOrLineEnd() {
        assertThat(CanonicalJson.bytes(Map.of("a", "é"))).isEqualTo("{\"a\":\"é\"}".getBytes(StandardCharsets.UTF_8));
    }

    @Test
    void whatIsTooDeepIsRefusedInsteadOfOverflowing() {
        Object deep = "x";
        for (int i = 1; i < Document.MAX_DEPTH; i++) {
            deep = List.of(deep);
        }
        assertThat(CanonicalJson.text(deep)).hasSize(2 * 63 + 3);
        Object tooDeep = List.of(deep);
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.text(tooDeep));
    }
}
