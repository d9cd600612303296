package org.clearnotice.store;

import java.util.List;
import java.util.Optional;
import org.clearnotice.consent.Receipt;
import org.clearnotice.consent.SubjectRef;
import org.clearnotice.document.Digest;
import org.jspecify.annotations.Nullable;

/**
 * Keeps receipts whole: what was appended is found again byte for byte, after a crash too, and nothing is ever changed. An
 * implementation is right if it passes {@code ReceiptStoreContract}.
 */
public interface ReceiptStore {

    /**
     * A receipt with what it is found by.
     *
     * @param claim what it answers, such as one showing of a notice: there is one receipt a claim
     * @param withdrawal lookup of its withdrawal code; null where nothing can be taken back
     */
    record Entry(Receipt receipt, String claim, @Nullable Digest withdrawal) {}

    /**
     * Appends the receipt and returns it; if the claim has a receipt already, nothing is written and that one is returned. Of
     * many at once exactly one is written. When this returns, the receipt survives a crash.
     *
     * @throws IllegalStateException if another claim has this id (an erased receipt's too) or this withdrawal lookup, or the
     *     claim's receipt was erased
     */
    Receipt append(Entry entry);

    Optional<Receipt> find(String id);

    Optional<Receipt> findByClaim(String claim);

    Optional<Receipt> findByWithdrawal(Digest withdrawal);

    /** All receipts of a person or case, oldest first. */
    List<Receipt> history(SubjectRef subject);

    /** The receipts that end or renew this one, oldest first. */
    List<Receipt> following(String id);

    /** Deletes a receipt and every link to the person; its claim stays taken. False where there is none. */
    boolean erase(String id);
}
