package org.snapback.notification.deliveries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.snapback.notification.subscriptions.Standing;
import org.snapback.notification.subscriptions.Subscription;
import org.snapback.notification.subscriptions.SubscriptionProblem;
import org.snapback.notification.subscriptions.SubscriptionSight;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Refusal;

/** Pauses, resumes and ends subscriptions for those who may see them. */
@ApplicationScoped
class Moving {
    private final SubscriptionSight sight;
    private final Moves moves;
    private final EntityManager entities;

    Moving(SubscriptionSight sight, Moves moves, EntityManager entities) {
        this.sight = sight;
        this.moves = moves;
        this.entities = entities;
    }

    Outcome<Subscription> move(UUID id, Standing standing, String reason) {
        return sight.see(id).flatMap(seen -> {
            Optional<Subscription> moved = entities.unwrap(Session.class)
                    .doReturningWork(connection -> standing == Standing.ENDED
                            ? moves.end(connection, id, reason)
                            : moves.move(connection, id, standing, reason));
            entities.flush();
            return moved.map(Outcome::done).orElseGet(() -> Outcome.refused(standing(seen)));
        });
    }

    /** A subscription that can be delivered to. */
    Outcome<Subscription> living(UUID id) {
        return sight.see(id)
                .flatMap(seen ->
                        seen.standing() == Standing.ENDED ? Outcome.refused(standing(seen)) : Outcome.done(seen));
    }

    private static Refusal standing(Subscription subscription) {
        return Refusal.of(
                        SubscriptionProblem.SUBSCRIPTION_STANDING,
                        "The subscription is " + subscription.standing() + " already, or has ended")
                .with("standing", subscription.standing());
    }
}
