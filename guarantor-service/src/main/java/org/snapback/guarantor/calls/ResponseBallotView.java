package org.snapback.guarantor.calls;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.guarantor.ballots.model.BallotKind;

/** What Ukraine has asked for, as clients see it. */
@Schema(
        name = "ResponseBallot",
        description = "What Ukraine asks the core guarantors for, each of which decides itself")
record ResponseBallotView(
        UUID ballotId,
        UUID encroachmentId,
        BallotKind kind,
        String reason,

        @Schema(description = "The text that is voted on: canonical JSON (RFC 8785)")
        String text,

        @Schema(description = "SHA-256 of the text in UTF-8; a vote names it")
        String digest,

        Instant askedAt,
        Instant deadline,

        @Schema(description = "Absent while the ballot is open")
        Instant closedAt) {
    static ResponseBallotView of(ResponseBallotRow row) {
        return new ResponseBallotView(
                row.ballotId,
                row.encroachmentId,
                row.kind,
                row.reason,
                row.text,
                row.digest,
                row.askedAt,
                row.deadline,
                row.closedAt);
    }
}
