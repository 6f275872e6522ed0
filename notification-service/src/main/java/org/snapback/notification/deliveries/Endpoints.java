package org.snapback.notification.deliveries;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;

/**
 * What is known of where subscriptions lead. Who holds an endpoint's row may take its subscription's and its lines' after,
 * never before.
 */
@ApplicationScoped
class Endpoints {
    /** An endpoint's row, locked until commit. */
    record Held(Health health, long events, long deliveredUpTo) {}

    /** Makes a subscription's endpoint and lines; nothing where it has them. */
    void open(Connection connection, UUID subscription) throws SQLException {
        Sql.update(
                connection, "INSERT INTO endpoint (subscription_id) VALUES (?) ON CONFLICT DO NOTHING", subscription);
        for (Lane lane : Lane.values()) {
            Sql.update(
                    connection,
                    "INSERT INTO delivery_queue (subscription_id, lane) VALUES (?, ?) ON CONFLICT DO NOTHING",
                    subscription,
                    lane.name());
        }
    }

    Held hold(Connection connection, UUID subscription) throws SQLException {
        open(connection, subscription);
        try (PreparedStatement select = Sql.prepare(connection, """
                        SELECT failures, failing_since, last_attempt_at, events, delivered_up_to FROM endpoint
                        WHERE subscription_id = ? FOR UPDATE
                        """, subscription);
                ResultSet row = select.executeQuery()) {
            row.next();
            Health health = new Health(
                    row.getInt(1),
                    Sql.instant(row.getObject(2, OffsetDateTime.class)),
                    Sql.instant(row.getObject(3, OffsetDateTime.class)));
            return new Held(health, row.getLong(4), row.getLong(5));
        }
    }

    void keep(Connection connection, UUID subscription, Held held) throws SQLException {
        Sql.update(
                connection,
                """
                UPDATE endpoint SET failures = ?, failing_since = ?::timestamptz, last_attempt_at = ?::timestamptz,
                    events = ?, delivered_up_to = ? WHERE subscription_id = ?
                """,
                held.health.failures(),
                held.health.failingSince(),
                held.health.lastAttemptAt(),
                held.events,
                held.deliveredUpTo,
                subscription);
    }
}
