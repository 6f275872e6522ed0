package org.snapback.sanctions.packages;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.sanctions.packages.model.VersionFate;

/** A text that was put to the guarantors, without its words. */
@Schema(name = "PackageVersion", examples = TextExamples.VERSION)
record VersionView(
        @Schema(description = "Counted from 1 over the package's whole life")
        int number,

        @Schema(description = "Counted on its ballot; 0 for the text that the ballot was opened on")
        int revision,

        UUID ballotId,

        @Schema(description = "SHA-256 of the text, which …/versions/{number} answers with")
        String digest,

        Instant putAt,

        @Schema(description = "The sponsor that put it", examples = "PL")
        String putBy,

        VersionFate fate,

        @Schema(description = "Why it was dropped") String fateReason,

        @Schema(description = "When it became the package's text, or was dropped")
        Instant settledAt) {

    static VersionView of(VersionRow row) {
        return new VersionView(
                row.number(),
                row.revision,
                row.ballotId,
                row.digest,
                row.putAt,
                row.putBy,
                row.fate,
                row.fateReason,
                row.settledAt);
    }
}
