package org.snapback.guarantor.conditions;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.guarantor.conditions.model.Condition;
import org.snapback.guarantor.conditions.model.Stage;

/** The attestation of a condition in full; its evidence is a list of its own. */
@Schema(name = "Condition", description = "Ukraine's attestation that a condition of easing is met")
record ConditionView(
        UUID id,
        Condition condition,
        Stage stage,
        String statement,
        Instant attestedAt,
        @Schema(description = "Pieces of evidence") int evidence,

        @Schema(description = "What the ballot decides on; absent until it has opened")
        Question question,

        @Schema(description = "The ballot that is open on it; absent while none is")
        UUID openBallotId,

        @Schema(description = "Absent unless it has been confirmed")
        Instant confirmedAt,

        @Schema(description = "When it was not confirmed, withdrawn or revoked")
        Instant endedAt,

        @Schema(description = "Why it was withdrawn or revoked")
        String endReason,

        boolean exercise) {

    @Schema(name = "ConditionQuestion", description = "What the ballot on an attestation decides on")
    record Question(
            UUID ballotId,

            @Schema(description = "The text that is voted on: canonical JSON (RFC 8785)")
            String text,

            @Schema(description = "SHA-256 of the text in UTF-8; a vote names it")
            String digest) {
        static Question of(ConditionRow row) {
            return row.ballotId == null ? null : new Question(row.ballotId, row.ballotText, row.ballotDigest);
        }
    }

    static ConditionView of(ConditionRow row, int evidence) {
        return new ConditionView(
                row.id,
                row.condition,
                row.stage,
                row.statement,
                row.attestedAt,
                evidence,
                Question.of(row),
                row.openBallotId,
                row.confirmedAt,
                row.endedAt,
                row.endReason,
                row.exercise);
    }
}
