package org.snapback.sanctions.packages;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An amendment, asked for or decided, as REST shows it. */
@Schema(name = "Amendment", examples = TextExamples.AMENDED)
record AmendmentView(
        UUID ballotId,

        @Schema(description = "The version with the amended text, at …/versions/{number}")
        Integer number,

        String reason,
        String requestedBy,
        Instant requestedAt,
        Instant deadline,

        @Schema(description = "Absent while the ballot is open")
        AmendmentOutcome outcome,

        String outcomeReason,
        Instant decidedAt,

        @Schema(
                description =
                        "The states that what it adds or changes binds; for the others the text before it goes on")
        List<String> bound,

        List<Excepted> excepted) {

    static AmendmentView whole(AmendmentRow row) {
        return new AmendmentView(
                row.ballotId,
                row.number,
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

    /** What everyone may know of one that took place; its reason may tell of rungs that still wait. */
    static AmendmentView open(AmendmentRow row) {
        return new AmendmentView(
                row.ballotId,
                null,
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
