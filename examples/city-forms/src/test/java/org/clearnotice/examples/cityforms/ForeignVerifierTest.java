package org.clearnotice.examples.cityforms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.clearnotice.testing.Needs;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A receipt of the running site convinces a program that shares no code with it: Node's own crypto. */
class ForeignVerifierTest {

    private static final Path SCRIPT = Path.of("src/test/resources/verify.mjs");

    @TempDir
    private Path data;

    @TempDir
    private Path files;

    @SuppressWarnings("NullAway.Init")
    private RunningSite site;

    @SuppressWarnings("NullAway.Init")
    private Path node;

    private String jws = "";
    private String keys = "";

    @BeforeEach
    void issueAReceipt() {
        node = Needs.node();
        site = RunningSite.start(data);
        jws = site.receiptAfter(site.post("/park-news", Filled.parkNews(site.page("/park-news?lang=es"))))
                .jws();
        keys = site.get("/.well-known/clearnotice/jwks.json").body();
    }

    @AfterEach
    void end() {
        if (site != null) {
            site.close();
        }
    }

    @Test
    void aReceiptIsAcceptedAndNothingElseIs() throws Exception {
        assertThat(verdict(jws, keys)).isEqualTo("valid CONSENT");

        String yesToNo = segment(1, payload -> payload.replace("\"GIVEN\"", "\"REFUSED\""));
        assertThat(yesToNo).isNotEqualTo(jws);
        assertThat(verdict(yesToNo, keys)).isEqualTo("signature is wrong");
        assertThat(verdict(segment(1, payload -> payload + " "), keys)).isEqualTo("signature is wrong");

        String otherHeader = segment(0, header -> header.replace("clearnotice-receipt+jws", "JWT"));
        assertThat(verdict(otherHeader, keys)).isEqualTo("header is not of this profile");
        String otherKey = keys.replaceFirst("\"x\":\"(.)", keys.contains("\"x\":\"A") ? "\"x\":\"B" : "\"x\":\"A");
        assertThat(otherKey).isNotEqualTo(keys);
        assertThat(verdict(jws, otherKey)).isEqualTo("key id is not the thumbprint of the key");
        assertThat(verdict(jws, "{\"keys\":[]}")).isEqualTo("key is not known");
    }

    private String segment(int place, UnaryOperator<String> change) {
        String[] segments = jws.split("\\.");
        String text = new String(Base64.getUrlDecoder().decode(segments[place]), StandardCharsets.UTF_8);
        segments[place] = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(change.apply(text).getBytes(StandardCharsets.UTF_8));
        return String.join(".", segments);
    }

    private String verdict(String receipt, String jwks) throws IOException, InterruptedException {
        Path said = files.resolve("said.txt");
        Process process = new ProcessBuilder(
                        node.toString(),
                        SCRIPT.toString(),
                        Files.writeString(files.resolve("receipt.jws"), receipt).toString(),
                        Files.writeString(files.resolve("jwks.json"), jwks).toString())
                .redirectErrorStream(true)
                .redirectOutput(said.toFile())
                .start();
        try {
            assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
        } finally {
            process.destroyForcibly();
        }
        String text = Files.readString(said).strip();
        assertThat(process.exitValue()).as(text).isEqualTo(text.startsWith("valid ") ? 0 : 1);
        return text;
    }
}
