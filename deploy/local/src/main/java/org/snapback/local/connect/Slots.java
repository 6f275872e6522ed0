package org.snapback.local.connect;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Map;

/** Reads the server's replication slots over one connection, which it opens again when it has broken. */
public final class Slots implements AutoCloseable {
    private static final int VALID_SECONDS = 5;

    private final Source source;
    private Connection connection;

    /** Opens a superuser's connection. */
    @FunctionalInterface
    public interface Source {
        Connection connect() throws SQLException;
    }

    public Slots(Source source) {
        this.source = source;
    }

    /** All slots by name. */
    public synchronized Map<String, Slot> all() throws SQLException {
        if (connection == null || !connection.isValid(VALID_SECONDS)) {
            connection = source.connect();
        }
        return Slot.all(connection);
    }

    @Override
    public synchronized void close() throws SQLException {
        if (connection != null) {
            connection.close();
        }
    }
}
