package org.snapback.sanctions.packages;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.sanctions.packages.model.EasingKind;

/** A suspension or lifting, asked for or decided, as REST shows it. */
@Schema(name = "Easing", examples = EasingExamples.EASED)
record EasingView(
        UUID ballotId,
        EasingKind kind,

        @Schema(description = "The measures that it is about; absent for the whole package")
        List<UUID> measures,

        String reason,
        String requestedBy,
        Instant requestedAt,
        Instant deadline,

        @Schema(description = "Absent while the ballot is open")
        EasingOutcome outcome,

        String outcomeReason,
        Instant decidedAt) {

    static EasingView whole(EasingRow row) {
        return new EasingView(
                row.ballotId,
                row.kind,
                row.ofWholePackage() ? null : row.measures,
                row.reason,
                row.requestedBy,
                row.requestedAt,
                row.deadline,
                row.outcome,
                row.outcomeReason,
                row.decidedAt);
    }

    /** What everyone may know of one that took place. */
    static EasingView open(EasingRow row) {
        return new EasingView(
                row.ballotId,
                row.kind,
                row.ofWholePackage() ? null : row.measures,
                null,
                null,
                null,
                null,
                row.outcome,
                null,
                row.decidedAt);
    }
}
