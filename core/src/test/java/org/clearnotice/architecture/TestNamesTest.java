package org.clearnotice.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.clearnotice.testing.Needs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Surefire runs what ends in {@code Test}, and leaves out any other class without a word. */
class TestNamesTest {

    private static final Pattern TESTS =
            Pattern.compile("(?m)^\\s*@(Test|ParameterizedTest|RepeatedTest|TestFactory|Property|Example)\\b");

    private static final Pattern TO_BE_EXTENDED = Pattern.compile("(?m)^(public |sealed )*(abstract class|interface) ");

    @TempDir
    Path folder;

    @Test
    void everyTestOfEveryModuleIsRun() throws IOException {
        assertThat(leftOut(Needs.root())).isEmpty();
    }

    @Test
    void aTestUnderAnotherNameIsFoundAndAContractIsNot() throws IOException {
        write("RunsTest", "class RunsTest {\n    @Test\n    void runs() {}\n}\n");
        write("Properties", "class Properties {\n    @Property\n    void never() {}\n}\n");
        write("StoreContract", "public abstract class StoreContract {\n    @Test\n    void inSubclasses() {}\n}\n");
        write("Fixture", "class Fixture {\n    void mentions(@TestOnly String test) {}\n}\n");
        assertThat(leftOut(folder)).containsExactly("Properties.java");
    }

    private static List<String> leftOut(Path root) throws IOException {
        Path tests = Path.of("src", "test", "java");
        List<String> found = new ArrayList<>();
        try (Stream<Path> files = Files.find(
                root,
                20,
                (file, attributes) -> file.toString().contains(tests.toString()) && attributes.isRegularFile())) {
            for (Path file : files.sorted().toList()) {
                String name = String.valueOf(file.getFileName());
                if (name.endsWith(".java") && !name.endsWith("Test.java") && holdsTests(Files.readString(file))) {
                    found.add(name);
                }
            }
        }
        return found;
    }

    private static boolean holdsTests(String source) {
        return TESTS.matcher(source).find() && !TO_BE_EXTENDED.matcher(source).find();
    }

    private void write(String name, String source) throws IOException {
        Path file = folder.resolve(Path.of("core", "src", "test", "java", name + ".java"));
        Files.createDirectories(file.getParent());
        Files.writeString(file, source);
    }
}
