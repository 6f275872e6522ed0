package org.snapback.notification.subscriptions;

import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;

/**
 * The hours of each day in which only what is urgent is sent.
 *
 * @param from the local time at which they begin
 * @param to the local time at which they end, on the next day where it is not after {@code from}
 */
public record QuietHours(LocalTime from, LocalTime to, ZoneId zone) {
    /** The moment at which the quiet is over: the same one where there is none. */
    Instant over(Instant moment) {
        ZonedDateTime local = moment.atZone(zone);
        if (!quiet(local.toLocalTime())) {
            return moment;
        }
        ZonedDateTime end = local.with(to);
        return (end.isAfter(local) ? end : local.plusDays(1).with(to)).toInstant();
    }

    private boolean quiet(LocalTime time) {
        return from.isBefore(to)
                ? !time.isBefore(from) && time.isBefore(to)
                : !time.isBefore(from) || time.isBefore(to);
    }
}
