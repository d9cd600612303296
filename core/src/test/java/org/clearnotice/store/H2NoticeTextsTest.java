package org.clearnotice.store;

import java.nio.file.Path;
import java.sql.SQLException;
import org.junit.jupiter.api.io.TempDir;

class H2NoticeTextsTest extends NoticeTextsContract {

    @TempDir
    Path folder;

    @Override
    NoticeTexts emptyTexts() {
        return new JdbcNoticeTexts(Databases.migrated(new H2File(folder)));
    }

    @Override
    NoticeTexts reopened(NoticeTexts open) throws SQLException {
        Databases.execute(new H2File(folder), "SHUTDOWN");
        return emptyTexts();
    }
}
