package org.clearnotice.firstform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.clearnotice.document.FindingsException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.mock.web.MockHttpServletRequest;

class BrokenFactsTest {

    @Test
    void aFormWithAnErrorIsNotShownAndTheReasonIsTheError(@TempDir Path folder) throws Exception {
        Project project = new Project(folder);
        project.type("new");
        project.fillInTheFacts();
        Path facts = project.file("privacy/services/dog-license.yaml");
        Files.writeString(facts, Files.readString(facts).replace("keep: P2Y", "keep: two years"));
        assertThat(project.type("check").exit()).isEqualTo(1);
        try (Site site = new Site(project)) {
            assertThat(site.get("/dog-license").statusCode()).isEqualTo(503);
            assertThatThrownBy(() -> site.notices().show("dog-license", new MockHttpServletRequest()))
                    .isInstanceOf(FindingsException.class)
                    .hasMessageContaining("'two years' is no time to keep something");
            assertThat(site.get("/.well-known/clearnotice/jwks.json").statusCode())
                    .isEqualTo(200);
        }
    }
}
