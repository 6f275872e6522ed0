package org.snapback.notification.subscriptions;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
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

    /** Those that collect notices of these states: all but those that have ended or rest. */
    public List<Subscription> collecting(Collection<String> states, Instant now) {
        return rows.collecting(states, now).stream()
                .map(SubscriptionRow::subscription)
                .toList();
    }

    /** Those that rested until this state's first contact was named, which speaks this language. */
    public List<UUID> rested(String state, String language) {
        List<SubscriptionRow> rested = rows.resting(state);
        rested.forEach(row -> row.language = language);
        return rested.stream().map(row -> row.id).toList();
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
                    row.resting = false;
                    row.version++;
                    return row.subscription();
                });
    }
}
