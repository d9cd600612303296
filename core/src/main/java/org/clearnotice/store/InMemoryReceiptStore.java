package org.clearnotice.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.clearnotice.consent.Receipt;
import org.clearnotice.consent.SubjectRef;
import org.clearnotice.document.Digest;

/** Keeps receipts as long as the program runs, for tests and trials; a site needs a store that outlives it. */
public final class InMemoryReceiptStore implements ReceiptStore {

    private final Map<String, Entry> byId = new LinkedHashMap<>();
    private final Map<String, String> idByClaim = new HashMap<>();

    @Override
    public synchronized Receipt append(Entry entry) {
        String first = idByClaim.get(entry.claim());
        if (first != null) {
            return find(first).orElseThrow(() -> erased(entry.claim()));
        }
        String id = entry.receipt().id();
        Digest withdrawal = entry.withdrawal();
        if (idByClaim.containsValue(id)
                || (withdrawal != null && findByWithdrawal(withdrawal).isPresent())) {
            throw taken(id);
        }
        byId.put(id, entry);
        idByClaim.put(entry.claim(), id);
        return entry.receipt();
    }

    @Override
    public synchronized Optional<Receipt> find(String id) {
        return Optional.ofNullable(byId.get(id)).map(Entry::receipt);
    }

    @Override
    public synchronized Optional<Receipt> findByClaim(String claim) {
        return Optional.ofNullable(idByClaim.get(claim)).flatMap(this::find);
    }

    @Override
    public synchronized Optional<Receipt> findByWithdrawal(Digest withdrawal) {
        return all(entry -> withdrawal.equals(entry.withdrawal())).stream().findFirst();
    }

    @Override
    public synchronized List<Receipt> history(SubjectRef subject) {
        return all(entry -> entry.receipt().subject().equals(subject.urn()));
    }

    @Override
    public synchronized List<Receipt> following(String id) {
        return all(entry -> entry.receipt().previous().filter(id::equals).isPresent());
    }

    @Override
    public synchronized boolean erase(String id) {
        return byId.remove(id) != null;
    }

    private List<Receipt> all(Predicate<Entry> wanted) {
        return new ArrayList<>(
                byId.values().stream().filter(wanted).map(Entry::receipt).toList());
    }

    static IllegalStateException taken(String id) {
        return new IllegalStateException(
                "receipt " + id + " cannot be kept: another claim has its id or its withdrawal lookup");
    }

    static IllegalStateException erased(String claim) {
        return new IllegalStateException("the receipt of claim " + claim + " was erased, and none follows it");
    }
}
