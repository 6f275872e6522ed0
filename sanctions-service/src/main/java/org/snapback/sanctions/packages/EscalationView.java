package org.snapback.sanctions.packages;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An escalation as REST shows it. */
@Schema(name = "Escalation", examples = Examples.ESCALATED)
record EscalationView(
        UUID ballotId,
        int rung,
        String reason,
        String requestedBy,
        Instant requestedAt,
        Instant deadline,

        @Schema(description = "Absent while the ballot is open")
        EscalationOutcome outcome,

        String outcomeReason,
        Instant decidedAt,
        List<String> bound,
        List<Excepted> excepted) {

    static EscalationView whole(EscalationRow row) {
        return new EscalationView(
                row.ballotId,
                row.rung,
                row.reason,
                row.requestedBy,
                row.requestedAt,
                row.deadline,
                row.outcome,
                row.outcomeReason,
                row.decidedAt,
                row.bound.isEmpty() ? null : row.bound,
                row.bound.isEmpty() ? null : Excepted.of(row.excepted));
    }

    /** What everyone may know of one that took place. */
    static EscalationView open(EscalationRow row) {
        return new EscalationView(
                row.ballotId,
                row.rung,
                null,
                null,
                null,
                null,
                row.outcome,
                null,
                row.decidedAt,
                row.bound,
                Excepted.of(row.excepted));
    }
}
