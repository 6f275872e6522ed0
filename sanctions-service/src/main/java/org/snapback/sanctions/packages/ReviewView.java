package org.snapback.sanctions.packages;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A review of a package as REST shows it. */
@Schema(
        name = "Review",
        description =
                "The ballot asks whether to END the package, which continues unless that carries; once all conditions"
                        + " of easing are confirmed its lifting is asked for instead")
record ReviewView(
        Instant dueAt,

        @Schema(description = "Absent until it is asked for, in time before the review is due")
        UUID ballotId,

        Instant deadline,
        ReviewOutcome outcome,
        String outcomeReason,
        Instant decidedAt) {
    static ReviewView of(ReviewRow row) {
        return new ReviewView(row.dueAt, row.ballotId, row.deadline, row.outcome, row.outcomeReason, row.decidedAt);
    }
}
