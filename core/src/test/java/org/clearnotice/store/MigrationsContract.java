package org.clearnotice.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.clearnotice.consent.SubjectRef;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the tables of a site can rely on, in every database that we serve. */
abstract class MigrationsContract {

    private static final String STEPS = "SELECT step FROM clearnotice_migration ORDER BY 1";

    DataSource database;

    abstract DataSource emptyDatabase() throws Exception;

    @BeforeEach
    void open() throws Exception {
        database = emptyDatabase();
    }

    @Test
    void anEmptyDatabaseGetsItsTables() throws SQLException {
        new Migrations(database).run();
        assertThat(Databases.tables(database))
                .containsExactly(
                        "clearnotice_claim", "clearnotice_migration", "clearnotice_notice_text", "clearnotice_receipt");
        assertThat(Databases.column(database, STEPS)).containsExactly("V1__receipts.sql");
    }

    @Test
    void aSecondStartChangesNothing() throws SQLException {
        new Migrations(database).run();
        appends("showing-1");
        new Migrations(database).run();
        assertThat(Databases.column(database, STEPS)).containsExactly("V1__receipts.sql");
        assertThat(Databases.column(database, "SELECT claim FROM clearnotice_claim"))
                .containsExactly("showing-1");
    }

    @Test
    void severalStartsAtOnceMakeTheTablesOnce() throws Exception {
        int starts = 8;
        ExecutorService pool = Executors.newFixedThreadPool(starts);
        try {
            CountDownLatch ready = new CountDownLatch(starts);
            Callable<Boolean> start = () -> {
                ready.countDown();
                ready.await();
                new Migrations(database).run();
                new JdbcReceiptStore(database).history(SubjectRef.none());
                return true;
            };
            for (Future<Boolean> done :
                    pool.invokeAll(Stream.generate(() -> start).limit(starts).toList())) {
                assertThat(done.get()).isTrue();
            }
        } finally {
            pool.shutdownNow();
        }
        assertThat(Databases.column(database, STEPS)).containsExactly("V1__receipts.sql");
        appends("showing-1");
    }

    @Test
    void tablesOfTheHostAreLeftAlone() throws SQLException {
        Databases.execute(database, "CREATE TABLE receipt (id INT)");
        Databases.execute(database, "CREATE TABLE schema_version (step INT)");
        Databases.execute(database, "INSERT INTO receipt (id) VALUES (7)");
        new Migrations(database).run();
        appends("showing-1");
        assertThat(Databases.column(database, "SELECT id FROM receipt")).containsExactly("7");
        assertThat(Databases.column(database, "SELECT step FROM schema_version"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"clearnotice_claim", "clearnotice_receipt", "clearnotice_notice_text"})
    void aTableOfTheHostUnderOneOfOurNamesStopsTheStartAndIsLeftAlone(String name) throws SQLException {
        Databases.execute(database, "CREATE TABLE " + name + " (theirs INT)");
        Databases.execute(database, "INSERT INTO " + name + " (theirs) VALUES (7)");
        for (int start = 0; start < 2; start++) {
            assertThatThrownBy(() -> new Migrations(database).run()).isInstanceOf(StoreException.class);
        }
        assertThat(Databases.column(database, "SELECT theirs FROM " + name)).containsExactly("7");
        assertThat(Databases.column(database, STEPS)).isEmpty();
        Databases.execute(database, "DROP TABLE " + name);
        new Migrations(database).run();
        appends("showing-1");
    }

    void appends(String claim) {
        new JdbcReceiptStore(database)
                .append(new ReceiptStore.Entry(ReceiptStoreContract.receipt(SubjectRef.none()), claim, null));
        assertThat(new JdbcReceiptStore(database).findByClaim(claim)).isPresent();
    }
}
