package org.snapback.runtime.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import org.hibernate.Session;

/** The tables that make effects single. */
@ApplicationScoped
class InboxTable {
    private static final String ENTER = """
            INSERT INTO inbox (consumer, event_id, event_type, aggregate_type, aggregate_id, aggregate_version, source,
                received_at)
            SELECT ?, ?, ?, ?, ?, ?, ?, ? FROM (SELECT pg_advisory_xact_lock(hashtextextended(?, 0))) AS held
            ON CONFLICT DO NOTHING
            """;
    private static final String SEEN = """
            SELECT aggregate_version FROM inbox_progress
            WHERE consumer = ? AND aggregate_type = ? AND aggregate_id = ?
            """;
    private static final String ADVANCE = """
            INSERT INTO inbox_progress (consumer, aggregate_type, aggregate_id, aggregate_version) VALUES (?, ?, ?, ?)
            ON CONFLICT (consumer, aggregate_type, aggregate_id) DO UPDATE
            SET aggregate_version = greatest(inbox_progress.aggregate_version, excluded.aggregate_version)
            """;

    private final EntityManager entities;
    private final Clock clock;

    InboxTable(EntityManager entities, Clock clock) {
        this.entities = entities;
        this.clock = clock;
    }

    /**
     * Whether this is the event's first time. Of two transactions that concern one aggregate, the second waits for the
     * first's end: a replay comes beside the topic, and what it finds stale must not become so in its hands.
     */
    boolean enter(String consumer, ReceivedEvent event) {
        return with(
                        ENTER,
                        PreparedStatement::executeUpdate,
                        consumer,
                        event.id(),
                        event.type(),
                        event.aggregateType(),
                        event.aggregateId(),
                        event.aggregateVersion(),
                        event.source(),
                        clock.instant().atOffset(ZoneOffset.UTC),
                        consumer + ' ' + event.aggregateType() + ' ' + event.aggregateId())
                == 1;
    }

    /** The highest version seen of the event's aggregate; 0 before the first. */
    long seen(String consumer, ReceivedEvent event) {
        return with(SEEN, InboxTable::number, consumer, event.aggregateType(), event.aggregateId());
    }

    void advance(String consumer, ReceivedEvent event) {
        with(
                ADVANCE,
                PreparedStatement::executeUpdate,
                consumer,
                event.aggregateType(),
                event.aggregateId(),
                event.aggregateVersion());
    }

    private static long number(PreparedStatement select) throws SQLException {
        try (ResultSet row = select.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    /** Each event of each service comes by here: without Hibernate's queries it costs half. */
    private <T> T with(String sql, Work<T> work, Object... values) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            try (PreparedStatement statement = connection.prepareStatement(sql)) {
                for (int i = 0; i < values.length; i++) {
                    statement.setObject(i + 1, values[i]);
                }
                return work.of(statement);
            }
        });
    }

    /** What is done with a statement. */
    private interface Work<T> {
        T of(PreparedStatement statement) throws SQLException;
    }
}
