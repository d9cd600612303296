package org.clearnotice.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.clearnotice.consent.Receipt;
import org.clearnotice.consent.SubjectRef;
import org.clearnotice.document.Digest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StoreExceptionTest {

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({
        "08001, true", "28P01, true", "3D000, true", "42P01, true", "42S02, true", "53100, true", "57P01, true",
        "90020, true", "22001, false", "22021, false", "23505, false", "40001, false", "HY000, false", "2, false"
    })
    void onlyReasonsThatHoldNoValueAreKept(String state, boolean kept) {
        StoreException trouble = new StoreException(new SQLException("perhaps a value", state));
        assertThat(trouble).hasMessage("the database refused: SQLSTATE " + state);
        assertThat(trouble.getCause() != null).isEqualTo(kept);
    }

    @Test
    void aReasonWithoutAStateIsNotKept() {
        StoreException trouble = new StoreException(new SQLException("perhaps a value"));
        assertThat(trouble.getCause()).isNull();
        assertThat(trouble.isTaken()).isFalse();
    }

    @Test
    void whatIsUniqueAndThereAlreadyIsToldApart() {
        assertThat(new StoreException(new SQLException("no", "23505")).isTaken())
                .isTrue();
        assertThat(new StoreException(new SQLException("no", "22001")).isTaken())
                .isFalse();
    }

    @Test
    void noDatabaseRepeatsInAMessageWhatWasToBeWritten() throws SQLException {
        for (DataSource database :
                Stream.of(new H2File(folder), Databases.emptyPostgres()).toList()) {
            ReceiptStore store = new JdbcReceiptStore(Databases.migrated(database));
            Receipt receipt = ReceiptStoreContract.receipt(SubjectRef.none());
            store.append(new ReceiptStore.Entry(receipt, "showing-1", Digest.of("code")));
            Receipt tooLong = new Receipt(receipt.jws() + "A".repeat(300_000), receipt.payload());
            for (ReceiptStore.Entry refused : new ReceiptStore.Entry[] {
                new ReceiptStore.Entry(tooLong, "showing-2", null),
                new ReceiptStore.Entry(receipt, "typed by a person".repeat(20), null),
                new ReceiptStore.Entry(receipt, "typed by a person\0", null),
                new ReceiptStore.Entry(receipt, "typed by a person", null),
                new ReceiptStore.Entry(
                        ReceiptStoreContract.receipt(SubjectRef.none()), "typed by a person", Digest.of("code"))
            }) {
                RuntimeException trouble = catchThrowableOfType(RuntimeException.class, () -> store.append(refused));
                if (trouble != null) {
                    assertThat(printed(trouble))
                            .doesNotContain(receipt.jws().substring(0, 40))
                            .doesNotContain("typed by")
                            .doesNotContain(Digest.of("code").value());
                }
            }
        }
    }

    private static String printed(Throwable trouble) {
        StringWriter text = new StringWriter();
        trouble.printStackTrace(new PrintWriter(text));
        return text.toString();
    }
}
