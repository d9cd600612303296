package org.clearnotice.store;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/** Runs work on a connection of its own: all of it is committed, or none. */
final class Transactions {

    private static final System.Logger LOG = System.getLogger("org.clearnotice");

    @FunctionalInterface
    interface Work<T> {
        T on(Connection connection) throws SQLException;
    }

    private final DataSource source;

    Transactions(DataSource source) {
        this.source = source;
    }

    <T> T run(Work<T> work) {
        try (Connection connection = source.getConnection()) {
            boolean before = connection.getAutoCommit();
            connection.setAutoCommit(false);
            T result;
            try {
                result = work.on(connection);
                connection.commit();
            } catch (Throwable e) {
                takeBack(connection, before, e);
                throw e;
            }
            putBack(connection, before);
            return result;
        } catch (SQLException e) {
            throw new StoreException(e);
        }
    }

    /** Of a connection that cannot roll back nothing more is asked: switching to autocommit would commit what was half done. */
    private static void takeBack(Connection connection, boolean before, Throwable why) {
        try {
            connection.rollback();
            connection.setAutoCommit(before);
        } catch (SQLException e) {
            why.addSuppressed(e);
        }
    }

    private static void putBack(Connection connection, boolean before) {
        try {
            connection.setAutoCommit(before);
        } catch (SQLException e) {
            LOG.log(System.Logger.Level.WARNING, "a connection did not go back to autocommit; the work is committed");
        }
    }
}
