package org.snapback.notification.deliveries;

import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.snapback.notification.halts.Halt;
import org.snapback.notification.halts.Halts;
import org.snapback.notification.notices.NoticeArchive;
import org.snapback.notification.notices.NoticeRef;
import org.snapback.notification.notices.ToldNotice;
import org.snapback.notification.subscriptions.DeliveryOrder;
import org.snapback.notification.subscriptions.Standing;
import org.snapback.notification.subscriptions.Subscription;
import org.snapback.notification.subscriptions.Subscriptions;

/** Gives a worker what is next in the line that it holds, or takes the line back. */
@ApplicationScoped
class Taking {
    private static final int AT_ONCE = 50;
    /** In strict order nothing new goes out while something that failed waits. */
    private static final String NOTHING_FAILED = " AND NOT EXISTS (SELECT FROM delivery failed"
            + " WHERE failed.subscription_id = d.subscription_id AND failed.standing = 'WAITING' AND failed.attempts > 0)";

    private final DeliveryQueue queue;
    private final Subscriptions subscriptions;
    private final NoticeArchive notices;
    private final Halts halts;

    Taking(DeliveryQueue queue, Subscriptions subscriptions, NoticeArchive notices, Halts halts) {
        this.queue = queue;
        this.subscriptions = subscriptions;
        this.notices = notices;
        this.halts = halts;
    }

    Batch take(Connection connection, Claim claim, Instant now) throws SQLException {
        if (!queue.extend(connection, claim, now)) {
            return Batch.EMPTY;
        }
        Optional<Subscription> subscription =
                subscriptions.find(claim.subscription()).filter(one -> one.standing() == Standing.ACTIVE);
        if (subscription.isEmpty() || isResting(connection, claim, now)) {
            queue.release(connection, claim, subscription.isPresent());
            return Batch.EMPTY;
        }
        boolean strict = subscription.get().order() == DeliveryOrder.STRICT;
        List<Found> found = find(connection, claim, strict, now);
        if (found.isEmpty()) {
            giveBack(connection, claim, strict);
            return Batch.EMPTY;
        }
        return new Batch(subscription.get(), items(found, subscription.get().language()));
    }

    // A line whose next delivery is due and which gives nothing is held back by a failure; whoever ends that wakes it.
    private void giveBack(Connection connection, Claim claim, boolean strict) throws SQLException {
        if (strict && claim.lane() == Lane.FIRST && somethingFailed(connection, claim.subscription())) {
            queue.park(connection, claim);
        } else {
            queue.release(connection, claim, true);
        }
    }

    private static boolean isResting(Connection connection, Claim claim, Instant now) throws SQLException {
        return exists(
                connection,
                "SELECT FROM delivery_queue WHERE subscription_id = ? AND lane = ? AND not_before > ?",
                claim.subscription(),
                claim.lane().name(),
                now);
    }

    private static boolean somethingFailed(Connection connection, UUID subscription) throws SQLException {
        return exists(
                connection,
                "SELECT FROM delivery WHERE subscription_id = ? AND standing = 'WAITING' AND attempts > 0",
                subscription);
    }

    private static boolean exists(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement select = Sql.prepare(connection, sql + " LIMIT 1", values);
                ResultSet row = select.executeQuery()) {
            return row.next();
        }
    }

    private List<Found> find(Connection connection, Claim claim, boolean strict, Instant now) throws SQLException {
        String sql = """
                SELECT d.position, d.id, d.kind, d.message_id, d.stream, d.number, d.attempts,
                    coalesce(d.position < e.delivered_up_to, false)
                FROM delivery d LEFT JOIN endpoint e USING (subscription_id)
                WHERE d.subscription_id = ? AND d.standing = 'WAITING' AND d.due_at <= ? AND d."""
                + claim.lane().condition()
                + (strict && claim.lane() == Lane.FIRST ? NOTHING_FAILED : "")
                // An endpoint that keeps failing is asked with one.
                + " ORDER BY d.position LIMIT CASE WHEN (SELECT failures FROM endpoint WHERE subscription_id = ?) >= "
                + Health.FEW
                + " THEN 1 ELSE "
                + AT_ONCE
                + " END";
        List<Found> found = new ArrayList<>();
        try (PreparedStatement select = Sql.prepare(connection, sql, claim.subscription(), now, claim.subscription());
                ResultSet rows = select.executeQuery()) {
            while (rows.next()) {
                String stream = rows.getString(5);
                found.add(new Found(
                        rows.getLong(1),
                        rows.getObject(2, UUID.class),
                        rows.getString(3),
                        rows.getObject(4, UUID.class),
                        stream == null ? null : new NoticeRef(stream, rows.getLong(6)),
                        rows.getInt(7),
                        rows.getBoolean(8)));
            }
        }
        return found;
    }

    private List<Item> items(List<Found> found, String language) {
        List<NoticeRef> places =
                found.stream().map(Found::place).filter(Objects::nonNull).toList();
        Map<NoticeRef, ToldNotice> told = notices.told(places, language);
        Map<UUID, Halt> halted = halts.find(found.stream()
                .filter(one -> one.kind.equals(Halting.KIND))
                .map(Found::messageId)
                .toList());
        return found.stream()
                .map(one -> new Item(
                        one.position,
                        one.id,
                        one.kind,
                        one.place,
                        one.attempts,
                        new Message(
                                one.messageId,
                                Optional.ofNullable(one.place).map(told::get),
                                Optional.ofNullable(halted.get(one.messageId)),
                                one.attempts + 1,
                                one.kind.equals("REMINDED"),
                                one.overtaken)))
                .toList();
    }

    private record Found(
            long position, UUID id, String kind, UUID messageId, NoticeRef place, int attempts, boolean overtaken) {}
}
