package org.clearnotice.examples.plain;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.clearnotice.testing.Needs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlainJavaTest {

    @TempDir
    Path data;

    @Test
    void fromTheFormToAReceiptThatIsProvenGenuine() {
        String out = run();
        assertThat(out).startsWith("Your privacy").contains("We ask for your email");
        assertThat(out.lines())
                .last()
                .asString()
                .contains("\"verdict\":\"VALID\"", "\"kind\":\"CONSENT\"", "\"notice\":\"SHOWN\"");
    }

    @Test
    void aSecondRunFindsKeysAndTablesAgain() throws IOException {
        run();
        byte[] key = Files.readAllBytes(data.resolve("keys/signing.jwk"));
        assertThat(run()).contains("\"verdict\":\"VALID\"");
        assertThat(data.resolve("keys/signing.jwk")).hasBinaryContent(key);
    }

    @Test
    void theChainIsShort() throws IOException {
        List<String> source = Files.readAllLines(Needs.root()
                .resolve("examples/plain-java/src/main/java/org/clearnotice/examples/plain/PlainJava.java"));
        int from = source.indexOf("public final class PlainJava {");
        assertThat(source.subList(from, source.size()))
                .filteredOn(line -> !line.isBlank() && !line.strip().matches("//.*|/\\*\\*.*"))
                .hasSizeLessThan(40);
    }

    private String run() {
        PrintStream before = System.out;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        System.setOut(new PrintStream(out, true, StandardCharsets.UTF_8));
        try {
            PlainJava.main(Needs.root().resolve("examples/city-forms/privacy").toString(), data.toString());
        } finally {
            System.setOut(before);
        }
        return out.toString(StandardCharsets.UTF_8);
    }
}
