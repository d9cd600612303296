package org.clearnotice.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.ByteRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class Utf8Test {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "c080",
                "c1bf",
                "e09fbf",
                "eda080",
                "edbfbf",
                "f08fbfbf",
                "f4908080",
                "f5808080",
                "80",
                "c3",
                "e282",
                "f09f98",
                "ff",
                "6162c3"
            })
    void whatIsNotWellFormedIsRefused(String hex) {
        byte[] bytes = HexFormat.of().parseHex(hex);
        assertThat(Utf8.kind(bytes) != Utf8.Kind.OTHER).isFalse();
        byte[] later =
                HexFormat.of().parseHex("6162636465666768696a".concat(hex).concat("6b6c6d6e6f70"));
        assertThat(Utf8.kind(later) != Utf8.Kind.OTHER).isFalse();
    }

    @Property
    void itAgreesWithTheDecoderOfTheJdk(@ForAll @Size(max = 40) byte[] bytes) {
        assertThat(Utf8.kind(bytes) != Utf8.Kind.OTHER).isEqualTo(decodes(bytes));
    }

    @Property(tries = 5_000)
    void itAgreesOnBytesThatAreMostlyLeads(@ForAll @Size(max = 8) @ByteRange(min = -64, max = -1) byte[] leads) {
        byte[] bytes = new byte[2 * leads.length];
        for (int i = 0; i < leads.length; i++) {
            bytes[2 * i] = leads[i];
            bytes[2 * i + 1] = (byte) (0x80 | (leads[leads.length - 1 - i] & 0x3F));
        }
        assertThat(Utf8.kind(bytes) != Utf8.Kind.OTHER).isEqualTo(decodes(bytes));
    }

    @Property
    void everyTextIsWellFormed(@ForAll String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        assertThat(Utf8.kind(bytes) != Utf8.Kind.OTHER).isTrue();
    }

    private static boolean decodes(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException e) {
            return false;
        }
    }
}
