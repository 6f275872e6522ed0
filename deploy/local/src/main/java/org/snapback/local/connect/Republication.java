package org.snapback.local.connect;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;

/**
 * Publishes a journal's rows again, as new rows with the old event's id and version, so that inboxes which hold the event
 * drop it.
 */
public final class Republication {
    private static final int LOOK_AT = 1_000;
    private static final String AGAIN = """
            INSERT INTO journal (event_id, topic, aggregate_type, aggregate_id, aggregate_version, event_type,
                specversion, dataschema, actor, occurred_at, correlation_id, causation_id, exercise, audience,
                traceparent, republishes, payload)
            SELECT event_id, topic, aggregate_type, aggregate_id, aggregate_version, event_type,
                specversion, dataschema, actor, occurred_at, correlation_id, causation_id, exercise, audience,
                traceparent, event_id, payload
            FROM journal j
            WHERE j.republishes IS NULL AND (%s)
            ORDER BY j.seq""";
    private static final int NEWEST = 10_000;
    private static final String NEWEST_ROWS = """
            j.seq > (SELECT coalesce(max(seq), 0) - %d FROM journal)
            OR j.occurred_at > (SELECT max(occurred_at) - interval '1 minute' FROM journal)""".formatted(NEWEST);
    private static final String AFTER_THE_LAST_HELD = """
            j.seq > ?
            OR (j.seq > (SELECT seq FROM journal_watermark)
                AND NOT EXISTS (SELECT 1 FROM journal_arrival a WHERE a.event_id = j.event_id))""";

    private final Connection journal;

    /** Works on the journal of this connection's database, which stays the caller's. */
    public Republication(Connection journal) {
        this.journal = journal;
    }

    /**
     * Publishes again what was written after the last event that an inbox holds, and whatever before it has not been seen
     * to come through.
     *
     * @param inboxes connections to the databases of all services
     * @return how many rows were written
     */
    public int sinceLastHeld(Collection<Connection> inboxes) throws SQLException {
        OptionalLong last = lastHeld(inboxes);
        try (PreparedStatement statement = journal.prepareStatement(AGAIN.formatted(AFTER_THE_LAST_HELD))) {
            // Where no inbox reads this journal's topics, what has come through is known by its arrival alone.
            statement.setLong(1, last.orElse(Long.MAX_VALUE));
            return statement.executeUpdate();
        }
    }

    /**
     * Publishes again what was written last: the rows of the last minute, and in any case ten thousand.
     *
     * @return how many rows were written
     */
    public int newest() throws SQLException {
        try (PreparedStatement statement = journal.prepareStatement(AGAIN.formatted(NEWEST_ROWS))) {
            return statement.executeUpdate();
        }
    }

    /** Publishes everything again. Returns how many rows were written. */
    public int all() throws SQLException {
        try (PreparedStatement statement = journal.prepareStatement(AGAIN.formatted("true"))) {
            return statement.executeUpdate();
        }
    }

    /** The position of the newest row whose event an inbox holds. */
    private OptionalLong lastHeld(Collection<Connection> inboxes) throws SQLException {
        String older =
                "SELECT seq, event_id FROM journal WHERE republishes IS NULL AND seq < ? ORDER BY seq DESC LIMIT "
                        + LOOK_AT;
        long before = Long.MAX_VALUE;
        while (true) {
            List<Row> rows = new ArrayList<>();
            try (PreparedStatement statement = journal.prepareStatement(older)) {
                statement.setLong(1, before);
                try (ResultSet found = statement.executeQuery()) {
                    while (found.next()) {
                        rows.add(new Row(found.getLong(1), found.getObject(2, UUID.class)));
                    }
                }
            }
            if (rows.isEmpty()) {
                return OptionalLong.empty();
            }
            Collection<UUID> held = held(inboxes, rows);
            OptionalLong last = rows.stream()
                    .filter(row -> held.contains(row.event))
                    .mapToLong(Row::seq)
                    .max();
            if (last.isPresent()) {
                return last;
            }
            before = rows.getLast().seq;
        }
    }

    private static Collection<UUID> held(Collection<Connection> inboxes, List<Row> rows) throws SQLException {
        List<UUID> held = new ArrayList<>();
        for (Connection inbox : inboxes) {
            Array events =
                    inbox.createArrayOf("uuid", rows.stream().map(Row::event).toArray());
            try (PreparedStatement statement =
                    inbox.prepareStatement("SELECT event_id FROM inbox WHERE event_id = ANY (?)")) {
                statement.setArray(1, events);
                try (ResultSet found = statement.executeQuery()) {
                    while (found.next()) {
                        held.add(found.getObject(1, UUID.class));
                    }
                }
            }
        }
        return held;
    }

    private record Row(long seq, UUID event) {}
}
