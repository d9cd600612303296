package org.clearnotice.firstform;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clearnotice.testing.Needs;

/** docs/first-form.md and the files that its code blocks are cut from. */
final class PageFiles {

    static final Path PAGE = Needs.root().resolve("docs/first-form.md");
    static final Path SOURCES = Needs.root().resolve("spring-adapter/src/test/java/org/clearnotice/firstform");
    static final Path RESOURCES = Needs.root().resolve("spring-adapter/src/test/resources/org/clearnotice/firstform");
    static final Path TEMPLATE = Needs.root().resolve("spring-adapter/src/test/resources/templates/dog-license.html");

    private PageFiles() {}

    /** The lines between the tags of a region. */
    static List<String> region(Path file, String name) throws IOException {
        List<String> lines = Files.readAllLines(file);
        int from = at(lines, "tag::" + name + "[]");
        int to = at(lines, "end::" + name + "[]");
        return lines.subList(from + 1, to);
    }

    /** What the page shows as printed by a program. */
    static String printed(String text) {
        return "```text\n" + text + "```\n";
    }

    private static int at(List<String> lines, String tag) {
        for (int line = 0; line < lines.size(); line++) {
            if (lines.get(line).contains(tag)) {
                return line;
            }
        }
        throw new AssertionError("there is no " + tag);
    }
}
