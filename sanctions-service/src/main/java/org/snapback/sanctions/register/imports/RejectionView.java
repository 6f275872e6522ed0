package org.snapback.sanctions.register.imports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.sanctions.register.RegisterExamples;
import org.snapback.sanctions.register.lists.Rejection;

/** A row that was not taken in, as clients see it. */
@Schema(name = "Rejection", description = "A row that was not taken in", examples = RegisterExamples.REJECTION)
record RejectionView(
        @Schema(description = "The upload's part that it stands in; list for an XML body", examples = "sdn")
        String part,

        @Schema(description = "Where it begins, from 1") long line,

        @Schema(description = "The subject that it is about; absent where that cannot be read")
        String sourceId,

        @Schema(description = "The broken rule, a stable word", examples = "known-entity")
        String rule,

        @Schema(description = "What would satisfy it") String reason) {

    static RejectionView of(Rejection row) {
        return new RejectionView(row.part(), row.line(), row.sourceId(), row.rule(), row.reason());
    }
}
