package org.clearnotice.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.opentest4j.TestAbortedException;

class NeedsTest {

    private static final List<String> NAMES = List.of("browser", "browser-stable");

    @TempDir
    Path folder;

    @Test
    void aProgramOnThePathIsFoundUnderAnyOfItsNames() throws IOException {
        Path program = Files.createFile(folder.resolve("browser-stable"));
        assertThat(program.toFile().setExecutable(true)).isTrue();
        String path = folder.resolve("nothing-here") + File.pathSeparator + folder;
        assertThat(needs(Map.of("PATH", path)).program("browser", NAMES)).isEqualTo(program);
        assertThat(folder.resolve("left-out")).doesNotExist();
    }

    @Test
    void aMissingProgramLeavesTheTestOutAndIsRemembered() throws IOException {
        for (int time = 0; time < 2; time++) {
            assertThatThrownBy(() -> needs(Map.of("PATH", folder.toString())).program("browser", NAMES))
                    .isInstanceOf(TestAbortedException.class)
                    .hasMessageContaining("sudo apt-get install browser");
        }
        assertThat(Files.readAllLines(folder.resolve("left-out").resolve("browser")))
                .hasSize(2)
                .allSatisfy(
                        line -> assertThat(line).contains("browser is missing").contains("NeedsTest."));
    }

    @Test
    void aMissingProgramFailsTheTestWhereEveryTestMustRun() {
        var strict = needs(Map.of("CI", "true"));
        assertThatThrownBy(() -> strict.program("browser", NAMES))
                .isInstanceOf(AssertionError.class)
                .hasMessageContaining("needs browser");
        assertThat(folder.resolve("left-out")).doesNotExist();
    }

    @Test
    void theRootIsTheFolderOfTheWholeProject() {
        assertThat(Needs.root().resolve("core").resolve("pom.xml")).exists();
    }

    private Needs needs(Map<String, String> environment) {
        return new Needs(environment, folder.resolve("left-out"));
    }
}
