package org.clearnotice.proof;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.CharRange;
import net.jqwik.api.constraints.Chars;
import net.jqwik.api.constraints.StringLength;

class StrictBase64PropertyTest {

    @Property
    void bytesComeBack(@ForAll byte[] bytes) {
        String text = StrictBase64.encode(bytes);
        assertThat(text).doesNotContain("=", "+", "/");
        assertThat(StrictBase64.decode(text))
                .hasValueSatisfying(back -> assertThat(back).isEqualTo(bytes));
    }

    @Property
    void aTextThatIsReadIsTheOneThatIsWritten(
            @ForAll
                    @StringLength(max = 9)
                    @CharRange(from = 'A', to = 'F')
                    @CharRange(from = 'w', to = 'z')
                    @Chars({'-', '_', '=', '+', '/', ' ', '\n'})
                    String text) {
        StrictBase64.decode(text)
                .ifPresent(bytes -> assertThat(StrictBase64.encode(bytes)).isEqualTo(text));
    }
}
