package org.snapback.guarantor.conditions;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A piece of evidence as it is on file. */
@Schema(name = "ConditionEvidence", description = "A piece of evidence on file")
record EvidenceView(
        UUID id,
        String description,
        String sha256,

        @Schema(description = "Absent for what is on line nowhere")
        String link,

        Instant submittedAt) {
    static EvidenceView of(EvidenceRow row) {
        return new EvidenceView(row.id, row.description, row.sha256, row.link, row.submittedAt);
    }
}
