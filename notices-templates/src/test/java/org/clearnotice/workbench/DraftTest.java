package org.clearnotice.workbench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@code new} drafts, with every mark taken away and nothing written behind it. */
class DraftTest {

    @TempDir
    private Path folder = Path.of("");

    private Path city = Path.of("");
    private Path facts = Path.of("");

    @BeforeEach
    void aDraftWithoutItsMarks() throws IOException {
        city = folder.resolve("privacy");
        facts = city.resolve("services/dog-license.yaml");
        Path form = Run.write(
                folder.resolve("dog-license.html"),
                "<html lang=en><h1>Dog license</h1><form>"
                        + "<label>Your address <input name=address autocomplete=street-address required></label>"
                        + "<label>Frobnication <input name=dog required></label></form></html>");
        assertThat(Run.of("new", "dog-license", "--form", form, "--dir", city).err())
                .contains("copied the form to " + city.resolve("forms/dog-license.html"));
        for (Path draft : new Path[] {city.resolve("city.yaml"), facts}) {
            Run.write(draft, Files.readString(draft).replace("# TODO ", ""));
        }
    }

    @Test
    void whoSaysWhatAnUnknownFieldHoldsIsStillMissing() {
        Run check = Run.of("check", city);
        assertThat(check.exit()).isEqualTo(1);
        assertThat(check.out().lines().filter(line -> line.startsWith("ERROR")))
                .hasSize(2)
                .anyMatch(line -> line.contains("'fields[dog].by' is missing"))
                .anyMatch(line -> line.contains("'fields[dog].because' is missing"));
    }

    @Test
    void noSentenceForResidentsIsWrittenInAdvance() throws IOException {
        Run.write(
                facts,
                Files.readString(facts)
                        .replaceFirst("category:", "category: x:NonPersonal")
                        .replaceFirst("by:", "by: R. Castillo")
                        .replaceFirst("because:", "because: It is the name of a dog."));
        Run check = Run.of("check", city);
        assertThat(check.exit()).as(check.out()).isZero();
        assertThat(check.out())
                .contains("NOT-13", "without the required field 'address'")
                .contains("NOT-14", "why the PERSONAL field 'address' is needed")
                .doesNotContain("'complaint'");
        assertThat(Run.of("notice", "dog-license", "--dir", city).out())
                .contains("Dog license: how we use your details")
                .doesNotContain("…", "such as");
    }
}
