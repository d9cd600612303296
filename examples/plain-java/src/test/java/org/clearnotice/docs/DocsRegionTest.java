package org.clearnotice.docs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.clearnotice.testing.Needs;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class DocsRegionTest {

    private static final String CODE = "core/src/main/java/Code.java";

    @TempDir
    Path folder;

    @BeforeEach
    void aProjectWithOneRegion() throws IOException {
        write(CODE, """
                class Code {
                    // tag::call[]
                    int two() {
                        // tag::inner[]
                        return 2;
                        // end::inner[]
                    }
                    // end::call[]
                    // tag::open[]
                }
                """);
        write(".ci/run", "set -e\n# tag::test[]\nmvn verify\n# end::test[]\n");
        write("core/src/test/resources/page.html", "<p>\n  <!-- tag::b[] -->\n  <b>b</b>\n  <!-- end::b[] -->\n</p>\n");
        write("docs/other.java", "// tag::call[]\n// end::call[]\n");
    }

    @Test
    void everyCodeBlockOfThisProjectIsCutFromTestedCode() throws IOException {
        assertThat(Page.all(Needs.root())).isNotEmpty();
        assertThat(new DocsCheck(Needs.root()).complaints()).isEmpty();
    }

    @Test
    void blocksEqualToTheirRegionsPass() throws IOException {
        write(
                "docs/guide/good.md",
                block(CODE + "#call", "java", "int two() {\n    return 2;\n}")
                        + block(CODE + "#inner", "java", "return 2;").indent(4)
                        + block(".ci/run#test", "sh", "mvn verify")
                        + block("core/src/test/resources/page.html#b", "html", "<b>b</b>")
                        + "```text\nwhat a program prints\n```\n[up](../other.java) [out](https://example.org/)\n");
        assertThat(Page.all(folder))
                .singleElement()
                .satisfies(page -> assertThat(page.blocks()).hasSize(5));
        assertThat(new DocsCheck(folder).complaints()).isEmpty();
    }

    static Stream<Arguments> wrongPages() {
        return Stream.of(
                wrong("```java\nint two();\n```\n", "README.md:1: this code block names no region"),
                wrong("```\nls\n```\n", "names no region"),
                wrong(
                        "<!-- region: x#y -->\nwords between\n\n```sh\nls\n```\n",
                        "README.md:4: this code block names no"),
                wrong(
                        block(CODE + "#call", "java", "int two() {\n    return 3;\n}"),
                        "in line 2: the page has '    return 3;'"),
                wrong(
                        block(CODE + "#call", "java", "int two() {"),
                        "the page has nothing more, the file has '    return 2;'"),
                wrong(
                        block(CODE + "#inner", "java", "return 2;\nmore"),
                        "the page has 'more', the file has nothing more"),
                wrong(block(CODE + "#absent", "java", "x"), "#absent has no tag"),
                wrong(block(CODE + "#open", "java", "x"), "#open has no end"),
                wrong(block("core/src/main/java/None.java#call", "java", "x"), "there is no file"),
                wrong(block("../outside.java#call", "java", "x"), "there is no file"),
                wrong(block("docs/other.java#call", "java", "x"), "neither compiled nor run"),
                wrong("[gone](docs/gone.md#part)\n", "the link docs/gone.md leads nowhere"));
    }

    @ParameterizedTest
    @MethodSource("wrongPages")
    void aWrongPageIsFoundWithItsReason(String page, String reason) throws IOException {
        write("README.md", page);
        assertThat(new DocsCheck(folder).complaints())
                .singleElement()
                .asString()
                .startsWith("README.md")
                .contains(reason);
    }

    @Test
    void aRegionTaggedTwiceIsFound() throws IOException {
        write(".ci/run", "# tag::a[]\nls\n# end::a[]\n# tag::a[]\nls\n# end::a[]\n");
        write("docs/twice.md", block(".ci/run#a", "sh", "ls\nls"));
        assertThat(new DocsCheck(folder).complaints())
                .singleElement()
                .asString()
                .contains("is tagged 2 times");
    }

    private static Arguments wrong(String page, String reason) {
        return Arguments.arguments(page, reason);
    }

    private static String block(String region, String language, String body) {
        return "<!-- region: " + region + " -->\n```" + language + "\n" + body + "\n```\n";
    }

    private void write(String name, String text) throws IOException {
        Path file = folder.resolve(name);
        Files.createDirectories(file.getParent());
        Files.writeString(file, text);
    }
}
