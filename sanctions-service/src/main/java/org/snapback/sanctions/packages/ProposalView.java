package org.snapback.sanctions.packages;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a proposal set off. */
@Schema(name = "Proposal", examples = Examples.PROPOSED)
record ProposalView(
        UUID packageId,
        UUID ballotId,

        @Schema(description = "Where guarantor-service shows the ballot once it has opened")
        String ballot,

        @Schema(description = "SHA-256 of the text that is voted on, which each vote names")
        String digest,

        Instant proposedAt,
        Instant deadline) {

    static ProposalView of(PackageRow row, String ballot) {
        return new ProposalView(row.id, row.ballotId, ballot, row.digest, row.proposedAt, row.deadline);
    }
}
