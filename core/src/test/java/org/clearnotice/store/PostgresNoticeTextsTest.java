package org.clearnotice.store;

import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

class PostgresNoticeTextsTest extends NoticeTextsContract {

    private @Nullable DataSource database;

    @Override
    NoticeTexts emptyTexts() throws SQLException {
        DataSource empty = Databases.emptyPostgres();
        database = empty;
        return new JdbcNoticeTexts(Databases.migrated(empty));
    }

    @Override
    NoticeTexts reopened(NoticeTexts open) {
        DataSource same = database;
        return same == null ? open : new JdbcNoticeTexts(Databases.migrated(same));
    }
}
