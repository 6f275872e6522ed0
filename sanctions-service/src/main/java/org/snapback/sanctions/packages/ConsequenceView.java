package org.snapback.sanctions.packages;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the confirmation of an encroachment did to the package. */
@Schema(name = "Consequence", examples = EasingExamples.CONSEQUENCE)
record ConsequenceView(
        UUID encroachmentId,
        Instant at,

        @Schema(description = "The AUTOMATIC rung that came into force; absent where none did")
        Integer rung,

        @Schema(description = "The measures that snapped back; absent where none did")
        List<UUID> measures) {

    static ConsequenceView of(ConsequenceRow row) {
        return new ConsequenceView(
                row.key.encroachmentId(), row.at, row.rung, row.measures.isEmpty() ? null : row.measures);
    }
}
