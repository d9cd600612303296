package org.clearnotice.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class H2MigrationsTest extends MigrationsContract {

    @TempDir
    Path folder;

    @Override
    DataSource emptyDatabase() {
        return new H2File(folder);
    }

    @Test
    void aStepThatStoppedHalfWayIsBegunAgain() throws SQLException {
        new Migrations(database).run();
        appends("showing-1");
        Databases.execute(database, "DELETE FROM clearnotice_migration");
        Databases.execute(database, "DROP TABLE clearnotice_notice_text");
        Databases.execute(database, "DROP INDEX clearnotice_receipt_subject");
        new Migrations(database).run();
        assertThat(Databases.tables(database)).contains("clearnotice_notice_text");
        assertThat(Databases.column(
                        database,
                        "SELECT index_name FROM information_schema.indexes"
                                + " WHERE LOWER(index_name) = 'clearnotice_receipt_subject'"))
                .hasSize(1);
        assertThat(new JdbcReceiptStore(database).findByClaim("showing-1")).isPresent();
    }
}
