package org.snapback.local.connect;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One service's journal and its slot, over a superuser's connection to the service's database. */
public final class Journal implements AutoCloseable {
    private final Connection connection;
    private final OutboxConnector outbox;

    public Journal(Connection connection, OutboxConnector outbox) {
        this.connection = connection;
        this.outbox = outbox;
    }

    /** The slot, empty where there is none. */
    public Optional<Slot> slot() throws SQLException {
        return Optional.ofNullable(Slot.all(connection).get(outbox.slot()));
    }

    /** How many rows the journal holds. */
    public long rows() throws SQLException {
        return number("SELECT count(*) FROM journal");
    }

    /**
     * Makes the slot beside an empty journal. Beside rows a missing slot is not made: what was written without one would
     * never be carried.
     *
     * @return whether there is a slot that has lost nothing
     */
    public boolean ensureSlot() throws SQLException {
        Optional<Slot> slot = slot();
        if (slot.isPresent()) {
            return !slot.get().lost();
        }
        if (rows() > 0) {
            return false;
        }
        makeSlot();
        return true;
    }

    /** Makes the slot; where there is one that PostgreSQL gave up, in its place. */
    public void makeSlot() throws SQLException {
        if (slot().isPresent()) {
            call("SELECT pg_drop_replication_slot(?)");
        }
        call("SELECT pg_create_logical_replication_slot(?, 'pgoutput')");
    }

    /** Writes an empty message, which a working connector passes on, and returns the position that it then confirms. */
    public long emitMessage() throws SQLException {
        return number("SELECT pg_logical_emit_message(false, 'heartbeat', '') - '0/0'::pg_lsn");
    }

    /** The topics that the newest rows name. */
    public List<String> recentTopics() throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(
                        "SELECT DISTINCT topic FROM (SELECT topic FROM journal ORDER BY seq DESC LIMIT 1000) newest")) {
            List<String> topics = new ArrayList<>();
            while (rows.next()) {
                topics.add(rows.getString(1));
            }
            return topics;
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private void call(String function) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(function)) {
            statement.setString(1, outbox.slot());
            statement.execute();
        }
    }

    private long number(String question) throws SQLException {
        try (Statement sql = connection.createStatement();
                ResultSet row = sql.executeQuery(question)) {
            row.next();
            return row.getLong(1);
        }
    }
}
