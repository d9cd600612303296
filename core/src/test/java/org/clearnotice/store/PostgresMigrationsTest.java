package org.clearnotice.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;

class PostgresMigrationsTest extends MigrationsContract {

    @Override
    DataSource emptyDatabase() throws SQLException {
        return Databases.emptyPostgres();
    }

    @Test
    void aStepThatFailsLeavesNoneOfItsTables() throws SQLException {
        Databases.execute(database, "CREATE TABLE clearnotice_notice_text (theirs INT)");
        assertThatThrownBy(() -> new Migrations(database).run()).isInstanceOf(StoreException.class);
        assertThat(Databases.tables(database)).containsExactly("clearnotice_migration", "clearnotice_notice_text");
    }

    @Test
    void aProgramThatMayMakeNoTablesStartsWhereTheyStand() throws SQLException {
        new Migrations(database).run();
        String role = "reader" + System.nanoTime();
        Databases.execute(database, "CREATE ROLE " + role + " LOGIN");
        Databases.execute(database, "GRANT SELECT, INSERT ON ALL TABLES IN SCHEMA public TO " + role);
        Databases.execute(
                database,
                "ALTER DATABASE "
                        + Databases.column(database, "SELECT current_database()")
                                .get(0) + " SET role = '" + role + "'");
        assertThatThrownBy(() -> Databases.execute(database, "CREATE TABLE more (id INT)"))
                .isInstanceOf(SQLException.class);
        new Migrations(database).run();
        appends("showing-1");
    }
}
