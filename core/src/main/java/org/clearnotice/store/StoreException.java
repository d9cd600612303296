package org.clearnotice.store;

import java.sql.SQLException;
import java.util.Set;

/**
 * The database did not do what it was asked. Nothing was written, unless the connection broke while it committed; asking
 * again with the same claim is safe then too. What was to be written never stands in the message or in a cause.
 */
public final class StoreException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    /** SQLSTATE class of integrity violations (ISO/IEC 9075). */
    private static final String INTEGRITY = "23";

    /** Classes of SQLSTATE, 90 being H2's own, whose messages speak of connections, tables and rights and not of values. */
    private static final Set<String> WITHOUT_VALUES =
            Set.of("08", "28", "3D", "3F", "42", "53", "55", "57", "58", "90");

    private final boolean taken;

    StoreException(SQLException cause) {
        super(
                "the database refused: SQLSTATE " + cause.getSQLState(),
                WITHOUT_VALUES.contains(kind(cause)) ? cause : null);
        this.taken = kind(cause).equals(INTEGRITY);
    }

    private static String kind(SQLException cause) {
        String state = cause.getSQLState();
        return state == null || state.length() < 2 ? "" : state.substring(0, 2);
    }

    /** Whether something unique was there already. */
    boolean isTaken() {
        return taken;
    }
}
