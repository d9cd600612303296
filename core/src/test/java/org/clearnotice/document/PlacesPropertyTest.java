package org.clearnotice.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Lines and columns are those that a person counts in an editor, in UTF-16 units. */
class PlacesPropertyTest {

    private static final List<String> ENDS = List.of("\n", "\r\n", "\r", " ", "\n\n", "\t");

    @Provide
    Arbitrary<List<String>> names() {
        Arbitrary<String> words =
                Arbitraries.of("a", "ø", "“", "😀", "\\\"", "\\\\", "long ".repeat(80), "\\u00e5", "x y");
        return words.list().ofMinSize(1).ofMaxSize(30);
    }

    @Property(tries = 300)
    void everyNameAndValueIsWhereItStands(@ForAll("names") List<String> words, @ForAll int seed) {
        StringBuilder text = new StringBuilder(seed % 2 == 0 ? "" : "\uFEFF").append("{");
        int[] names = new int[words.size()];
        int[] values = new int[words.size()];
        for (int i = 0; i < words.size(); i++) {
            String end = ENDS.get(Math.floorMod(seed + i, ENDS.size()));
            text.append(i == 0 ? end : "," + end);
            names[i] = text.length();
            text.append('"')
                    .append(i)
                    .append(words.get(i))
                    .append("\"")
                    .append(end)
                    .append(":")
                    .append(end);
            values[i] = text.length();
            text.append('"').append(words.get(i)).append('"');
        }
        String whole = text.append("}").toString();
        Document document = Document.json(Source.of("f", whole));
        List<Node.Member> members =
                List.copyOf(((Node.Members) document.root()).members().values());
        int mark = whole.startsWith("\uFEFF") ? 1 : 0;
        for (int i = 0; i < words.size(); i++) {
            assertThat(members.get(i).at()).isEqualTo(counted(whole.substring(mark), names[i] - mark));
            assertThat(members.get(i).value().place()).isEqualTo(counted(whole.substring(mark), values[i] - mark));
        }
    }

    private static Place counted(String text, int offset) {
        int line = 1;
        int column = 1;
        for (int i = 0; i < offset; i++) {
            char c = text.charAt(i);
            boolean ends = c == '\n' || (c == '\r' && text.charAt(i + 1) != '\n');
            line += ends ? 1 : 0;
            column = ends ? 1 : column + 1;
        }
        return new Place("f", line, column);
    }

    @Property(tries = 50)
    void membersAreFoundHoweverManyThereAre(@ForAll("sizes") int size) {
        String text = IntStream.range(0, size)
                .mapToObj(i -> "\"n" + i + "\":" + i)
                .collect(Collectors.joining(",", "{", "}"));
        Node.Members object = (Node.Members) Document.json(Source.of("f", text)).root();
        Map<String, Node.Member> members = object.members();
        assertThat(members).hasSize(size);
        assertThat(members.keySet())
                .containsExactlyElementsOf(
                        IntStream.range(0, size).mapToObj(i -> "n" + i).toList());
        for (int i = 0; i < size; i++) {
            assertThat(Objects.requireNonNull(object.get("n" + i)).written()).isEqualTo(String.valueOf(i));
        }
        assertThat(object.get("n")).isNull();
        assertThat(members.containsKey("n" + size)).isFalse();
    }

    @Provide
    Arbitrary<Integer> sizes() {
        return Arbitraries.of(0, 1, 7, 8, 9, 16, 17, 64, 65, 199, 200, 201, 5_000);
    }
}
