package org.clearnotice.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Nothing that was kept is ever changed: no method does it, and no SQL could. */
class StoreKeepsTest {

    private static final Path ROOM = Path.of("src", "main", "java", "org", "clearnotice", "store");
    private static final Path STEPS = Path.of("src", "main", "resources", "org", "clearnotice", "store", "migrations");

    private static final Pattern STATEMENT = Pattern.compile(
            "(?is)(?<![a-z])(SELECT|INSERT|UPDATE|DELETE|MERGE|REPLACE|TRUNCATE|ALTER|DROP|CREATE|GRANT|CALL|WITH|EXPLAIN)"
                    + "\\s+[a-z_1*]+[^\"]*");

    @Test
    void theRoomsSqlReadsAppendsAndErasesOneReceipt() throws IOException {
        List<String> all = new ArrayList<>();
        for (Path file : files(ROOM)) {
            all.addAll(sqlOf(Files.readString(file)));
        }
        assertThat(all).hasSizeGreaterThan(10);
        assertThat(verbs(all)).containsOnly("SELECT", "INSERT", "DELETE", "CREATE");
        assertThat(all)
                .filteredOn(sql -> sql.startsWith("DELETE"))
                .containsExactly("DELETE FROM clearnotice_receipt WHERE id = ?");
        assertThat(all)
                .filteredOn(sql -> sql.startsWith("CREATE"))
                .singleElement()
                .asString()
                .startsWith("CREATE TABLE IF NOT EXISTS clearnotice_migration");
        assertThat(all).noneMatch(sql -> sql.toUpperCase(Locale.ROOT).contains("CONFLICT"));
    }

    @Test
    void theStepsMakeTablesAndChangeNothing() throws IOException {
        List<String> verbs = new ArrayList<>();
        for (Path file : files(STEPS)) {
            String sql = Files.readString(file).replaceAll("(?m)^--.*$", "");
            for (String statement : sql.split(";")) {
                if (!statement.isBlank()) {
                    verbs.add(statement.strip().split("\\s")[0]);
                }
            }
        }
        assertThat(verbs).hasSizeGreaterThan(5).containsOnly("CREATE", "SELECT");
    }

    @Test
    void sqlThatChangesWouldBeFound() {
        assertThat(verbs(sqlOf("""
                        run("UPDATE clearnotice_receipt SET jws = ?");
                        run("insert into t values (1)"); run(\"""
                            MERGE INTO t\""");
                        """))).containsExactly("UPDATE", "INSERT", "MERGE");
        assertThat(sqlOf("Delete the receipt; select nothing")).isEmpty();
    }

    @Test
    void theInterfacesHaveNoMethodThatChanges() {
        assertThat(ReceiptStore.class.getMethods())
                .extracting(Method::getName)
                .containsExactlyInAnyOrder(
                        "append", "find", "findByClaim", "findByWithdrawal", "history", "following", "erase");
        assertThat(NoticeTexts.class.getMethods())
                .extracting(Method::getName)
                .containsExactlyInAnyOrder("keep", "find");
    }

    /** Every piece of SQL inside quotes. */
    private static List<String> sqlOf(String source) {
        List<String> found = new ArrayList<>();
        Matcher quoted = Pattern.compile("(?s)\"\"\"(.*?)\"\"\"|\"((?:[^\"\\\\\\n]|\\\\.)*)\"")
                .matcher(source);
        while (quoted.find()) {
            String text = quoted.group(1) == null ? quoted.group(2) : quoted.group(1);
            Matcher statement = STATEMENT.matcher(text.strip());
            if (statement.lookingAt()) {
                found.add(statement.group());
            }
        }
        return found;
    }

    private static List<String> verbs(List<String> statements) {
        return statements.stream()
                .map(sql -> Arrays.asList(sql.split("\\s+")).get(0).toUpperCase(Locale.ROOT))
                .toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
