package org.clearnotice.spring;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.clearnotice.store.H2File;
import org.clearnotice.store.Migrations;
import org.jspecify.annotations.Nullable;

/** The database of the evidence: the site's own, or a file in the data folder; never memory that a restart would empty. */
record EvidenceSource(DataSource source) {

    private static final System.Logger LOG = System.getLogger("org.clearnotice");

    /** H2, behind a server too and in its file systems in memory; HSQLDB; Derby. */
    private static final Pattern IN_MEMORY =
            Pattern.compile("^jdbc:[a-z0-9]+:((tcp|ssl)://[^/]+/)?(file:)?(nio)?mem[a-z]*:", Pattern.CASE_INSENSITIVE);

    /** @param site the site's DataSource; null where it has none, or several */
    static EvidenceSource of(@Nullable DataSource site, Path data) {
        EvidenceSource evidence = new EvidenceSource(site == null || forgets(site) ? file(site, data) : site);
        new Migrations(evidence.source()).run();
        return evidence;
    }

    private static DataSource file(@Nullable DataSource site, Path data) {
        LOG.log(
                System.Logger.Level.INFO,
                () -> "receipts are kept in " + data.toAbsolutePath() + ", because the site "
                        + (site == null ? "has no single DataSource" : "keeps its data in memory only"));
        return new H2File(data);
    }

    static boolean isInMemory(String url) {
        return IN_MEMORY.matcher(url).find();
    }

    private static boolean forgets(DataSource site) {
        try (Connection connection = site.getConnection()) {
            return isInMemory(connection.getMetaData().getURL());
        } catch (SQLException e) {
            throw new IllegalStateException("the site's database does not answer", e);
        }
    }
}
