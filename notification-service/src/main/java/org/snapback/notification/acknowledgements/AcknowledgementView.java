package org.snapback.notification.acknowledgements;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.notification.notices.Demand;

/** Whether a state has said that it has heard what is demanded of it. */
@Schema(name = "Acknowledgement", description = "Whether a state has said that it has heard what is demanded of it")
record AcknowledgementView(
        @Schema(examples = "PL") String state,

        @Schema(description = "The notice's number in the state's stream")
        long number,

        boolean exercise,
        Demand demand,

        @Schema(description = "Until when the answer is due; absent where there is no deadline")
        Instant dueBy,

        @Schema(description = "When the state was told: the notice is on its Kafka topic from then on")
        Instant issuedAt,

        UUID eventId,
        @Schema(examples = "org.snapback.ballot.opened.v1") String eventType,
        @Schema(description = "What it is about") String subject,

        @Schema(description = "The package that it concerns")
        String packageId,

        Standing standing,

        @Schema(description = "Whom it has reached unacknowledged; absent before the first reminder")
        Step reached,

        Instant reachedAt,

        @Schema(description = "When it climbs next; absent where it does not")
        Instant nextAt,

        Instant endedAt,

        @Schema(description = "Who acknowledged it, or the type of the event that ended it")
        String endedBy) {

    static AcknowledgementView of(AcknowledgementRow row) {
        return new AcknowledgementView(
                row.state,
                row.number,
                row.exercise,
                row.demand,
                row.dueBy,
                row.issuedAt,
                row.eventId,
                row.eventType,
                row.subject,
                row.packageId,
                row.standing,
                row.reached,
                row.reachedAt,
                row.nextAt,
                row.endedAt,
                row.endedBy);
    }
}
