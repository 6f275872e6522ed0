package org.snapback.notification.acknowledgements;

import java.time.Instant;
import java.util.UUID;
import org.snapback.notification.notices.Demand;

/** What the journal says of acknowledgements; one record for all, absent where an event does not have it. */
record AcknowledgementEvent(
        String state,
        long number,
        UUID eventId,
        String eventType,
        String subject,
        Demand demand,
        Instant dueBy,
        Way by,
        Step to,
        UUID because,
        String becauseType,
        Instant acknowledgedAt,
        Instant remindedAt,
        Instant climbedAt,
        Instant answeredAt) {

    static AcknowledgementEvent acknowledged(AcknowledgementRow row, Way by) {
        return of(row, by, null, null, null, row.endedAt, null, null, null);
    }

    static AcknowledgementEvent reminded(AcknowledgementRow row) {
        return of(row, null, null, null, null, null, row.reachedAt, null, null);
    }

    static AcknowledgementEvent climbed(AcknowledgementRow row) {
        return of(row, null, row.reached, null, null, null, null, row.reachedAt, null);
    }

    static AcknowledgementEvent answered(AcknowledgementRow row, UUID because, String type) {
        return of(row, null, null, because, type, null, null, null, row.endedAt);
    }

    private static AcknowledgementEvent of(
            AcknowledgementRow row,
            Way by,
            Step to,
            UUID because,
            String becauseType,
            Instant acknowledgedAt,
            Instant remindedAt,
            Instant climbedAt,
            Instant answeredAt) {
        return new AcknowledgementEvent(
                row.state,
                row.number,
                row.eventId,
                row.eventType,
                row.subject,
                row.demand,
                row.dueBy,
                by,
                to,
                because,
                becauseType,
                acknowledgedAt,
                remindedAt,
                climbedAt,
                answeredAt);
    }
}
