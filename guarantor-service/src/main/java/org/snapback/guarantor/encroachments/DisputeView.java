package org.snapback.guarantor.encroachments;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A dispute as it is on file. */
@Schema(name = "EncroachmentDispute", description = "That a guarantor disputes a report, and why")
record DisputeView(UUID id, @Schema(examples = "LV") String state, String reasons, Instant disputedAt) {
    static DisputeView of(DisputeRow row) {
        return new DisputeView(row.id, row.state, row.reasons, row.disputedAt);
    }
}
