package org.snapback.sanctions.packages;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A listing or delisting, asked for or decided, as REST shows it. */
@Schema(name = "AnnexChange", examples = TextExamples.LISTED)
record AnnexChangeView(
        UUID ballotId,
        AnnexChangeKind kind,

        @Schema(description = "The version with the changed annexes, at …/versions/{number}")
        Integer number,

        String reason,

        @Schema(description = "The subjects that join the annexes or leave them; for those who see the package whole")
        List<AnnexChange> measures,

        String requestedBy,
        Instant requestedAt,
        Instant deadline,

        @Schema(description = "Absent while the ballot is open")
        AnnexChangeOutcome outcome,

        String outcomeReason,
        Instant decidedAt,

        @Schema(
                description = "The states that a listing binds; for the others the annexes before it go on."
                        + " Absent of a delisting")
        List<String> bound,

        List<Excepted> excepted) {

    static AnnexChangeView whole(AnnexChangeRow row) {
        return new AnnexChangeView(
                row.ballotId,
                row.kind,
                row.number,
                row.reason,
                row.changes,
                row.requestedBy,
                row.requestedAt,
                row.deadline,
                row.outcome,
                row.outcomeReason,
                row.decidedAt,
                row.bound.isEmpty() ? null : row.bound,
                row.bound.isEmpty() ? null : Excepted.of(row.excepted));
    }

    /** What everyone may know of one that took place; the rest may tell of rungs that still wait. */
    static AnnexChangeView open(AnnexChangeRow row) {
        return new AnnexChangeView(
                row.ballotId,
                row.kind,
                null,
                null,
                null,
                null,
                null,
                null,
                row.outcome,
                null,
                row.decidedAt,
                row.bound.isEmpty() ? null : row.bound,
                row.bound.isEmpty() ? null : Excepted.of(row.excepted));
    }
}
