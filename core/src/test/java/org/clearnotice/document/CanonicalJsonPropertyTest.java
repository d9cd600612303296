package org.clearnotice.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class CanonicalJsonPropertyTest {

    @Property
    void theCanonicalFormIsItsOwnCanonicalForm(@ForAll("values") Object value) {
        String once = CanonicalJson.text(value);
        assertThat(CanonicalJson.text(
                        Document.json(Source.of("once.json", once)).root()))
                .isEqualTo(once);
    }

    @Property(tries = 1_000)
    void aDoubleIsReadBackAsItself(@ForAll double value) {
        double expected = value == 0 ? 0.0 : value;
        assertThat(Double.parseDouble(CanonicalJson.text(value))).isEqualTo(expected);
    }

    /** ECMA-262: as few digits as possible. */
    @Property(tries = 1_000)
    void noShorterDecimalIsTheSameDouble(@ForAll long bits) {
        double value = Math.abs(Double.longBitsToDouble(bits));
        Assume.that(value > 0 && value < Double.POSITIVE_INFINITY);
        hasNoShorterForm(value);
    }

    @Property(tries = 300)
    void noShorterDecimalIsTheSameDoubleAmongTheSmallest(@ForAll @LongRange(min = 1, max = 3_000) long bits) {
        hasNoShorterForm(Double.longBitsToDouble(bits));
    }

    private static void hasNoShorterForm(double value) {
        BigDecimal written = new BigDecimal(CanonicalJson.text(value)).stripTrailingZeros();
        assertThat(written.doubleValue()).isEqualTo(value);
        if (written.precision() > 1) {
            BigDecimal shorter = new BigDecimal(value).round(new MathContext(written.precision() - 1));
            assertThat(shorter.doubleValue()).isNotEqualTo(value);
        }
    }

    @Property
    void theOrderOfMembersDoesNotMatter(@ForAll("objects") Map<String, Object> object) {
        Map<String, Object> reversed = new java.util.TreeMap<>(java.util.Comparator.reverseOrder());
        reversed.putAll(object);
        assertThat(CanonicalJson.text(reversed)).isEqualTo(CanonicalJson.text(object));
    }

    @Property
    void aTextIsReadBackAsItself(@ForAll("texts") String text) {
        Node root =
                Document.json(Source.of("text.json", CanonicalJson.text(text))).root();
        assertThat(((Node.Text) root).value()).isEqualTo(text);
    }

    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.strings()
                .withCharRange('\u0000', '\uffff')
                .ofMaxLength(12)
                .filter(text -> !TreeReader.hasLoneSurrogate(text));
    }

    @Provide
    Arbitrary<Map<String, Object>> objects() {
        return Arbitraries.maps(texts(), values(1)).ofMaxSize(5);
    }

    @Provide
    Arbitrary<Object> values() {
        return values(3);
    }

    private Arbitrary<Object> values(int depth) {
        Arbitrary<Object> scalars = Arbitraries.oneOf(List.of(
                texts().map(text -> (Object) text),
                Arbitraries.doubles().map(number -> (Object) number),
                Arbitraries.bigIntegers().map(number -> (Object) number),
                Arbitraries.of(Boolean.TRUE, Boolean.FALSE).map(flag -> (Object) flag)));
        if (depth == 0) {
            return scalars;
        }
        return Arbitraries.oneOf(List.of(
                scalars,
                values(depth - 1).list().ofMaxSize(4).map(list -> (Object) list),
                Arbitraries.maps(texts(), values(depth - 1)).ofMaxSize(4).map(map -> (Object) map)));
    }
}
