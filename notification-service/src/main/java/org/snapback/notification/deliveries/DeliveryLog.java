package org.snapback.notification.deliveries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Reads what became of deliveries. */
@ApplicationScoped
class DeliveryLog {
    private static final String COLUMNS = "SELECT position, id, kind, message_id, stream, number, standing, attempts,"
            + " overtaken, due_at, created_at, ended_at FROM delivery WHERE subscription_id = ?";

    private final EntityManager entities;

    DeliveryLog(EntityManager entities) {
        this.entities = entities;
    }

    /** A delivery and its place in the log. */
    record Entry(long position, DeliveryView view) {}

    /** A subscription's deliveries, newest first, before a position. */
    List<Entry> before(UUID subscription, long position, DeliveryFilter filter, int atMost) {
        return entities.unwrap(Session.class)
                .doReturningWork(connection -> read(
                        connection,
                        COLUMNS + " AND position < ? AND coalesce(standing = ?::text, true)"
                                + " AND coalesce(created_at >= ?::timestamptz, true) ORDER BY position DESC LIMIT ?",
                        subscription,
                        position,
                        filter.standing(),
                        filter.moment(),
                        atMost));
    }

    /** One delivery with its attempts. */
    Optional<DeliveryView> find(UUID subscription, UUID id) {
        return entities.unwrap(Session.class).doReturningWork(connection -> {
            List<Entry> found = read(connection, COLUMNS + " AND id = ?", subscription, id);
            return found.isEmpty()
                    ? Optional.<DeliveryView>empty()
                    : Optional.of(withAttempts(connection, found.getFirst()));
        });
    }

    private static List<Entry> read(Connection connection, String sql, Object... values) throws SQLException {
        List<Entry> found = new ArrayList<>();
        try (PreparedStatement select = Sql.prepare(connection, sql, values);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                boolean waits = row.getString(7).equals("WAITING");
                found.add(new Entry(
                        row.getLong(1),
                        new DeliveryView(
                                row.getObject(2, UUID.class),
                                row.getString(3),
                                row.getObject(4, UUID.class),
                                row.getString(5),
                                row.getObject(6, Long.class),
                                row.getString(7),
                                row.getInt(8),
                                row.getBoolean(9),
                                waits ? Sql.instant(row.getObject(10, OffsetDateTime.class)) : null,
                                Sql.instant(row.getObject(11, OffsetDateTime.class)),
                                Sql.instant(row.getObject(12, OffsetDateTime.class)),
                                null)));
            }
        }
        return found;
    }

    private static DeliveryView withAttempts(Connection connection, Entry entry) throws SQLException {
        List<DeliveryView.AttemptView> attempts = new ArrayList<>();
        try (PreparedStatement select = Sql.prepare(
                        connection,
                        "SELECT number, at, took_ms, status, outcome, excerpt FROM delivery_attempt"
                                + " WHERE position = ? ORDER BY number",
                        entry.position);
                ResultSet row = select.executeQuery()) {
            while (row.next()) {
                attempts.add(new DeliveryView.AttemptView(
                        row.getInt(1),
                        Sql.instant(row.getObject(2, OffsetDateTime.class)),
                        row.getInt(3),
                        row.getObject(4, Integer.class),
                        row.getString(5),
                        row.getString(6)));
            }
        }
        DeliveryView one = entry.view;
        return new DeliveryView(
                one.id(),
                one.kind(),
                one.messageId(),
                one.stream(),
                one.number(),
                one.standing(),
                one.attempts(),
                one.overtaken(),
                one.dueAt(),
                one.createdAt(),
                one.endedAt(),
                attempts);
    }
}
