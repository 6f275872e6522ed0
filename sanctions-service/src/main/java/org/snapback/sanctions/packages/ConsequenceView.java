package org.snapback.sanctions.packages;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What the confirmation of an encroachment, or the end of a relief, did to the package. */
@Schema(name = "Consequence", examples = EasingExamples.CONSEQUENCE)
record ConsequenceView(
        @Schema(description = "Absent where a relief's end is the cause")
        UUID encroachmentId,

        @Schema(description = "The notice of non-performance on which the relief was not continued")
        UUID noticeId,

        Instant at,

        @Schema(description = "The AUTOMATIC rung that came into force; absent where none did")
        Integer rung,

        @Schema(description = "The measures that snapped back; absent where none did")
        List<UUID> measures,

        @Schema(description = "When the rung began to wait again, as no confirmation held it any more")
        Instant rungEndedAt,

        @Schema(description = "When measures last returned to what they had been before, for the same reason")
        Instant measuresEndedAt) {

    static ConsequenceView of(ConsequenceRow row) {
        return new ConsequenceView(
                row.encroachmentId,
                row.noticeId,
                row.at,
                row.rung,
                row.measures.isEmpty() ? null : row.measures,
                row.rungEndedAt,
                row.measuresEndedAt);
    }
}
