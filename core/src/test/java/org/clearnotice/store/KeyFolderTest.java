package org.clearnotice.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.clearnotice.consent.ReceiptAddresses;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class KeyFolderTest {

    private static final String CONTROLLER = "https://alderfalls.example/";
    private static final List<String> NAMES = List.of("signing.jwk", "site.secret", "subjects-k1.secret");

    @TempDir
    Path data;

    @Test
    void keysAreMadeOnceAndReadAgainTheSame() throws IOException {
        List<String> first = open();
        String files = contents();
        assertThat(open()).isEqualTo(first);
        assertThat(contents()).isEqualTo(files);
        assertThat(new KeyFolder(keys())
                        .open("https://other.example/", new SecureRandom())
                        .signing()
                        .publicKey()
                        .controller())
                .isEqualTo(CONTROLLER);
    }

    @Test
    void twoFoldersHaveKeysOfTheirOwn() {
        assertThat(marks(new KeyFolder(data.resolve("a")).open(CONTROLLER, new SecureRandom())))
                .doesNotContainAnyElementsOf(
                        marks(new KeyFolder(data.resolve("b")).open(CONTROLLER, new SecureRandom())));
    }

    @Test
    void onlyTheOwnerCanReadThem() throws IOException {
        assumeTrue(Files.getFileStore(data).supportsFileAttributeView("posix"), "file modes are POSIX's");
        open();
        assertThat(mode(keys())).isEqualTo("rwx------");
        assertThat(list(keys())).containsExactlyElementsOf(NAMES);
        for (String name : NAMES) {
            assertThat(mode(keys().resolve(name))).as(name).isEqualTo("rw-------");
        }
        assertThat(list(data)).as("nothing is left beside it").containsExactly("keys");
    }

    @Test
    void anEmptyFolderThatIsThereIsUsed() throws IOException {
        Files.createDirectory(keys());
        assertThat(open()).isEqualTo(open());
        assertThat(list(keys())).containsExactlyElementsOf(NAMES);
    }

    @Test
    void aFolderBehindALinkIsUsed() throws IOException {
        Path real = Files.createDirectory(data.resolve("elsewhere"));
        Files.createSymbolicLink(keys(), real);
        assertThat(open()).isEqualTo(open());
        assertThat(list(real)).containsExactlyElementsOf(NAMES);
        assertThat(keys()).isSymbolicLink();
    }

    @ParameterizedTest
    @ValueSource(strings = {"signing.jwk", "site.secret", "subjects-k1.secret"})
    void aFolderThatLacksAFileIsRefusedByName(String name) throws IOException {
        open();
        Files.delete(keys().resolve(name));
        assertThatIllegalStateException()
                .isThrownBy(this::open)
                .withMessageContaining("lacks " + name)
                .withMessageContaining(keys().toString())
                .withMessageContaining("backup");
        assertThat(keys().resolve(name)).doesNotExist();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not base64url!", "c2hvcnQ", "\u00e9\u00e9"})
    void aBrokenFileIsRefusedByNameAndNotRepeated(String content) throws IOException {
        for (String name : NAMES) {
            open();
            Path file = keys().resolve(name);
            byte[] whole = Files.readAllBytes(file);
            Files.writeString(file, content);
            assertThatThrownBy(this::open).hasMessageContaining(name).satisfies(refusal -> {
                if (!content.isEmpty()) {
                    assertThat(refusal).asString().doesNotContain(content);
                }
            });
            assertThat(file).hasContent(content);
            Files.write(file, whole);
        }
    }

    @Test
    void aKeyWhoseHalvesDoNotBelongTogetherIsRefusedByName() throws IOException {
        open();
        Path file = keys().resolve("signing.jwk");
        Path other = data.resolve("other");
        new KeyFolder(other).open(CONTROLLER, new SecureRandom());
        String secret = member(Files.readString(other.resolve("signing.jwk")), "d");
        String mixed = Files.readString(file).replace(member(Files.readString(file), "d"), secret);
        Files.writeString(file, mixed);
        assertThatThrownBy(this::open)
                .hasMessageContaining("signing.jwk")
                .satisfies(refusal -> assertThat(refusal).asString().doesNotContain(secret));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void aStopInTheMiddleOfMakingIsMendedByTheNextStart(int draws) throws IOException {
        assertThatThrownBy(() -> new KeyFolder(keys()).open(CONTROLLER, new StopsAfter(draws)))
                .isInstanceOf(Stopped.class);
        assertThat(keys()).doesNotExist();
        assertThat(open()).isEqualTo(open());
        assertThat(list(keys())).containsExactlyElementsOf(NAMES);
    }

    @Test
    void severalFirstStartsAtOnceEndWithTheSameKeys() throws Exception {
        ExecutorService pool = Executors.newFixedThreadPool(8);
        try {
            Callable<List<String>> start = this::open;
            List<Future<List<String>>> starts =
                    pool.invokeAll(Stream.generate(() -> start).limit(8).toList());
            for (Future<List<String>> one : starts) {
                assertThat(one.get()).isEqualTo(open());
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(list(data)).containsExactly("keys");
    }

    @Test
    void aFolderOfOtherThingsIsRefusedAndLeftAlone() throws IOException {
        Files.createDirectory(keys());
        Files.writeString(keys().resolve("notes.txt"), "ours");
        assertThatIllegalStateException()
                .isThrownBy(this::open)
                .withMessageContaining(keys().toString())
                .withMessageContaining("new or empty");
        assertThat(list(keys())).containsExactly("notes.txt");
        assertThat(list(data)).containsExactly("keys");
    }

    @Test
    void aFileInThePlaceOfTheFolderIsRefused() throws IOException {
        Files.writeString(keys(), "a file");
        assertThatThrownBy(this::open)
                .isInstanceOfAny(IllegalStateException.class, UncheckedIOException.class)
                .hasMessageContaining(keys().toString());
        assertThat(keys()).hasContent("a file");
    }

    @Test
    void whatPrintsKeysShowsNoSecret() throws IOException {
        String printed =
                new KeyFolder(keys()).open(CONTROLLER, new SecureRandom()).toString();
        for (String name : List.of("site.secret", "subjects-k1.secret")) {
            assertThat(printed).doesNotContain(Files.readString(keys().resolve(name)));
        }
        assertThat(printed).doesNotContain(member(Files.readString(keys().resolve("signing.jwk")), "d"));
    }

    private Path keys() {
        return data.resolve("keys");
    }

    private List<String> open() {
        return marks(new KeyFolder(keys()).open(CONTROLLER, new SecureRandom()));
    }

    /** What each key makes of the same thing. */
    private static List<String> marks(SiteKeys keys) {
        return List.of(
                keys.signing().publicKey().kid(),
                new ReceiptAddresses(keys.secret()).keyOf("urn:uuid:1"),
                keys.subjects().reference("scope", "1").urn());
    }

    private String contents() throws IOException {
        StringBuilder all = new StringBuilder();
        for (String name : NAMES) {
            all.append(Files.readString(keys().resolve(name))).append('\n');
        }
        return all.toString();
    }

    private static String member(String jwk, String name) {
        return jwk.replaceAll(".*\"" + name + "\":\"([^\"]+)\".*", "$1");
    }

    private static String mode(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }

    private static List<String> list(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> folder.relativize(file).toString())
                    .sorted()
                    .toList();
        }
    }

    private static final class Stopped extends RuntimeException {
        private static final long serialVersionUID = 1L;
    }

    /** The program ends at the draw after these. */
    private static final class StopsAfter extends SecureRandom {
        private static final long serialVersionUID = 1L;
        private int left;

        StopsAfter(int draws) {
            this.left = draws;
        }

        @Override
        public void nextBytes(byte[] bytes) {
            if (left-- == 0) {
                throw new Stopped();
            }
            super.nextBytes(bytes);
        }
    }
}
