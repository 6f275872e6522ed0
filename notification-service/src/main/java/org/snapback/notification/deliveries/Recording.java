package org.snapback.notification.deliveries;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.snapback.notification.subscriptions.Subscription;

/** Writes down what came of attempts, and what follows: the next attempt, the end, a rest, a pause. */
@ApplicationScoped
class Recording {
    private static final String ATTEMPT = """
            INSERT INTO delivery_attempt (position, number, at, took_ms, status, outcome, excerpt)
            VALUES (?, ?, ?, ?, ?, ?, ?) ON CONFLICT DO NOTHING
            """;
    private static final String DELIVERY = """
            UPDATE delivery SET standing = ?, attempts = ?, overtaken = ?, due_at = coalesce(?::timestamptz, due_at),
                ended_at = ?::timestamptz
            WHERE position = ? AND standing = 'WAITING'
            """;
    private static final Duration OURS = Duration.ofSeconds(5);

    private final Endpoints endpoints;
    private final DeliveryQueue queue;
    private final DeliveryJournal journal;
    private final Halting halting;

    Recording(Endpoints endpoints, DeliveryQueue queue, DeliveryJournal journal, Halting halting) {
        this.endpoints = endpoints;
        this.queue = queue;
        this.journal = journal;
        this.halting = halting;
    }

    void record(Connection connection, Claim claim, Subscription subscription, List<Done> all, Instant now)
            throws SQLException {
        UUID id = claim.subscription();
        Endpoints.Held held = endpoints.hold(connection, id);
        Health health = held.health();
        Sums sums = new Sums(held.deliveredUpTo());
        for (Done done : all) {
            health = switch (done.outcome()) {
                case Outcome.Delivered it -> health.succeeded(done.at());
                case Outcome.Failed it -> health.failed(done.at());
                case Outcome.Gone it -> health.failed(done.at());
                case Outcome.Ours it -> health;
            };
            sums.add(done, now);
        }
        write(connection, sums);
        long events = journal.ended(subscription, held.events(), sums.made, sums.givenUp);
        endpoints.keep(connection, id, new Endpoints.Held(health, events, sums.deliveredUpTo));
        lines(connection, id, claim.lane(), held.health(), health, sums, now);
        if (sums.gone.isPresent()) {
            halting.end(connection, id, sums.gone.get());
        } else if (health.isHopeless()) {
            halting.pause(connection, id, "five days of nothing but failures");
        }
    }

    private void lines(Connection connection, UUID id, Lane lane, Health before, Health after, Sums sums, Instant now)
            throws SQLException {
        Instant rest = after.pause().map(now::plus).orElse(null);
        if (rest != null || before.isOpen()) {
            queue.rest(connection, id, Lane.FIRST, rest);
        }
        if (lane == Lane.LATER) {
            // What a failure held back may go now.
            queue.due(connection, id, Lane.FIRST, now);
        }
        if (sums.nextAttempt != null) {
            queue.due(connection, id, Lane.LATER, sums.nextAttempt);
        }
        if (sums.ours) {
            queue.rest(connection, id, lane, now.plus(OURS));
        }
    }

    private static void write(Connection connection, Sums sums) throws SQLException {
        try (PreparedStatement attempts = connection.prepareStatement(ATTEMPT);
                PreparedStatement deliveries = connection.prepareStatement(DELIVERY)) {
            for (Object[] values : sums.attempts) {
                Sql.bind(attempts, values);
                attempts.addBatch();
            }
            for (Object[] values : sums.deliveries) {
                Sql.bind(deliveries, values);
                deliveries.addBatch();
            }
            attempts.executeBatch();
            deliveries.executeBatch();
        }
    }

    /** What the attempts of one round come to. */
    private static final class Sums {
        final List<Object[]> attempts = new ArrayList<>();
        final List<Object[]> deliveries = new ArrayList<>();
        final List<Done> made = new ArrayList<>();
        final List<Done> givenUp = new ArrayList<>();
        Optional<String> gone = Optional.empty();
        Instant nextAttempt;
        boolean ours;
        long deliveredUpTo;

        Sums(long deliveredUpTo) {
            this.deliveredUpTo = deliveredUpTo;
        }

        void add(Done done, Instant now) {
            switch (done.outcome()) {
                case Outcome.Delivered it -> {
                    made.add(done);
                    deliveredUpTo = Math.max(deliveredUpTo, done.item().position());
                    attempt(done, it.status(), "DELIVERED", it.excerpt());
                    delivery(done, "DELIVERED", null, now);
                }
                case Outcome.Failed it -> {
                    attempt(done, it.status(), "FAILED", it.excerpt());
                    failed(done, it, now);
                }
                case Outcome.Gone it -> {
                    gone = Optional.of("the receiver answered " + it.status());
                    givenUp.add(done);
                    attempt(done, it.status(), "GONE", it.excerpt());
                    delivery(done, "GIVEN_UP", null, now);
                }
                case Outcome.Ours it -> ours = true;
            }
        }

        private void failed(Done done, Outcome.Failed failed, Instant now) {
            Optional<Duration> wait = done.item().isTest()
                    ? Optional.empty()
                    : RetrySchedule.after(done.item().attempts() + 1, failed.retryAfter(), ThreadLocalRandom.current());
            if (wait.isEmpty()) {
                givenUp.add(done);
                delivery(done, "GIVEN_UP", null, now);
                return;
            }
            Instant next = now.plus(wait.get());
            nextAttempt = nextAttempt == null || next.isBefore(nextAttempt) ? next : nextAttempt;
            delivery(done, "WAITING", next, null);
        }

        private void attempt(Done done, Integer status, String outcome, String excerpt) {
            attempts.add(new Object[] {
                done.item().position(),
                done.item().attempts() + 1,
                done.at(),
                (int) done.tookMillis(),
                status,
                outcome,
                excerpt
            });
        }

        private void delivery(Done done, String standing, Instant due, Instant ended) {
            deliveries.add(new Object[] {
                standing,
                done.item().attempts() + 1,
                done.overtaken(),
                due,
                ended,
                done.item().position()
            });
        }
    }
}
