package org.clearnotice.spring;

import java.nio.file.Path;
import org.clearnotice.store.JdbcReceiptStore;
import org.clearnotice.store.ReceiptStore;
import org.clearnotice.store.ReceiptStoreContract;
import org.junit.jupiter.api.io.TempDir;

/** The store that a site without a database gets, on the H2 of its Boot. */
class StarterReceiptStoreTest extends ReceiptStoreContract {

    @TempDir
    Path data;

    @Override
    protected ReceiptStore emptyStore() {
        return new JdbcReceiptStore(EvidenceSource.of(null, data).source());
    }

    @Override
    protected ReceiptStore reopened(ReceiptStore open) {
        return emptyStore();
    }
}
