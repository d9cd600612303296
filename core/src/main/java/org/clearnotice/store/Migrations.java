package org.clearnotice.store;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Objects;
import javax.sql.DataSource;

/**
 * Brings the tables up to this version, each step once, also where several programs start at the same time. A step that fails
 * or stops half way leaves nothing in PostgreSQL; in H2, which commits after each statement, it is begun again.
 */
public final class Migrations {

    private static final List<String> STEPS = List.of("V1__receipts.sql");
    private static final String TABLE =
            "CREATE TABLE IF NOT EXISTS clearnotice_migration (step VARCHAR(100) NOT NULL PRIMARY KEY)";

    private final Transactions transactions;

    public Migrations(DataSource source) {
        this.transactions = new Transactions(source);
    }

    public void run() {
        if (isCommittedAtOnce()) {
            // H2 does not make one table twice at the same time, and one program has the file: here is where it waits.
            synchronized (Migrations.class) {
                steps();
            }
        } else {
            steps();
        }
    }

    private void steps() {
        try {
            transactions.run(connection -> execute(connection, TABLE));
        } catch (StoreException e) {
            // PostgreSQL: another program made the table between our look and our making.
            transactions.run(connection -> execute(connection, "SELECT step FROM clearnotice_migration"));
        }
        STEPS.forEach(this::step);
    }

    private void step(String step) {
        if (isDone(step)) {
            return;
        }
        try {
            transactions.run(connection -> {
                boolean commits = isCommittedAtOnce(connection);
                if (!commits) {
                    // First the row: a second program waits here until the tables stand.
                    insert(connection, step);
                }
                for (String statement : statements(step)) {
                    execute(connection, statement);
                }
                if (commits) {
                    // Last the row: it says that nothing is half done.
                    insert(connection, step);
                }
                return true;
            });
        } catch (StoreException e) {
            if (!e.isTaken() || !isDone(step)) {
                throw e;
            }
        }
    }

    private boolean isCommittedAtOnce() {
        return transactions.run(Migrations::isCommittedAtOnce);
    }

    private static boolean isCommittedAtOnce(Connection connection) throws SQLException {
        return connection.getMetaData().dataDefinitionCausesTransactionCommit();
    }

    private boolean isDone(String step) {
        return transactions.run(connection -> {
            try (PreparedStatement query =
                    connection.prepareStatement("SELECT 1 FROM clearnotice_migration WHERE step = ?")) {
                query.setString(1, step);
                try (ResultSet rows = query.executeQuery()) {
                    return rows.next();
                }
            }
        });
    }

    private static void insert(Connection connection, String step) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("INSERT INTO clearnotice_migration (step) VALUES (?)")) {
            insert.setString(1, step);
            insert.executeUpdate();
        }
    }

    private static boolean execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            return statement.execute(sql);
        }
    }

    private static List<String> statements(String step) {
        try (InputStream in = Migrations.class.getResourceAsStream("migrations/" + step)) {
            String sql = new String(Objects.requireNonNull(in, step).readAllBytes(), StandardCharsets.UTF_8);
            String plain = sql.lines().filter(line -> !line.startsWith("--")).reduce("", (a, b) -> a + "\n" + b);
            return List.of(plain.split(";")).stream()
                    .map(String::strip)
                    .filter(statement -> !statement.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read " + step, e);
        }
    }
}
