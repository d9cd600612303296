package org.clearnotice.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BlockTest {

    private static Document within(String file) {
        Source source = Source.of("f.yml", file);
        Node.Members root = (Node.Members) Document.yaml(source).root();
        return Document.yaml(source, (Node.Text) Objects.requireNonNull(root.get("elements")), 64);
    }

    private static String placeOfB(String file) {
        return within(file).placeOf("a.b").toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id: x\nelements: |\n  a:\n    b: c\n",
                "id: x\nelements: |-\n  a:\n    b: c\ncss: ''\n",
                "id: x\nelements: |+\n  a:\n    b: c\n\n\n",
                "id: x\nelements: | # as exported\n  a:\n    b: c\n",
                "\uFEFFid: x\nelements: |\r\n  a:\r\n    b: c\r\n",
            })
    void aNodeInALiteralBlockIsWhereItStandsInTheFile(String file) {
        assertThat(placeOfB(file)).isEqualTo("f.yml:4:8");
    }

    @Test
    void emptyLinesAndCommentsAboveTheFirstMemberAreCounted() {
        assertThat(placeOfB("elements: |\n\n  # first\n\n  a:\n    b: c\n")).isEqualTo("f.yml:6:8");
    }

    @Test
    void aBlockThatSaysItsIndentationKeepsItsOwnSpaces() {
        assertThat(placeOfB("elements: |1\n   a:\n     b: c\n")).isEqualTo("f.yml:3:9");
    }

    @Test
    void aBlockOfOneLineIsWhereItStandsToo() {
        assertThat(within("id: x\nelements: |\n  a: b\n").placeOf("a")).hasToString("f.yml:3:6");
    }

    @Test
    void aBlockBehindSignsOfTwoUnitsIsFound() {
        assertThat(placeOfB("\"\\U0001F600\": x\nelements: |\n  a:\n    b: 😀\n"))
                .isEqualTo("f.yml:4:8");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id: x\nelements: \"a:\\n  b: c\\n\"\n",
                "id: x\nelements: 'a: {b: c}'\na: {b: c}\n",
                "id: x\nelements: >\n  a:\n\n    b: c\n",
                "id: x\nelements: |\n  ---\n  a:\n    b: c\n",
            })
    void aNodeInAnyOtherTextIsWhereTheTextIs(String file) {
        assertThat(placeOfB(file)).isEqualTo("f.yml:2:11");
    }

    @Test
    void brokenYamlInABlockIsRefusedAtItsLineInTheFile() {
        assertThat(Refusals.of(() -> within("id: x\nelements: |\n  a: b\n  c: [d\n  e: f\n")))
                .startsWith("ERROR DOC-01 f.yml:5:");
        assertThat(Refusals.of(() -> within("id: x\nelements: |\n  a: b\n  a: c\n")))
                .startsWith("ERROR DOC-02 f.yml:4:3: 'a' stands twice");
        assertThat(Refusals.of(() -> within("id: x\nelements: |\n  a: &b c\n"))).startsWith("ERROR DOC-03 f.yml:3:");
    }
}
