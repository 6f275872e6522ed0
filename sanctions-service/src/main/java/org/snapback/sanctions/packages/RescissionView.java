package org.snapback.sanctions.packages;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A rescission, asked for or decided, as REST shows it. */
@Schema(name = "Rescission", examples = EasingExamples.RESCINDED)
record RescissionView(
        UUID ballotId,
        String reason,
        String requestedBy,
        Instant requestedAt,
        Instant deadline,

        @Schema(description = "Absent while the ballot is open")
        RescissionOutcome outcome,

        String outcomeReason,
        Instant decidedAt) {

    static RescissionView whole(RescissionRow row) {
        return new RescissionView(
                row.ballotId,
                row.reason,
                row.requestedBy,
                row.requestedAt,
                row.deadline,
                row.outcome,
                row.outcomeReason,
                row.decidedAt);
    }

    /** What everyone may know of one that took place; its reason is public, as the package is no more. */
    static RescissionView open(RescissionRow row) {
        return new RescissionView(row.ballotId, row.reason, null, null, null, row.outcome, null, row.decidedAt);
    }
}
