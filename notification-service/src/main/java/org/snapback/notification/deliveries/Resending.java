package org.snapback.notification.deliveries;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import org.hibernate.Session;
import org.snapback.notification.notices.IssuedNotice;
import org.snapback.notification.notices.NoticeArchive;
import org.snapback.notification.notices.NoticeRef;
import org.snapback.notification.subscriptions.Subscription;
import org.snapback.runtime.id.Ids;

/** Delivers again, or for the first time, what was issued before. A resent message keeps its id. */
@ApplicationScoped
class Resending {
    private final Deliveries deliveries;
    private final NoticeArchive notices;
    private final EntityManager entities;
    private final Clock clock;

    Resending(Deliveries deliveries, NoticeArchive notices, EntityManager entities, Clock clock) {
        this.deliveries = deliveries;
        this.notices = notices;
        this.entities = entities;
        this.clock = clock;
    }

    /** Sends a message that tells of nothing; its id is the answer. */
    UUID test(Subscription subscription) {
        return add(List.of(new NewDelivery(subscription.id(), "TEST", Ids.next(), null, clock.instant())))
                .getFirst();
    }

    /** Sends one delivery's message again. */
    UUID resend(Subscription subscription, DeliveryView one) {
        NoticeRef place = one.stream() == null ? null : new NoticeRef(one.stream(), one.number());
        String kind = place == null ? one.kind() : "RESENT";
        return add(List.of(new NewDelivery(subscription.id(), kind, one.messageId(), place, clock.instant())))
                .getFirst();
    }

    /**
     * Sends again what was delivered, or given up, of a range of a stream's numbers.
     *
     * @param onlyGivenUp whether only what never arrived
     * @return how many, also where it is a dry run
     */
    long resend(Subscription subscription, String stream, long from, long to, boolean onlyGivenUp, boolean dryRun) {
        String sql = "SELECT message_id, number FROM delivery d WHERE subscription_id = ? AND kind = 'NOTICE'"
                + " AND stream = ? AND number BETWEEN ? AND ? AND standing "
                + (onlyGivenUp ? "= 'GIVEN_UP'" : "<> 'WAITING'") + " ORDER BY position";
        Instant now = clock.instant();
        List<NewDelivery> again = entities.unwrap(Session.class).doReturningWork(connection -> {
            List<NewDelivery> found = new ArrayList<>();
            try (PreparedStatement select = Sql.prepare(connection, sql, subscription.id(), stream, from, to);
                    ResultSet row = select.executeQuery()) {
                while (row.next()) {
                    NoticeRef place = new NoticeRef(stream, row.getLong(2));
                    found.add(new NewDelivery(subscription.id(), "RESENT", row.getObject(1, UUID.class), place, now));
                }
            }
            return found;
        });
        if (!dryRun) {
            add(again);
        }
        return again.size();
    }

    /**
     * Delivers what the subscription wants of what was issued in a time, in order.
     *
     * @param from null for the first notice on
     * @param to null for the last too
     * @return how many, also where it is a dry run
     */
    long replay(Subscription subscription, boolean exercise, Instant from, Instant to, boolean dryRun) {
        AtomicLong count = new AtomicLong();
        Instant now = clock.instant();
        notices.each(subscription.state(), exercise, from, to, page -> {
            List<NewDelivery> wanted = page.stream()
                    .filter(subscription::wants)
                    .map(notice -> replayed(subscription, notice, now))
                    .toList();
            count.addAndGet(wanted.size());
            if (!dryRun) {
                add(wanted);
            }
        });
        return count.get();
    }

    private static NewDelivery replayed(Subscription subscription, IssuedNotice notice, Instant now) {
        return new NewDelivery(subscription.id(), "REPLAYED", notice.eventId(), notice.ref(), now);
    }

    private List<UUID> add(List<NewDelivery> all) {
        return all.isEmpty()
                ? List.of()
                : entities.unwrap(Session.class).doReturningWork(connection -> deliveries.add(connection, all));
    }
}
