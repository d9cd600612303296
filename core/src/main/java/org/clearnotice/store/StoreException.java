package org.clearnotice.store;

import java.sql.SQLException;

/** The database did not do what it was asked; nothing was written. */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** SQLSTATE class of integrity violations (ISO/IEC 9075). */
    private static final String INTEGRITY = "23";

    private final boolean taken;

    StoreException(SQLException cause) {
        super("the database refused: SQLSTATE " + cause.getSQLState(), cause);
        String state = cause.getSQLState();
        this.taken = state != null && state.startsWith(INTEGRITY);
    }

    /** Whether something unique was there already. */
    boolean isTaken() {
        return taken;
    }
}
