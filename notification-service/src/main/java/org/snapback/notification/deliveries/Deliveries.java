package org.snapback.notification.deliveries;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.snapback.runtime.id.Ids;

/** Puts deliveries into the lines of their endpoints. */
@ApplicationScoped
class Deliveries {
    private static final String INSERT = """
            INSERT INTO delivery (id, subscription_id, kind, message_id, stream, number, due_at, created_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?)
            """;
    private static final String DUE = """
            INSERT INTO delivery_queue (subscription_id, lane, due_at) VALUES (?, 'FIRST', ?)
            ON CONFLICT (subscription_id, lane)
            DO UPDATE SET due_at = least(coalesce(delivery_queue.due_at, excluded.due_at), excluded.due_at)
            """;

    private final Clock clock;
    private final Wake wake;

    Deliveries(Clock clock, Wake wake) {
        this.clock = clock;
        this.wake = wake;
    }

    /** Adds deliveries in this order; workers are woken once the transaction has committed. */
    List<UUID> add(Connection connection, List<NewDelivery> deliveries) throws SQLException {
        List<UUID> ids = new ArrayList<>();
        // Lines are locked in their ids' order, so that two transactions never wait for each other.
        Map<UUID, Instant> due = new TreeMap<>();
        Instant now = clock.instant();
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (NewDelivery one : deliveries) {
                UUID id = Ids.next();
                ids.add(id);
                Sql.bind(
                        insert,
                        id,
                        one.subscription(),
                        one.kind(),
                        one.messageId(),
                        one.place() == null ? null : one.place().stream(),
                        one.place() == null ? null : one.place().number(),
                        one.dueAt(),
                        now);
                insert.addBatch();
                due.merge(one.subscription(), one.dueAt(), (a, b) -> a.isBefore(b) ? a : b);
            }
            insert.executeBatch();
        }
        try (PreparedStatement line = connection.prepareStatement(DUE)) {
            for (Map.Entry<UUID, Instant> one : due.entrySet()) {
                Sql.bind(line, one.getKey(), one.getValue());
                line.addBatch();
            }
            line.executeBatch();
        }
        wake.afterCommit();
        return ids;
    }
}
