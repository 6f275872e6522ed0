package org.snapback.guarantor.encroachments;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A piece of evidence as it is on file. */
@Schema(name = "EncroachmentEvidence", description = "A piece of evidence on file")
record EvidenceView(
        UUID id,
        String description,
        String sha256,

        @Schema(description = "Absent for what is on line nowhere")
        String link,

        @Schema(examples = "UA") String submittedBy,
        Instant submittedAt) {
    static EvidenceView of(EvidenceRow row) {
        return new EvidenceView(row.id, row.description, row.sha256, row.link, row.submittedBy, row.submittedAt);
    }
}
