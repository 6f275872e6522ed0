package org.snapback.notification.subscriptions;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
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

    /** Those that collect notices of these states: all that have not ended. */
    List<SubscriptionRow> collecting(Collection<String> states) {
        return list("state in ?1 and standing <> ?2 order by id", states, Standing.ENDED);
    }

    Optional<SubscriptionRow> locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE);
    }
}
