package org.snapback.sanctions.packages;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A corrigendum, asked for or decided, as REST shows it. */
@Schema(name = "Corrigendum", examples = TextExamples.CORRECTED)
record CorrigendumView(
        UUID ballotId,

        @Schema(description = "The version with the corrected text, at …/versions/{number}")
        Integer number,

        String reason,
        String requestedBy,
        Instant requestedAt,
        Instant deadline,

        @Schema(description = "Absent while the ballot is open")
        CorrigendumOutcome outcome,

        String outcomeReason,
        Instant decidedAt) {

    static CorrigendumView whole(CorrigendumRow row) {
        return new CorrigendumView(
                row.ballotId,
                row.number,
                row.reason,
                row.requestedBy,
                row.requestedAt,
                row.deadline,
                row.outcome,
                row.outcomeReason,
                row.decidedAt);
    }

    /** What everyone may know of one that took place; its reason may tell of rungs that still wait. */
    static CorrigendumView open(CorrigendumRow row) {
        return new CorrigendumView(row.ballotId, null, null, null, null, null, row.outcome, null, row.decidedAt);
    }
}
