package org.clearnotice.store;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.clearnotice.consent.Receipt;
import org.clearnotice.consent.SubjectRef;
import org.clearnotice.document.Digest;
import org.jspecify.annotations.Nullable;

/** Keeps receipts in PostgreSQL or H2, in tables that {@link Migrations} makes; each call is a transaction of its own. */
public final class JdbcReceiptStore implements ReceiptStore {

    private final Transactions transactions;

    public JdbcReceiptStore(DataSource source) {
        this.transactions = new Transactions(source);
    }

    @Override
    public Receipt append(Entry entry) {
        Receipt receipt = entry.receipt();
        try {
            return transactions.run(connection -> {
                update(
                        connection,
                        "INSERT INTO clearnotice_claim (claim, receipt_id) VALUES (?, ?)",
                        entry.claim(),
                        receipt.id());
                Digest withdrawal = entry.withdrawal();
                update(
                        connection,
                        "INSERT INTO clearnotice_receipt (id, subject, previous_id, withdrawal, jws) VALUES (?, ?, ?, ?, ?)",
                        receipt.id(),
                        receipt.subject(),
                        receipt.previous().orElse(null),
                        withdrawal == null ? null : withdrawal.value(),
                        receipt.jws());
                return receipt;
            });
        } catch (StoreException e) {
            if (!e.isTaken()) {
                throw e;
            }
            return first(entry);
        }
    }

    /** What stands under the claim that was taken. */
    private Receipt first(Entry entry) {
        List<String> ids = transactions.run(connection ->
                strings(connection, "SELECT receipt_id FROM clearnotice_claim WHERE claim = ?", entry.claim()));
        if (ids.isEmpty()) {
            throw InMemoryReceiptStore.taken(entry.receipt().id());
        }
        return find(ids.get(0)).orElseThrow(() -> InMemoryReceiptStore.erased(entry.claim()));
    }

    @Override
    public Optional<Receipt> find(String id) {
        return receipts("SELECT jws FROM clearnotice_receipt WHERE id = ?", id).stream()
                .findFirst();
    }

    @Override
    public Optional<Receipt> findByClaim(String claim) {
        return receipts(
                        "SELECT r.jws FROM clearnotice_receipt r JOIN clearnotice_claim c ON c.receipt_id = r.id WHERE c.claim = ?",
                        claim)
                .stream()
                .findFirst();
    }

    @Override
    public Optional<Receipt> findByWithdrawal(Digest withdrawal) {
        return receipts("SELECT jws FROM clearnotice_receipt WHERE withdrawal = ?", withdrawal.value()).stream()
                .findFirst();
    }

    @Override
    public List<Receipt> history(SubjectRef subject) {
        return receipts("SELECT jws FROM clearnotice_receipt WHERE subject = ? ORDER BY entry", subject.urn());
    }

    @Override
    public List<Receipt> following(String id) {
        return receipts("SELECT jws FROM clearnotice_receipt WHERE previous_id = ? ORDER BY entry", id);
    }

    @Override
    public boolean erase(String id) {
        return find(id).isPresent()
                && transactions.run(
                                connection -> update(connection, "DELETE FROM clearnotice_receipt WHERE id = ?", id))
                        > 0;
    }

    private List<Receipt> receipts(String sql, String parameter) {
        return transactions.run(connection -> strings(connection, sql, parameter)).stream()
                .map(Receipt::parse)
                .toList();
    }

    static int update(Connection connection, String sql, @Nullable String... parameters) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            return statement.executeUpdate();
        }
    }

    static List<String> strings(Connection connection, String sql, String... parameters) throws SQLException {
        if (String.join("", parameters).indexOf('\0') >= 0) {
            // No text in PostgreSQL holds U+0000; it would refuse the question instead of finding nothing.
            return List.of();
        }
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < parameters.length; i++) {
                statement.setString(i + 1, parameters[i]);
            }
            List<String> values = new ArrayList<>();
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    values.add(rows.getString(1));
                }
            }
            return values;
        }
    }
}
