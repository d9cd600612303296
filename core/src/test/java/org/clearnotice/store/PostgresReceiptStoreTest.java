package org.clearnotice.store;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

class PostgresReceiptStoreTest extends ReceiptStoreContract {

    private @Nullable DataSource database;

    @Override
    protected ReceiptStore emptyStore() throws SQLException {
        DataSource empty = Databases.emptyPostgres();
        database = empty;
        return new JdbcReceiptStore(Databases.migrated(empty));
    }

    @Override
    protected ReceiptStore reopened(ReceiptStore open) {
        DataSource same = database;
        return same == null ? open : new JdbcReceiptStore(Databases.migrated(same));
    }
}
