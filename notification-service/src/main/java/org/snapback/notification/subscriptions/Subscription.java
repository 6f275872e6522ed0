package org.snapback.notification.subscriptions;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.snapback.notification.notices.IssuedNotice;
import org.snapback.notification.notices.Severity;

/**
 * What a state wants told, where and how.
 *
 * @param target the webhook's URL or the mail address
 * @param language BCP 47
 * @param quietHours null for none
 * @param standingReason why it is paused or ended; null where nobody said
 */
public record Subscription(
        UUID id,
        String state,
        String name,
        Filter filter,
        ChannelType channel,
        String target,
        String language,
        QuietHours quietHours,
        Digest digest,
        DeliveryOrder order,
        boolean exercises,
        Standing standing,
        String standingReason,
        long version,
        Instant createdAt,
        String createdBy) {

    /** Whether it is told of this notice. One that did not ask for exercises is never told of one. */
    public boolean wants(IssuedNotice notice) {
        return state.equals(notice.state()) && (exercises || !notice.exercise()) && filter.wants(notice);
    }

    /** When a notice that is issued now is due: at once where it is urgent, else when quiet and digest allow. */
    public Instant due(Severity severity, Instant now) {
        if (severity == Severity.URGENT) {
            return now;
        }
        Instant collected = switch (digest) {
            case AT_ONCE -> now;
            case HOURLY -> next(now, ChronoUnit.HOURS);
            case DAILY -> next(now, ChronoUnit.DAYS);
        };
        return quietHours == null ? collected : quietHours.over(collected);
    }

    private Instant next(Instant now, ChronoUnit unit) {
        ZoneId zone = quietHours == null ? ZoneOffset.UTC : quietHours.zone();
        ZonedDateTime local = now.atZone(zone).truncatedTo(unit);
        return local.plus(1, unit).toInstant();
    }
}
