package org.clearnotice.notice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.clearnotice.document.Digest;
import org.clearnotice.document.Document;
import org.clearnotice.document.Node;
import org.clearnotice.document.Source;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** The words that are hashed: the receipt profile's own vectors, and its rule sign by sign. */
class NoticeDigestTest {

    @TestFactory
    Stream<DynamicTest> theVectorsOfTheProfile() throws IOException {
        Path cases = Path.of("src", "test", "resources", "org", "clearnotice", "consent", "cases-public.json");
        Node.Members root = (Node.Members)
                Document.json(Source.of("cases", Files.readAllBytes(cases))).root();
        List<Node> words = ((Node.Elements) Objects.requireNonNull(root.get("words"))).elements();
        assertThat(words).hasSizeGreaterThan(2);
        return words.stream()
                .map(one -> (Node.Members) one)
                .map(one -> dynamicTest(text(one, "name"), () -> {
                    List<String> blocks = ((Node.Elements) Objects.requireNonNull(one.get("blocks")))
                            .elements().stream()
                                    .map(block -> ((Node.Text) block).value())
                                    .toList();
                    assertThat(NoticeDigest.words(blocks)).isEqualTo(text(one, "text"));
                    assertThat(NoticeDigest.of(blocks)).isEqualTo(new Digest(text(one, "digest")));
                }));
    }

    private static String text(Node.Members one, String name) {
        return ((Node.Text) Objects.requireNonNull(one.get(name))).value();
    }

    @Test
    void eachBlockIsOneLineAndEmptyOnesAreLeftOut() {
        assertThat(NoticeDigest.words(List.of("a", "", " \n ", "b\nc"))).isEqualTo("a\nb c\n");
        assertThat(NoticeDigest.words(List.of())).isEmpty();
        assertThat(NoticeDigest.words(List.of("\u00AD"))).isEmpty();
    }

    @Test
    void everyKindOfWhiteSpaceIsOneSpace() {
        for (String space :
                "\t \n \u000b \f \r \u0085 \u00a0 \u1680 \u2000 \u200a \u2028 \u2029 \u202f \u205f \u3000".split(" ")) {
            assertThat(NoticeDigest.line(space + "a" + space + space + "b" + space))
                    .isEqualTo("a b");
        }
    }

    @Test
    void invisibleDirectionSignsGoAndJoinersStay() {
        assertThat(NoticeDigest.line("\u2068a\u2069\u200e\u200f\u061c\u202a\u202e\u2066\u00ad"))
                .isEqualTo("a");
        assertThat(NoticeDigest.line("a\u200cb\u200dc\u200b")).isEqualTo("a\u200cb\u200dc\u200b");
    }

    @Test
    void textIsComposedAfterSignsAreRemoved() {
        assertThat(NoticeDigest.line("e\u00ad\u0301")).isEqualTo("é");
        assertThat(NoticeDigest.line("Cafe\u0301")).isEqualTo("Café");
        assertThat(NoticeDigest.line("ﬁ")).isEqualTo("ﬁ");
    }

    @Test
    void twoTextsThatReadAlikeHaveOneDigest() {
        assertThat(NoticeDigest.of(List.of(" A\u00a0b ", ""))).isEqualTo(NoticeDigest.of(List.of("A b")));
        assertThat(NoticeDigest.of(List.of("A", "b"))).isNotEqualTo(NoticeDigest.of(List.of("A b")));
    }
}
