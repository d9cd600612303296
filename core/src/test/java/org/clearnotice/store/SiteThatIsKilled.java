package org.clearnotice.store;

import java.nio.file.Path;
import org.clearnotice.consent.Receipt;
import org.clearnotice.consent.SubjectRef;

/** A program of its own that appends receipts without an end, and says the id of each one that is kept. */
final class SiteThatIsKilled {

    private SiteThatIsKilled() {}

    public static void main(String... folder) {
        H2File database = new H2File(Path.of(folder[0]));
        new Migrations(database).run();
        ReceiptStore store = new JdbcReceiptStore(database);
        for (int i = 0; ; i++) {
            Receipt receipt = ReceiptStoreContract.receipt(SubjectRef.none());
            store.append(new ReceiptStore.Entry(receipt, "showing-" + i, null));
            System.out.println(receipt.id());
        }
    }
}
