package org.clearnotice.store;

import java.util.Optional;
import javax.sql.DataSource;
import org.clearnotice.notice.RenderedNotice;
import org.clearnotice.notice.RenderedNoticeJson;

/** Keeps the words of notices in PostgreSQL or H2, beside the receipts that speak of them. */
public final class JdbcNoticeTexts implements NoticeTexts {

    private final Transactions transactions;

    public JdbcNoticeTexts(DataSource source) {
        this.transactions = new Transactions(source);
    }

    @Override
    public RenderedNotice keep(RenderedNotice words) {
        Optional<RenderedNotice> kept = find(words.id(), words.version(), words.language());
        if (kept.isPresent()) {
            return kept.get();
        }
        try {
            return transactions.run(connection -> {
                JdbcReceiptStore.update(
                        connection,
                        "INSERT INTO clearnotice_notice_text (id, version, language, words) VALUES (?, ?, ?, ?)",
                        words.id(),
                        words.version(),
                        words.language(),
                        RenderedNoticeJson.write(words));
                return words;
            });
        } catch (StoreException e) {
            return find(words.id(), words.version(), words.language()).orElseThrow(() -> e);
        }
    }

    @Override
    public Optional<RenderedNotice> find(String id, String version, String language) {
        return transactions
                .run(connection -> JdbcReceiptStore.strings(
                        connection,
                        "SELECT words FROM clearnotice_notice_text WHERE id = ? AND version = ? AND language = ?",
                        id,
                        version,
                        language))
                .stream()
                .findFirst()
                .map(RenderedNoticeJson::read);
    }
}
