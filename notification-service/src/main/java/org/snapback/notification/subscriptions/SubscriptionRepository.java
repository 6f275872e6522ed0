package org.snapback.notification.subscriptions;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The subscriptions of all states. */
@ApplicationScoped
class SubscriptionRepository implements PanacheRepositoryBase<SubscriptionRow, UUID> {
    /** A state's subscriptions, newest first, before one of them. */
    List<SubscriptionRow> listBefore(Optional<UUID> before, String state, int atMost) {
        return find("state = ?1 and (?2 is null or id < ?2) order by id desc", state, before.orElse(null))
                .page(0, atMost)
                .list();
    }

    /** Those that collect notices of these states: all but those that have ended or rest. */
    List<SubscriptionRow> collecting(Collection<String> states, Instant now) {
        return list(
                "state in ?1 and standing <> ?2 and not resting and (endsAt is null or endsAt > ?3)"
                        + " and (madeFor is null or madeFor not like 'REMINDERS:%') order by id",
                states, Standing.ENDED, now);
    }

    /** The one that was made for a ministry or an authority and has not ended. */
    Optional<SubscriptionRow> madeFor(String state, String whom) {
        return find("state = ?1 and madeFor = ?2 and standing <> ?3", state, whom, Standing.ENDED)
                .firstResultOptional();
    }

    List<SubscriptionRow> resting(String state) {
        return list("state = ?1 and resting order by id", state);
    }

    Optional<SubscriptionRow> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }

    /** Lets nobody else make this subscription until commit. */
    void holdMaking(String state, String madeFor) {
        getEntityManager()
                .createNativeQuery("SELECT 1 FROM (SELECT pg_advisory_xact_lock(hashtext(:made))) AS held")
                .setParameter("made", "subscription " + state + " " + madeFor)
                .getResultList();
    }
}
