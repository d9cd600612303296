package org.clearnotice.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.clearnotice.consent.SubjectRef;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

class H2FileTest {

    @TempDir
    Path folder;

    @Test
    @Timeout(120)
    void whatAProgramSaidItKeptIsThereAfterItWasKilled() throws Exception {
        Path output = folder.resolve("said.txt");
        Process site = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-cp",
                        System.getProperty("java.class.path"),
                        SiteThatIsKilled.class.getName(),
                        folder.toString())
                .redirectOutput(output.toFile())
                .redirectError(ProcessBuilder.Redirect.INHERIT)
                .start();
        try {
            while (site.isAlive() && lines(output).size() < 5) {
                Thread.sleep(1);
            }
            assertThat(site.isAlive()).as("killed while it appends").isTrue();
        } finally {
            site.destroyForcibly();
        }
        assertThat(site.waitFor(30, TimeUnit.SECONDS)).isTrue();
        List<String> said = lines(output);
        assertThat(said).hasSizeGreaterThanOrEqualTo(5);
        H2File reopened = new H2File(folder);
        new Migrations(reopened).run();
        ReceiptStore store = new JdbcReceiptStore(reopened);
        assertThat(said).allSatisfy(id -> assertThat(store.find(id)).as(id).isPresent());
        assertThat(store.history(SubjectRef.none())).hasSizeBetween(said.size(), said.size() + 1);
    }

    /** Those that ended before the program did. */
    private static List<String> lines(Path output) throws IOException {
        String text = Files.readString(output);
        return text.substring(0, text.lastIndexOf('\n') + 1).lines().toList();
    }

    @Test
    void eachCommitIsWrittenOutAtOnce() throws SQLException {
        assertThat(Databases.column(
                        new H2File(folder),
                        "SELECT setting_value FROM information_schema.settings WHERE setting_name = 'WRITE_DELAY'"))
                .isNotEmpty()
                .containsOnly("0");
    }

    @Test
    void theFileLiesInItsFolderWhichIsMadeAndNothingElseDoes() throws IOException {
        Path deeper = folder.resolve("a b").resolve("ñ");
        ReceiptStore store = new JdbcReceiptStore(Databases.migrated(new H2File(deeper)));
        String claim = "what a person typed".repeat(20);
        assertThatThrownBy(() -> store.append(
                        new ReceiptStore.Entry(ReceiptStoreContract.receipt(SubjectRef.none()), claim, null)))
                .isInstanceOf(StoreException.class);
        try (Stream<Path> files = Files.list(deeper)) {
            assertThat(files).extracting(Path::getFileName).containsExactly(Path.of("clearnotice.mv.db"));
        }
    }

    @Test
    void aSourceHandsOutConnectionsAndNothingMore() throws SQLException {
        H2File source = new H2File(folder);
        try (Connection connection = source.getConnection("sa", "")) {
            assertThat(connection.getMetaData().getURL()).startsWith("jdbc:h2:file:" + folder.toAbsolutePath());
        }
        assertThat(source.getLogWriter()).isNull();
        assertThat(source.getLoginTimeout()).isZero();
        assertThat(source.isWrapperFor(Connection.class)).isFalse();
        assertThatThrownBy(() -> source.unwrap(Connection.class)).isInstanceOf(SQLException.class);
        assertThatThrownBy(() -> source.setLoginTimeout(1)).isInstanceOf(SQLException.class);
    }
}
