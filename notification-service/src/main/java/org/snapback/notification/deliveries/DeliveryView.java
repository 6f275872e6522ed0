package org.snapback.notification.deliveries;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A delivery as the log shows it.
 *
 * @param attempts in a list how many, in one delivery each of them too
 */
@Schema(name = "Delivery", description = "One notice for one subscription")
record DeliveryView(
        UUID id,

        @Schema(description = "NOTICE, TEST, RESENT, REPLAYED, REMINDED or HALT", examples = "NOTICE")
        String kind,

        @Schema(description = "The webhook-id, the same at every attempt")
        UUID messageId,

        @Schema(description = "The notice's stream; absent where it tells of no notice", examples = "ministry.PL")
        String stream,

        @Schema(description = "The notice's number in its stream; absent where it tells of no notice")
        Long number,

        @Schema(description = "WAITING, DELIVERED or GIVEN_UP", examples = "DELIVERED")
        String standing,

        @Schema(description = "How many attempts were made") int attempts,

        @Schema(description = "Whether a later notice was delivered before it")
        boolean overtaken,

        @Schema(description = "When the next attempt is due; absent where none is")
        Instant dueAt,

        Instant createdAt,
        Instant endedAt,

        @Schema(description = "Each attempt; in one delivery alone, not in a list")
        List<AttemptView> log) {

    /** One attempt. */
    @Schema(name = "DeliveryAttempt")
    record AttemptView(
            int number,
            Instant at,

            @Schema(description = "Milliseconds until its outcome was known")
            int tookMillis,

            @Schema(description = "The answer's HTTP status; absent without an answer")
            Integer status,

            @Schema(description = "DELIVERED, FAILED or GONE", examples = "DELIVERED")
            String outcome,

            @Schema(description = "The beginning of the answer, or what went wrong")
            String excerpt) {}
}
