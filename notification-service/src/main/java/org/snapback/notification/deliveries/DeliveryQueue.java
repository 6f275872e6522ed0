package org.snapback.notification.deliveries;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/** The lines of endpoints: who holds one, and when there is something to do in it. */
@ApplicationScoped
class DeliveryQueue {
    /** Longer than a worker sends before it records: see {@link Sending}. */
    static final Duration LEASE = Duration.ofSeconds(60);

    /** Leases up to so many lines that have something to do and that nobody holds. */
    List<Claim> claim(Connection connection, Lane lane, int atMost, Instant now) throws SQLException {
        List<Claim> claims = new ArrayList<>();
        try (PreparedStatement claim =
                        Sql.prepare(connection, """
                        UPDATE delivery_queue q SET lease = gen_random_uuid(), leased_until = ?
                        FROM (SELECT subscription_id FROM delivery_queue
                              WHERE lane = ? AND due_at <= ? AND coalesce(not_before <= ?, true)
                                AND coalesce(leased_until <= ?, true)
                              ORDER BY due_at LIMIT ? FOR UPDATE SKIP LOCKED) due
                        WHERE q.subscription_id = due.subscription_id AND q.lane = ?
                        RETURNING q.subscription_id, q.lease
                        """, now.plus(LEASE), lane.name(), now, now, now, atMost, lane.name());
                ResultSet rows = claim.executeQuery()) {
            while (rows.next()) {
                claims.add(new Claim(rows.getObject(1, UUID.class), lane, rows.getObject(2, UUID.class)));
            }
        }
        return claims;
    }

    /** Keeps a lease, and the line's row until commit; false where it is another worker's by now. */
    boolean extend(Connection connection, Claim claim, Instant now) throws SQLException {
        return Sql.update(
                        connection,
                        "UPDATE delivery_queue SET leased_until = ?"
                                + " WHERE subscription_id = ? AND lane = ? AND lease = ?",
                        now.plus(LEASE),
                        claim.subscription(),
                        claim.lane().name(),
                        claim.lease())
                == 1;
    }

    /** Gives back a line whose row is held, due when the next of its deliveries is. */
    void release(Connection connection, Claim claim, boolean active) throws SQLException {
        String next = "(SELECT min(due_at) FROM delivery WHERE subscription_id = ? AND standing = 'WAITING' AND "
                + claim.lane().condition() + ")";
        Sql.update(
                connection,
                "UPDATE delivery_queue SET lease = NULL, leased_until = NULL, due_at = CASE WHEN ? THEN " + next
                        + " END WHERE subscription_id = ? AND lane = ?",
                active,
                claim.subscription(),
                claim.subscription(),
                claim.lane().name());
    }

    /** Gives back a line whose row is held and which waits for something else than time. */
    void park(Connection connection, Claim claim) throws SQLException {
        Sql.update(
                connection,
                "UPDATE delivery_queue SET lease = NULL, leased_until = NULL, due_at = NULL"
                        + " WHERE subscription_id = ? AND lane = ?",
                claim.subscription(),
                claim.lane().name());
    }

    /** Says that a line has something to do at this moment, at the latest. */
    void due(Connection connection, UUID subscription, Lane lane, Instant moment) throws SQLException {
        Sql.update(
                connection,
                "UPDATE delivery_queue SET due_at = least(coalesce(due_at, ?), ?)"
                        + " WHERE subscription_id = ? AND lane = ?",
                moment,
                moment,
                subscription,
                lane.name());
    }

    /** Lets a line rest until a moment; null ends its rest. */
    void rest(Connection connection, UUID subscription, Lane lane, Instant until) throws SQLException {
        Sql.update(
                connection,
                "UPDATE delivery_queue SET not_before = ?::timestamptz WHERE subscription_id = ? AND lane = ?",
                until,
                subscription,
                lane.name());
    }

    /** Lets nothing go out any more. */
    void stop(Connection connection, UUID subscription) throws SQLException {
        Sql.update(connection, "UPDATE delivery_queue SET due_at = NULL WHERE subscription_id = ?", subscription);
    }

    /** Lets go out what waits. */
    void start(Connection connection, UUID subscription) throws SQLException {
        for (Lane lane : Lane.values()) {
            String next = "(SELECT min(due_at) FROM delivery WHERE subscription_id = ? AND standing = 'WAITING' AND "
                    + lane.condition() + ")";
            Sql.update(
                    connection,
                    "UPDATE delivery_queue SET not_before = NULL, due_at = " + next
                            + " WHERE subscription_id = ? AND lane = ?",
                    subscription,
                    subscription,
                    lane.name());
        }
    }
}
