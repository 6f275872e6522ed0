package org.snapback.sanctions.packages;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a revision set off. */
@Schema(name = "Revision", examples = TextExamples.REVISED)
record RevisionView(
        UUID packageId,
        UUID ballotId,

        @Schema(description = "Where guarantor-service shows the ballot")
        String ballot,

        @Schema(description = "The version's number, at …/versions/{number}")
        int number,

        @Schema(description = "Counted on its ballot, from 1")
        int revision,

        @Schema(description = "SHA-256 of the revised text, which each vote names once the ballot has taken it")
        String digest,

        Instant putAt) {

    static RevisionView of(VersionRow row, String ballot) {
        return new RevisionView(
                row.key.packageId(), row.ballotId, ballot, row.number(), row.revision, row.digest, row.putAt);
    }
}
