package org.clearnotice.spring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.clearnotice.PrivacyNotices;
import org.clearnotice.document.FindingsException;
import org.clearnotice.spring.HostSite.Reply;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

/** What the console says of a folder that cannot be used. */
@ExtendWith(OutputCaptureExtension.class)
class StartFailureTest {

    @TempDir
    Path folder;

    @TempDir
    Path data;

    @BeforeEach
    void copy() throws IOException {
        try (Stream<Path> files = Files.walk(HostSite.PRIVACY)) {
            for (Path file : files.toList()) {
                Path there = folder.resolve(HostSite.PRIVACY.relativize(file).toString());
                if (Files.isDirectory(file)) {
                    Files.createDirectories(there);
                } else {
                    Files.copy(file, there);
                }
            }
        }
    }

    @Test
    void brokenYamlOfTheCityStopsTheStartWithFileLineAndColumn(CapturedOutput output) throws IOException {
        Files.writeString(folder.resolve("city.yaml"), "id: alder-falls\nname: {en: City\nsite: x\n");
        assertFails();
        assertThat(output)
                .contains("APPLICATION FAILED TO START")
                .containsPattern("The privacy folder cannot be used:\\R\\RERROR DOC-\\d+ city\\.yaml:3:\\d+: ")
                .contains("clearnotice.privacy");
        assertThat(output.getOut()).doesNotContain("\tat org.clearnotice");
    }

    @Test
    void everyFindingOfTheCityIsSaidAtOnce(CapturedOutput output) throws IOException {
        Path city = folder.resolve("city.yaml");
        Files.writeString(
                city,
                Files.readString(city)
                        .replaceFirst("(?m)^timeZone:.*$", "timeZone: Mars/Olympus")
                        .replaceFirst("(?m)^language:.*$", "langage: en"));
        assertFails();
        assertThat(output)
                .containsPattern("city\\.yaml:\\d+:\\d+: .*langage")
                .containsPattern("(?s)city.*Mars/Olympus");
    }

    @Test
    void aFolderThatIsNotThereIsSaid(CapturedOutput output) {
        assertThatThrownBy(() -> HostSite.start(data, "clearnotice.privacy=" + folder.resolve("nowhere")))
                .hasRootCauseInstanceOf(FindingsException.class);
        assertThat(output).contains("APPLICATION FAILED TO START").contains("city.yaml");
    }

    @Test
    void brokenYamlOfOneServiceIsSaidAndTheOthersRun(CapturedOutput output) throws IOException {
        Files.writeString(folder.resolve("services/park-news.yaml"), "id: park-news\ntitle: {en: News\n");
        try (HostSite site = HostSite.start(data, "clearnotice.privacy=" + folder)) {
            assertThat(output).containsPattern("ERROR .*services/park-news\\.yaml:\\d+:\\d+: ");
            assertThat(site.get("/form/street-parking").status()).isEqualTo(200);
            assertThat(site.get("/form/park-news").status()).isEqualTo(503);
            assertThat(output).contains("there is no service 'park-news' that could be read");
        }
    }

    @Test
    void aServiceThatMayNotBeShownSaysWhy(CapturedOutput output) throws IOException {
        Path service = folder.resolve("services/park-news.yaml");
        Files.writeString(
                service,
                Files.readString(service)
                        .replaceFirst("fields: \\[email, firstName]\\n    validity", "fields: [email]\n    validity"));
        try (HostSite site = HostSite.start(data, "clearnotice.privacy=" + folder)) {
            Reply reply = site.get("/form/park-news");
            assertThat(reply.status()).isEqualTo(503);
            assertThat(site.bean(PrivacyNotices.class).services()).contains("park-news");
            assertThat(output)
                    .containsPattern(
                            "a form is not shown to residents: ERROR NOT-10 services/park-news\\.yaml:\\d+:\\d+: [^\n]*firstName")
                    .doesNotContain("at least one language must be offered");
        }
    }

    private void assertFails() {
        assertThatThrownBy(() -> HostSite.start(data, "clearnotice.privacy=" + folder))
                .hasRootCauseInstanceOf(FindingsException.class);
    }
}
