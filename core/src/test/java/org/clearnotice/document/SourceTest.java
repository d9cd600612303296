package org.clearnotice.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SourceTest {

    @TempDir
    Path folder;

    @Test
    void whatIsNotUtf8IsRefused() {
        Source latin1 = Source.of("a.yaml", new byte[] {'a', (byte) 0xe9});
        assertThat(Refusals.of(latin1::text))
                .isEqualTo("ERROR DOC-08 a.yaml: the file is not UTF-8 (save it as UTF-8)");
        assertThat(Refusals.of(() -> Document.yaml(latin1))).startsWith("ERROR DOC-08");
        Source utf16 = Source.of("a.json", "{\"a\":1}".getBytes(StandardCharsets.UTF_16LE));
        assertThat(Refusals.of(() -> Document.json(utf16))).startsWith("ERROR DOC-08 a.json");
    }

    @Test
    void aFileAboveTheBoundIsRefusedAndOneAtTheBoundIsNot() {
        assertThat(Source.of("a", new byte[Source.MAX_BYTES]).bytes()).hasSize(Source.MAX_BYTES);
        assertThat(Refusals.of(() -> Source.of("a", new byte[Source.MAX_BYTES + 1])))
                .startsWith("ERROR DOC-09 a: the file is larger than 8388608 bytes");
    }

    @Test
    void theBytesAreACopy() {
        byte[] bytes = {'a'};
        Source source = Source.of("a", bytes);
        bytes[0] = 'b';
        source.bytes()[0] = 'c';
        assertThat(source.text()).isEqualTo("a");
    }

    @Test
    void aFolderGivesItsFilesByPath() throws IOException {
        Files.createDirectories(folder.resolve("privacy/services"));
        Files.writeString(folder.resolve("privacy/services/b.yaml"), "id: b");
        Files.writeString(folder.resolve("privacy/services/a.yaml"), "id: a");
        SourceFolder privacy = SourceFolder.of(folder.resolve("privacy"));
        assertThat(privacy.names("services")).containsExactly("a.yaml", "b.yaml");
        assertThat(privacy.names("packs")).isEmpty();
        assertThat(privacy.find("services/a.yaml")).hasValueSatisfying(source -> {
            assertThat(source.name()).isEqualTo("services/a.yaml");
            assertThat(source.text()).isEqualTo("id: a");
        });
        assertThat(privacy.find("services")).isEmpty();
        assertThat(privacy.find("services/c.yaml")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"../secret", "services/../../secret", "link", "/etc/passwd"})
    void aPathNeverLeavesTheFolder(String path) throws IOException {
        Files.createDirectories(folder.resolve("privacy/services"));
        Files.writeString(folder.resolve("secret"), "s");
        Files.createSymbolicLink(folder.resolve("privacy/link"), folder.resolve("secret"));
        SourceFolder privacy = SourceFolder.of(folder.resolve("privacy"));
        assertThat(folder.resolve("privacy").resolve(path)).isRegularFile();
        assertThat(privacy.find(path)).isEmpty();
        assertThat(privacy.names("..")).isEmpty();
    }

    @Test
    void aDigestHasOneForm() {
        assertThat(Digest.of("abc"))
                .hasToString("sha-256:ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThatIllegalArgumentException().isThrownBy(() -> new Digest("sha-256:BA"));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> new Digest("sha-256:BA7816BF8F01CFEA414140DE5DAE2223B00361A396177A9CB410FF61F20015AD"));
    }

    @Test
    void whatIsNoPathIsNoFile() {
        assertThat(SourceFolder.of(folder).find("a\0b")).isEmpty();
        assertThat(SourceFolder.of(folder).names("a\0b")).isEmpty();
    }

    @Test
    void aTextIsRenamedToItsLanguage() {
        assertThat(LocalText.of("und", "a").renamed("und", "en")).isEqualTo(LocalText.of("en", "a"));
        assertThat(LocalText.of("es", "a").renamed("und", "en")).isEqualTo(LocalText.of("es", "a"));
    }
}
