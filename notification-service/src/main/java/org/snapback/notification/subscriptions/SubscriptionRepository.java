package org.snapback.notification.subscriptions;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The subscriptions of all states. */
@ApplicationScoped
class SubscriptionRepository implements PanacheRepositoryBase<SubscriptionRow, UUID> {
    private static final String COLLECTING = """
            SELECT * FROM subscription
            WHERE state = ANY (?) AND standing <> 'ENDED' AND NOT resting AND (ends_at IS NULL OR ends_at > ?)
                AND (made_for IS NULL OR made_for NOT LIKE 'REMINDERS:%') ORDER BY id
            """;

    /** A state's subscriptions, newest first, before one of them. */
    List<SubscriptionRow> listBefore(Optional<UUID> before, String state, int atMost) {
        return find("state = ?1 and (?2 is null or id < ?2) order by id desc", state, before.orElse(null))
                .page(0, atMost)
                .list();
    }

    /**
     * Those that collect notices of these states: all but those that have ended or rest. They are asked for with each event,
     * and are not the session's to watch.
     */
    List<SubscriptionRow> collecting(Collection<String> states, Instant now) {
        getEntityManager().flush();
        return getEntityManager().unwrap(Session.class).doReturningWork(connection -> {
            List<SubscriptionRow> rows = new ArrayList<>();
            try (PreparedStatement select = connection.prepareStatement(COLLECTING)) {
                select.setArray(1, connection.createArrayOf("text", states.toArray()));
                select.setObject(2, now.atOffset(ZoneOffset.UTC));
                try (ResultSet found = select.executeQuery()) {
                    while (found.next()) {
                        rows.add(SubscriptionRow.read(found));
                    }
                }
            }
            return rows;
        });
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
