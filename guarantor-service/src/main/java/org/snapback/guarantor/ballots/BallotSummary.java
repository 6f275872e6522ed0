package org.snapback.guarantor.ballots;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.guarantor.ballots.model.BallotKind;
import org.snapback.guarantor.ballots.model.BallotOutcome;
import org.snapback.guarantor.ballots.model.DecisionRule;
import org.snapback.guarantor.ballots.model.Stage;

/** A ballot as a list shows it. */
@Schema(name = "BallotSummary", description = "A ballot in a list")
record BallotSummary(
        UUID id,

        @Schema(description = "The package that it is about; absent where it is about something else")
        UUID packageId,

        @Schema(description = "The encroachment that it is about; absent where it is about something else")
        UUID encroachmentId,

        @Schema(
                description =
                        "The attestation of a condition that it is about; absent where it is about something else")
        UUID conditionId,

        @Schema(description = "The notice of non-performance that it is about; absent where it is about something else")
        UUID noticeId,

        BallotKind kind,
        int rung,
        String title,
        DecisionRule rule,
        boolean urgent,
        Instant openedAt,
        Instant deadline,
        boolean exercise,
        Stage stage,

        @Schema(description = "Absent while it is open") BallotOutcome outcome,

        int votesCast,
        int electors) {

    static BallotSummary of(BallotRow row) {
        return new BallotSummary(
                row.id,
                row.packageId,
                row.encroachmentId,
                row.conditionId,
                row.noticeId,
                row.kind,
                row.rung,
                row.title,
                row.rule,
                row.urgent,
                row.openedAt,
                row.deadline,
                row.exercise,
                row.stage,
                row.outcome,
                row.countingVotes().size(),
                row.electors.size());
    }
}
