package org.snapback.notification.deliveries;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.snapback.notification.subscriptions.Standing;
import org.snapback.notification.subscriptions.Subscription;
import org.snapback.notification.subscriptions.Subscriptions;

/** Pauses, resumes and ends subscriptions. */
@ApplicationScoped
class Moves {
    private final Subscriptions subscriptions;
    private final Endpoints endpoints;
    private final DeliveryQueue queue;
    private final DeliveryJournal journal;
    private final Wake wake;
    private final Clock clock;

    Moves(
            Subscriptions subscriptions,
            Endpoints endpoints,
            DeliveryQueue queue,
            DeliveryJournal journal,
            Wake wake,
            Clock clock) {
        this.subscriptions = subscriptions;
        this.endpoints = endpoints;
        this.queue = queue;
        this.journal = journal;
        this.wake = wake;
        this.clock = clock;
    }

    /** Pauses or resumes; what was issued meanwhile goes out at a resumption, in order. Empty where nothing changes. */
    Optional<Subscription> move(Connection connection, UUID id, Standing standing, String reason) throws SQLException {
        Endpoints.Held held = endpoints.hold(connection, id);
        Optional<Subscription> moved = subscriptions.move(id, standing, reason);
        if (moved.isEmpty()) {
            return moved;
        }
        // A resumed one starts afresh: its days of failing are over.
        Health health = standing == Standing.ACTIVE ? Health.NEW : held.health();
        long events = journal.moved(moved.get(), held.events());
        endpoints.keep(connection, id, new Endpoints.Held(health, events, held.deliveredUpTo()));
        if (standing == Standing.ACTIVE) {
            queue.start(connection, id);
            wake.afterCommit();
        } else {
            queue.stop(connection, id);
        }
        return moved;
    }

    /** Ends a subscription for good; what waits is given up. */
    Optional<Subscription> end(Connection connection, UUID id, String reason) throws SQLException {
        Optional<Subscription> ended = move(connection, id, Standing.ENDED, reason);
        if (ended.isPresent()) {
            Sql.update(
                    connection,
                    "UPDATE delivery SET standing = 'GIVEN_UP', ended_at = ?"
                            + " WHERE subscription_id = ? AND standing = 'WAITING'",
                    clock.instant(),
                    id);
        }
        return ended;
    }
}
