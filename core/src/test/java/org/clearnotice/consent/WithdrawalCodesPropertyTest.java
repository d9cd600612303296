package org.clearnotice.consent;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class WithdrawalCodesPropertyTest {

    private static final String OTHERS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    private final WithdrawalCodes codes = new WithdrawalCodes(Showings.secret());

    private static String receipt(long seed) {
        return "urn:uuid:" + new UUID(seed, ~seed);
    }

    @Property
    void aCodeFindsItsReceiptHoweverItIsTyped(@ForAll long seed, @ForAll @IntRange(max = 11) int space) {
        String code = codes.codeOf(receipt(seed));
        String plain = code.replace("-", "");
        String typed = plain.substring(0, space) + " " + plain.substring(space).toLowerCase(Locale.ROOT);
        assertThat(codes.lookup(typed)).isPresent().isEqualTo(codes.lookup(code));
        assertThat(codes.lookup(code.replace('0', 'o').replace('1', 'l'))).isEqualTo(codes.lookup(code));
    }

    @Property
    void oneSignAmissIsAnotherCode(
            @ForAll long seed, @ForAll @IntRange(max = 11) int at, @ForAll @IntRange(max = 31) int other) {
        String plain = codes.codeOf(receipt(seed)).replace("-", "");
        char sign = OTHERS.charAt(other);
        String amiss = plain.substring(0, at) + sign + plain.substring(at + 1);
        assertThat(codes.lookup(amiss).equals(codes.lookup(plain))).isEqualTo(plain.charAt(at) == sign);
    }

    @Property(tries = 20)
    void receiptsHaveCodesOfTheirOwn(@ForAll long seed) {
        Set<String> all = new HashSet<>();
        for (int i = 0; i < 200; i++) {
            all.add(codes.codeOf(receipt(seed + i)));
        }
        assertThat(all).hasSize(200);
    }

    @Property(tries = 50)
    void whoHoldsTheReceiptAloneCannotMakeTheCode(@ForAll long seed) {
        WithdrawalCodes other = new WithdrawalCodes(Showings.secret());
        assertThat(other.codeOf(receipt(seed))).isNotEqualTo(codes.codeOf(receipt(seed)));
    }
}
