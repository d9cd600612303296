package org.clearnotice.firstform;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clearnotice.testing.Needs;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What docs/first-form.md says against what the command line does. */
class FirstFormPageTest {

    private static final String MARK = "# TODO ";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void theCommandsPrintWhatThePageSays() throws Exception {
        Project project = new Project(folder);
        assertPrinted(project.type("new"), 0);
        assertPrinted(project.type("check"), 1);
        project.fillInTheFacts();
        assertPrinted(project.type("check"), 0);
    }

    @ParameterizedTest
    @ValueSource(strings = {"privacy/city.yaml", "privacy/services/dog-license.yaml"})
    void thePagesFactsAreTheDraftWithItsMarkedLinesFilledIn(String facts) throws Exception {
        Project project = new Project(folder);
        project.type("new");
        List<String> draft = Files.readAllLines(project.file(facts));
        int at = 0;
        for (String line : Files.readAllLines(PageFiles.RESOURCES.resolve(facts))) {
            if (!line.isBlank() && !line.startsWith("#")) {
                while (at < draft.size() && !isOf(line, draft.get(at))) {
                    at++;
                }
                assertThat(at).as("the draft has no line for '%s'", line).isLessThan(draft.size());
                at++;
            }
        }
    }

    @Test
    void thePageAddsFewerThanThirtyLines() throws IOException {
        long dependency = PageFiles.region(PageFiles.RESOURCES.resolve("dependency.xml"), "starter")
                .size();
        long template = Files.readAllLines(PageFiles.TEMPLATE).stream()
                .filter(line -> line.contains("notice"))
                .count();
        long controller = PageFiles.region(PageFiles.SOURCES.resolve("DogLicense.java"), "controller").stream()
                .filter(line -> !line.isBlank() && !line.startsWith("import "))
                .count();
        assertThat(dependency + template + controller).isLessThan(30);
        assertThat(Files.readString(PageFiles.PAGE))
                .contains("adds " + (dependency + template + controller) + " lines")
                .contains(dependency + " for the dependency")
                .contains(template + " in the form's template")
                .contains(controller + " for the controller");
    }

    @Test
    void theDependencyIsTheStarterOfThisBuild() throws IOException {
        Document shown = xml(PageFiles.RESOURCES.resolve("dependency.xml"));
        Document starter = xml(Needs.root().resolve("spring-adapter/pom.xml"));
        assertThat(shown.select("artifactId").text())
                .isEqualTo(starter.select("project > artifactId").text());
        for (String name : List.of("groupId", "version")) {
            assertThat(shown.select(name).text())
                    .isEqualTo(starter.select("parent > " + name).text());
        }
    }

    @Test
    void aTemplateThatAsksMoreThanTheFactsKnowIsNoticed() throws Exception {
        Project project = new Project(folder);
        project.type("new");
        project.fillInTheFacts();
        assertThat(project.type("same").exit()).isZero();
        Path template = project.file(Project.TEMPLATE);
        Files.writeString(
                template,
                Files.readString(template)
                        .replace("<p><button", "<label>Born <input name=born type=date></label><p><button"));
        assertThat(project.type("same").exit()).isNotZero();
        Files.writeString(project.file("privacy/forms/dog-license.html"), Files.readString(template));
        assertThat(project.type("check").printed()).contains("'born'");
    }

    private static void assertPrinted(Project.Typed typed, int exit) throws IOException {
        assertThat(typed.exit()).as(typed.printed()).isEqualTo(exit);
        assertThat(Files.readString(PageFiles.PAGE)).contains(PageFiles.printed(typed.printed()));
    }

    /** A marked line may have another value; any other is the draft's own. */
    private static boolean isOf(String line, String drafted) {
        boolean marked = drafted.contains(MARK);
        String member = bare(drafted.replace(MARK, ""));
        return marked || member.startsWith("updated:")
                ? member.contains(":") && member(line).equals(member(member))
                : bare(line).equals(member);
    }

    private static String member(String line) {
        return line.substring(0, line.indexOf(':') + 1);
    }

    /** Without its comment. */
    private static String bare(String line) {
        return line.replaceFirst("\\s+#.*", "").stripTrailing();
    }

    private static Document xml(Path file) throws IOException {
        return Jsoup.parse(Files.readString(file), "", Parser.xmlParser());
    }
}
