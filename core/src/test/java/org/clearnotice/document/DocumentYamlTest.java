package org.clearnotice.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentYamlTest {

    private static Document read(String text) {
        return Document.yaml(Source.of("city.yaml", text));
    }

    private static String refused(String text) {
        return Refusals.of(() -> read(text));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "no",
                "yes",
                "on",
                "off",
                "true",
                "False",
                "0123",
                "0x1F",
                "1.10",
                "1_000",
                "1e3",
                "+5",
                ".5",
                ".inf",
                "2026-11-02",
                "12:30",
                "NO",
                "=",
                "3.",
                "0o17"
            })
    void aScalarStaysAsItWasWritten(String scalar) {
        assertIsText(read("a: " + scalar), scalar);
        assertIsText(read("a: \"" + scalar + "\""), scalar);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a: null", "a: ~", "a:", "a: Null"})
    void nothingIsNothing(String yaml) {
        assertThat(((Node.Members) read(yaml).root()).get("a")).isInstanceOf(Node.Nothing.class);
    }

    @Test
    void aQuotedNullIsAText() {
        assertIsText(read("a: 'null'"), "null");
    }

    private static void assertIsText(Document document, String value) {
        assertThat(((Node.Members) document.root()).get("a")).isInstanceOfSatisfying(Node.Text.class, text -> {
            assertThat(text.value()).isEqualTo(value);
            assertThat(text.place()).isEqualTo(new Place("city.yaml", 1, 4));
        });
    }

    @Test
    void aNodeKnowsFileLineAndColumn() {
        Document document = read("""
                # who the city is
                id: alder-falls
                purposes:
                  - id: permit
                    authority: {cite: Code 16.20}
                """);
        assertThat(document.placeOf("id")).hasToString("city.yaml:2:5");
        assertThat(document.placeOf("purposes[0].id")).hasToString("city.yaml:4:9");
        assertThat(document.placeOf("purposes[0].authority.cite")).hasToString("city.yaml:5:23");
        assertThat(document.placeOf("purposes[0].basis")).hasToString("city.yaml:4:5");
    }

    @Test
    void brokenSyntaxIsRefusedAtItsLine() {
        assertThat(refused("id: a\nname: [x\nsite: y\n")).startsWith("ERROR DOC-01 city.yaml:3:");
        assertThat(refused("id: a\n\tname: x\n"))
                .startsWith("ERROR DOC-01 city.yaml:2:1: cannot be read: found character '\\t(TAB)'");
        assertThat(refused("id: a\nname: \"x\nsite: y\n")).startsWith("ERROR DOC-01 city.yaml:4:1:");
    }

    @Test
    void aReasonIsOneLine() {
        assertThat(refused("id: a\nname: [x\nsite: y\n").lines()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id: a\nname: &n x",
                "id: a\nname: &n \"x\"",
                "id: a\nname: &n |\n  x",
                "id: a\nname: &n",
                "id: 😀\nname: &n x",
                "id: a\nname: !!str &n x",
                "id: a\nname: &n {x: y}",
                "id: a\nname: &n [x]",
                "id: a\n&n name: x",
                "id: a\nname: *n",
            })
    void anchorsAndAliasesAreRefusedAtTheirLine(String yaml) {
        assertThat(refused(yaml)).startsWith("ERROR DOC-03 city.yaml:2:").containsAnyOf("anchors and aliases", "tags");
    }

    @Test
    void aSignInsideATextIsNoAnchor() {
        assertThat(((Node.Members)
                                read("a: R&D\nb: '&x'\nc: \"😀 & *\"\nd: x *y").root())
                        .members()
                        .values())
                .extracting(member -> ((Node.Text) member.value()).value())
                .containsExactly("R&D", "&x", "😀 & *", "x *y");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id: a\nname: !!str 5",
                "id: a\nname: !own {x: y}",
                "id: a\nname: !!set [x]",
                "id: a\nname: !!javax.script.ScriptEngineManager [x]",
                "id: a\n!!str name: x",
                "id: a\nname: !!null ''",
            })
    void tagsAreRefusedAtTheirLine(String yaml) {
        assertThat(refused(yaml)).startsWith("ERROR DOC-03 city.yaml:2:").contains("tags");
    }

    @Test
    void aKeyThatStandsTwiceIsRefused() {
        assertThat(refused("id: a\nname: x\nid: b\n"))
                .isEqualTo("ERROR DOC-02 city.yaml:3:1: 'id' stands twice in one object (keep one of them)");
    }

    @Test
    void aSecondDocumentIsRefused() {
        assertThat(refused("id: a\n---\nid: b\n"))
                .startsWith("ERROR DOC-01 city.yaml:")
                .contains("something follows");
    }

    @Test
    void anEmptyFileIsRefused() {
        assertThat(refused("# nothing but a comment\n")).isEqualTo("ERROR DOC-01 city.yaml: the file is empty");
    }

    @Test
    void aMergeKeyIsANameLikeAnyOther() {
        assertThat(((Node.Members) read("<<: {a: b}").root()).members()).containsOnlyKeys("<<");
    }

    @Test
    void sixtyFourLevelsAreReadAndOneMoreIsRefused() {
        String deep = "[".repeat(Document.MAX_DEPTH) + "]".repeat(Document.MAX_DEPTH);
        assertThat(read(deep).root()).isInstanceOf(Node.Elements.class);
        assertThat(refused("[" + deep + "]")).startsWith("ERROR DOC-07 city.yaml:1:65");
        assertThat(refused("[".repeat(50_000))).startsWith("ERROR DOC-0");
        assertThat(refused("- ".repeat(50_000) + "x")).startsWith("ERROR DOC-0");
    }

    @Test
    void blocksOfTextAreFolded() {
        assertThat(((Node.Members)
                                read("a: >\n  one\n  two\nb: |\n  one\n  two\n").root())
                        .members()
                        .values())
                .extracting(member -> ((Node.Text) member.value()).value())
                .containsExactly("one two\n", "one\ntwo\n");
    }
}
