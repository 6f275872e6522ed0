package org.snapback.notification.subscriptions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.snapback.runtime.id.Ids;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.problem.Violation;
import org.snapback.runtime.version.Preconditions;

/** Makes and edits subscriptions. */
@ApplicationScoped
class Subscribing {
    private static final int MOST = 100;

    private final SubscriptionRepository rows;
    private final SubscriptionSight sight;
    private final Instance<Destination> destinations;
    private final Caller caller;
    private final Clock clock;

    Subscribing(
            SubscriptionRepository rows,
            SubscriptionSight sight,
            @Any Instance<Destination> destinations,
            Caller caller,
            Clock clock) {
        this.rows = rows;
        this.sight = sight;
        this.destinations = destinations;
        this.caller = caller;
        this.clock = clock;
    }

    /** A subscription that was made, with what is shown once. */
    record Made(Subscription subscription, Destination.Secrets secrets) {}

    Outcome<Made> subscribe(SubscriptionBody body) {
        return sight.state(body.state())
                .flatMap(state -> judged(body).flatMap(destination -> {
                    if (rows.count("state = ?1 and standing <> ?2", state, Standing.ENDED) >= MOST) {
                        return Outcome.refused(Refusal.of(
                                SubscriptionProblem.TOO_MANY_SUBSCRIPTIONS,
                                "A state may have " + MOST + "; delete one that is not needed"));
                    }
                    SubscriptionRow row = opened(state, body.wish());
                    rows.persistAndFlush(row);
                    Destination.Secrets none = new Destination.Secrets(null, null);
                    return Outcome.done(new Made(
                            row.subscription(), destination.prepare(row.id).orElse(none)));
                }));
    }

    Outcome<Subscription> edit(UUID id, String ifMatch, SubscriptionBody body) {
        return held(id, ifMatch)
                .flatMap(row -> judged(body).flatMap(destination -> {
                    if (row.standing == Standing.ENDED || row.channel != body.channel()) {
                        return Outcome.refused(Refusal.of(
                                SubscriptionProblem.SUBSCRIPTION_STANDING,
                                row.standing == Standing.ENDED
                                        ? "It has ended; make another"
                                        : "Its channel stays; make another subscription"));
                    }
                    row.take(body.wish());
                    row.version++;
                    return Outcome.done(row.subscription());
                }));
    }

    /** The row, locked, that the caller may change at the version that it read. */
    Outcome<SubscriptionRow> held(UUID id, String ifMatch) {
        return sight.see(id).flatMap(seen -> {
            SubscriptionRow row = rows.locked(id).orElseThrow();
            Optional<Refusal> stale = Preconditions.check(ifMatch, row.version);
            return stale.isPresent() ? Outcome.refused(stale.get()) : Outcome.done(row);
        });
    }

    private Outcome<Destination> judged(SubscriptionBody body) {
        List<Violation> violations = new ArrayList<>(body.violations());
        Optional<Destination> destination = destinations.stream()
                .filter(one -> one.type() == body.channel())
                .findFirst();
        if (destination.isEmpty()) {
            violations.add(new Violation("/channel", "available", "A channel that this service has"));
        } else {
            violations.addAll(destination.get().judge(body.target(), "/target"));
        }
        return violations.isEmpty()
                ? Outcome.done(destination.orElseThrow())
                : Outcome.refused(Refusal.of(
                        CommonProblem.VALIDATION, "The subscription breaks rules of its fields", violations));
    }

    private SubscriptionRow opened(String state, Wish wish) {
        SubscriptionRow row = new SubscriptionRow();
        row.id = Ids.next();
        row.state = state;
        row.take(wish);
        row.standing = Standing.ACTIVE;
        row.version = 1;
        row.createdAt = clock.instant();
        row.createdBy = caller.subject();
        return row;
    }
}
