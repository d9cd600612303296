package org.clearnotice.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentJsonTest {

    private static Document read(String text) {
        return Document.json(Source.of("form.json", text));
    }

    private static String refused(String text) {
        return Refusals.of(() -> read(text));
    }

    @Test
    void everyKindOfValueKeepsItsKind() {
        Node.Members root = (Node.Members) read("{\"a\":\"x\",\"b\":1.10,\"c\":true,\"d\":null,\"e\":[],\"f\":{}}")
                .root();
        assertThat(root.members().keySet()).containsExactly("a", "b", "c", "d", "e", "f");
        assertThat(root.get("a"))
                .isInstanceOfSatisfying(
                        Node.Text.class, text -> assertThat(text.value()).isEqualTo("x"));
        assertThat(root.get("b"))
                .isInstanceOfSatisfying(
                        Node.Number.class,
                        number -> assertThat(number.literal()).isEqualTo("1.10"));
        assertThat(root.get("c"))
                .isInstanceOfSatisfying(
                        Node.Flag.class, flag -> assertThat(flag.value()).isTrue());
        assertThat(root.get("d")).isInstanceOf(Node.Nothing.class);
        assertThat(root.get("e")).isInstanceOf(Node.Elements.class);
        assertThat(root.get("f")).isInstanceOf(Node.Members.class);
        assertThat(root.members().values().stream().map(member -> member.value().what()))
                .containsExactly("a text", "a number", "true or false", "null", "a list", "an object");
    }

    @Test
    void aMemberKeepsItsValueHoweverManyMembersThatHolds() {
        String many =
                IntStream.range(0, 150).mapToObj(i -> "\"m" + i + "\":" + i).collect(Collectors.joining(","));
        Node.Members root =
                (Node.Members) read("{\"a\":{\"b\":[{" + many + "}]}}").root();
        assertThat(root.object("a").list("b")).singleElement().isInstanceOfSatisfying(Node.Members.class, inner -> {
            assertThat(inner.text("m0")).isEqualTo("0");
            assertThat(inner.text("m149")).isEqualTo("149");
        });
    }

    @Test
    void aNodeKnowsFileLineAndColumn() {
        Document document = read("{\"id\":\"a\",\n \"fields\":[\n  {\"path\":\"x\"},\n  {\"path\":\"y\"}]}");
        assertThat(document.root().place()).hasToString("form.json:1:1");
        assertThat(document.placeOf("id")).hasToString("form.json:1:7");
        assertThat(document.placeOf("fields")).hasToString("form.json:2:11");
        assertThat(document.placeOf("fields[1].path")).hasToString("form.json:4:11");
        Node.Members root = (Node.Members) document.root();
        assertThat(Objects.requireNonNull(root.members().get("fields")).at()).hasToString("form.json:2:2");
    }

    @Test
    void aPathThatDoesNotExistGivesItsNearestAncestor() {
        Document document = read("{\"id\":\"a\",\n \"fields\":[\n  {\"path\":\"x\"}]}");
        assertThat(document.placeOf("fields[0].why")).hasToString("form.json:3:3");
        assertThat(document.placeOf("fields[9].why")).hasToString("form.json:2:11");
        assertThat(document.placeOf("fields[99999999999]")).hasToString("form.json:2:11");
        assertThat(document.placeOf("nothing.at.all")).hasToString("form.json:1:1");
        assertThat(document.placeOf("id.deeper")).hasToString("form.json:1:7");
    }

    @Test
    void aNameWithDotsIsReachedInBrackets() {
        Document document = read("{\"fields\":{\n \"a.b\":{\n  \"why\":\"w\"}}}");
        assertThat(document.placeOf("fields[a.b].why")).hasToString("form.json:3:9");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":1,}",
                "{\"a\":01}",
                "{\"a\":NaN}",
                "{\"a\":+1}",
                "{\"a\":.5}",
                "{'a':1}",
                "{a:1}",
                "{\"a\":1",
                "[1 2]",
                "{\"a\":\"line\nbreak\"}",
                "{\"a\":1} // why",
                "tru",
                "\"\\x\"",
            })
    void whatIsNotJsonIsRefused(String text) {
        assertThat(refused(text)).startsWith("ERROR DOC-01 form.json:");
    }

    @Test
    void brokenSyntaxIsRefusedAtItsLine() {
        assertThat(refused("{\"a\":1,\n \"b\":2\n \"c\":3}")).startsWith("ERROR DOC-01 form.json:3:");
    }

    @Test
    void nothingAndMoreThanOneValueAreRefused() {
        assertThat(refused("")).isEqualTo("ERROR DOC-01 form.json: the file is empty");
        assertThat(refused("  \n ")).isEqualTo("ERROR DOC-01 form.json: the file is empty");
        assertThat(refused("{}\n{}"))
                .isEqualTo("ERROR DOC-01 form.json:2:1: something follows the end of the document");
    }

    @Test
    void aNameThatStandsTwiceIsRefusedWhereItStandsAgain() {
        assertThat(refused("{\"id\":1,\n \"id\":2}"))
                .isEqualTo("ERROR DOC-02 form.json:2:2: 'id' stands twice in one object (keep one of them)");
        assertThat(refused("{\"id\":1,\n \"\\u0069d\":2}")).startsWith("ERROR DOC-02 form.json:2:2");
    }

    @Test
    void theSameNameInTwoObjectsIsNoRepetition() {
        assertThat(read("{\"id\":{\"id\":{\"id\":1}}}").placeOf("id.id.id").column())
                .isEqualTo(19);
    }

    @Test
    void aLoneSurrogateIsRefusedInTextsAndNames() {
        assertThat(refused("[\n\"\\ud800\"]")).startsWith("ERROR DOC-06 form.json:2:1");
        assertThat(refused("[\"\\ude00\\ud83d\"]")).startsWith("ERROR DOC-06");
        assertThat(refused("{\"\\ud83d\":1}")).startsWith("ERROR DOC-0").contains("surrogate");
        assertThat(refused("{\"\\udc00\":1}")).startsWith("ERROR DOC-0").contains("surrogate");
        assertThat(read("[\"\\ud83d\\ude00\"]").root())
                .isInstanceOfSatisfying(
                        Node.Elements.class,
                        list -> assertThat(list.elements()).extracting("value").containsExactly("😀"));
    }

    @Test
    void sixtyFourLevelsAreReadAndOneMoreIsRefused() {
        String deep = "[".repeat(Document.MAX_DEPTH) + "]".repeat(Document.MAX_DEPTH);
        assertThat(read(deep).root()).isInstanceOf(Node.Elements.class);
        assertThat(refused("[" + deep + "]")).isEqualTo("ERROR DOC-07 form.json:1:65: more than 64 levels deep");
        assertThat(refused("{\"a\":".repeat(100_000))).startsWith("ERROR DOC-07");
    }

    @Test
    void aByteOrderMarkIsNoPartOfTheDocument() {
        assertThat(read("\uFEFF{\"id\":1}").placeOf("id").column()).isEqualTo(7);
    }

    @Test
    void aFindingNamesNoSwitchOfTheParser() {
        assertThat(Refusals.of(() -> Document.json(Source.of("a.json", "[NaN]"))))
                .isEqualTo("ERROR DOC-01 a.json:1:5: cannot be read: Non-standard token 'NaN'");
        assertThat(Refusals.of(() -> Document.json(Source.of("a.json", "[" + "1".repeat(2_000) + "]"))))
                .contains("Number value length (2000) exceeds the maximum allowed (1000)")
                .doesNotContain("StreamReadConstraints");
    }
}
