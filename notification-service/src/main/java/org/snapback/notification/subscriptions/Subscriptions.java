package org.snapback.notification.subscriptions;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The subscriptions, for those who deliver. */
@ApplicationScoped
public class Subscriptions {
    private final SubscriptionRepository rows;

    Subscriptions(SubscriptionRepository rows) {
        this.rows = rows;
    }

    /** One subscription. */
    public Optional<Subscription> find(UUID id) {
        return rows.findByIdOptional(id).map(SubscriptionRow::subscription);
    }

    /** Those that collect notices of these states: all that have not ended. */
    public List<Subscription> collecting(Collection<String> states) {
        return rows.collecting(states).stream()
                .map(SubscriptionRow::subscription)
                .toList();
    }

    /**
     * Gives a subscription another standing, and keeps it locked until commit.
     *
     * @param reason why; null where nobody said
     * @return the subscription as it is now; empty where it has that standing already, has ended or does not exist
     */
    public Optional<Subscription> move(UUID id, Standing standing, String reason) {
        return rows.locked(id)
                .filter(row -> row.standing != standing && row.standing != Standing.ENDED)
                .map(row -> {
                    row.standing = standing;
                    row.standingReason = reason;
                    row.version++;
                    return row.subscription();
                });
    }
}
