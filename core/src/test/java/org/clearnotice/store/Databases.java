package org.clearnotice.store;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import javax.sql.DataSource;

/** Empty databases of one PostgreSQL server, which starts at the first question and ends with the tests. */
final class Databases {

    private static final class Server {
        static final EmbeddedPostgres RUNNING = start();

        private static EmbeddedPostgres start() {
            try {
                return EmbeddedPostgres.builder().start();
            } catch (IOException e) {
                throw new UncheckedIOException("PostgreSQL did not start", e);
            }
        }
    }

    private Databases() {}

    static DataSource emptyPostgres() throws SQLException {
        String name = "t" + UUID.randomUUID().toString().replace("-", "");
        execute(Server.RUNNING.getPostgresDatabase(), "CREATE DATABASE " + name);
        return Server.RUNNING.getDatabase("postgres", name);
    }

    static DataSource migrated(DataSource source) {
        new Migrations(source).run();
        return source;
    }

    static void execute(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** The first column of every row. */
    static List<String> column(DataSource source, String sql) throws SQLException {
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            List<String> values = new ArrayList<>();
            while (rows.next()) {
                values.add(rows.getString(1));
            }
            return values;
        }
    }

    static List<String> tables(DataSource source) throws SQLException {
        return column(
                source,
                "SELECT LOWER(table_name) FROM information_schema.tables"
                        + " WHERE LOWER(table_schema) = 'public' ORDER BY 1");
    }
}
