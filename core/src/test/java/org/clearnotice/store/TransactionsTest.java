package org.clearnotice.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TransactionsTest {

    @TempDir
    Path folder;

    private DataSource database;

    /** Calls that a connection got, with the first argument where there is one. */
    private final List<String> calls = new ArrayList<>();

    @BeforeEach
    void table() throws SQLException {
        database = new H2File(folder);
        Databases.execute(database, "CREATE TABLE kept (id INT)");
    }

    @Test
    void whatWasDoneIsCommittedAndTheConnectionGoesBackAsItCame() throws SQLException {
        String result = new Transactions(watched(Set.of(), true)).run(connection -> {
            assertThat(connection.getAutoCommit()).isFalse();
            insert(connection);
            return "done";
        });
        assertThat(result).isEqualTo("done");
        assertThat(kept()).containsExactly("1");
        assertThat(calls).endsWith("commit", "setAutoCommit true", "close");
    }

    @Test
    void aConnectionWithoutAutocommitStaysWithoutIt() throws SQLException {
        new Transactions(watched(Set.of(), false)).run(connection -> {
            insert(connection);
            return true;
        });
        assertThat(kept()).containsExactly("1");
        assertThat(calls).endsWith("commit", "setAutoCommit false", "close").doesNotContain("setAutoCommit true");
    }

    static List<Throwable> troubles() {
        return List.of(new SQLException("no", "22001"), new IllegalStateException("no"), new AssertionError("no"));
    }

    @ParameterizedTest
    @MethodSource("troubles")
    void ofWhatFailsNothingIsWritten(Throwable trouble) throws SQLException {
        Transactions transactions = new Transactions(watched(Set.of(), true));
        assertThatThrownBy(() -> transactions.run(connection -> {
                    insert(connection);
                    throw sneaky(trouble);
                }))
                .isInstanceOf(trouble instanceof SQLException ? StoreException.class : trouble.getClass());
        assertThat(kept()).isEmpty();
        assertThat(calls).endsWith("rollback", "setAutoCommit true", "close").doesNotContain("commit");
    }

    @Test
    void aCommitThatFailsIsTakenBack() throws SQLException {
        Transactions transactions = new Transactions(watched(Set.of("commit"), true));
        assertThatThrownBy(() -> transactions.run(connection -> {
                    insert(connection);
                    return true;
                }))
                .isInstanceOf(StoreException.class);
        assertThat(kept()).isEmpty();
    }

    @Test
    void aRollbackThatFailsHidesNothingAndCommitsNothing() throws SQLException {
        Transactions transactions = new Transactions(watched(Set.of("rollback"), true));
        IllegalStateException trouble = new IllegalStateException("no");
        assertThatThrownBy(() -> transactions.run(connection -> {
                    insert(connection);
                    throw trouble;
                }))
                .isSameAs(trouble)
                .satisfies(thrown -> assertThat(thrown.getSuppressed()).hasSize(1));
        assertThat(calls).endsWith("rollback", "close").doesNotContain("setAutoCommit true");
        assertThat(kept()).isEmpty();
    }

    @Test
    void whatIsCommittedStaysDoneWhenTheConnectionDoesNotGoBack() throws SQLException {
        Transactions transactions = new Transactions(watched(Set.of("setAutoCommit true"), true));
        assertThat(transactions.<Boolean>run(connection -> {
                    insert(connection);
                    return true;
                }))
                .isTrue();
        assertThat(kept()).containsExactly("1");
    }

    @Test
    void aDatabaseThatDoesNotAnswerIsSaidWithItsReason() {
        DataSource away = (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {DataSource.class}, (proxy, method, arguments) -> {
                    throw new SQLException("connection to 10.0.0.1:5432 refused", "08001");
                });
        assertThatThrownBy(() -> new Transactions(away).run(connection -> true))
                .isInstanceOf(StoreException.class)
                .hasMessageContaining("08001")
                .hasRootCauseMessage("connection to 10.0.0.1:5432 refused");
    }

    private List<String> kept() throws SQLException {
        return Databases.column(database, "SELECT id FROM kept");
    }

    private static void insert(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute("INSERT INTO kept (id) VALUES (1)");
        }
    }

    @SuppressWarnings("unchecked")
    private static <E extends Throwable> RuntimeException sneaky(Throwable trouble) throws E {
        throw (E) trouble;
    }

    /** @param failing calls that fail, as {@link #calls} has them */
    private DataSource watched(Set<String> failing, boolean autoCommit) throws SQLException {
        Connection real = database.getConnection();
        real.setAutoCommit(autoCommit);
        Connection connection = (Connection) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {Connection.class}, (proxy, method, arguments) -> {
                    String call = method.getName()
                            + (arguments != null && method.getName().equals("setAutoCommit") ? " " + arguments[0] : "");
                    calls.add(call);
                    if (failing.contains(call)) {
                        throw new SQLException("no", "HY000");
                    }
                    try {
                        return method.invoke(real, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                });
        return (DataSource) Proxy.newProxyInstance(
                getClass().getClassLoader(),
                new Class<?>[] {DataSource.class},
                (proxy, method, arguments) -> connection);
    }
}
