package org.snapback.notification.deliveries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.snapback.notification.notices.IssuedNotice;
import org.snapback.notification.notices.NoticesIssued;
import org.snapback.notification.subscriptions.Subscription;
import org.snapback.notification.subscriptions.Subscriptions;

/** Makes a delivery of each notice for each subscription that wants it, in the transaction that writes the notice. */
@ApplicationScoped
class Enqueuing {
    private final Subscriptions subscriptions;
    private final Deliveries deliveries;
    private final EntityManager entities;
    private final Clock clock;

    Enqueuing(Subscriptions subscriptions, Deliveries deliveries, EntityManager entities, Clock clock) {
        this.subscriptions = subscriptions;
        this.deliveries = deliveries;
        this.entities = entities;
        this.clock = clock;
    }

    void on(@Observes NoticesIssued issued) {
        Set<String> states = issued.notices().stream()
                .map(IssuedNotice::state)
                .filter(Objects::nonNull)
                .collect(Collectors.toSet());
        if (states.isEmpty()) {
            return;
        }
        Instant now = clock.instant();
        List<Subscription> told = subscriptions.collecting(states, now);
        List<NewDelivery> wanted = new ArrayList<>();
        for (IssuedNotice notice : issued.notices()) {
            for (Subscription one : told) {
                if (one.wants(notice)) {
                    Instant due = one.due(notice.severity(), now);
                    wanted.add(new NewDelivery(one.id(), "NOTICE", notice.eventId(), notice.ref(), due));
                }
            }
        }
        if (!wanted.isEmpty()) {
            entities.unwrap(Session.class).doWork(connection -> deliveries.add(connection, wanted));
        }
    }
}
