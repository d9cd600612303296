package org.clearnotice.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.io.TempDir;

class H2ReceiptStoreTest extends ReceiptStoreContract {

    @TempDir
    Path folder;

    @Override
    protected ReceiptStore emptyStore() {
        return new JdbcReceiptStore(Databases.migrated(new H2File(folder)));
    }

    @Override
    protected ReceiptStore reopened(ReceiptStore open) throws SQLException {
        Databases.execute(new H2File(folder), "SHUTDOWN");
        return emptyStore();
    }
}
