package org.snapback.guarantor.conditions;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.guarantor.conditions.model.Condition;
import org.snapback.guarantor.conditions.model.Stage;

/** The attestation of a condition as a list shows it. */
@Schema(name = "ConditionSummary", description = "The attestation of a condition in a list")
record ConditionSummary(
        UUID id,
        Condition condition,
        Stage stage,
        Instant attestedAt,

        @Schema(description = "The ballot that is open on it; absent while none is")
        UUID openBallotId,

        @Schema(description = "Absent unless it has been confirmed")
        Instant confirmedAt,

        @Schema(description = "When it was not confirmed, withdrawn or revoked")
        Instant endedAt,

        boolean exercise) {
    static ConditionSummary of(ConditionRow row) {
        return new ConditionSummary(
                row.id,
                row.condition,
                row.stage,
                row.attestedAt,
                row.openBallotId,
                row.confirmedAt,
                row.endedAt,
                row.exercise);
    }
}
