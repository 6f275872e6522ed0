package org.snapback.guarantor.encroachments;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.guarantor.encroachments.model.EncroachmentKind;
import org.snapback.guarantor.encroachments.model.Gravity;
import org.snapback.guarantor.encroachments.model.Stage;

/** The report of an encroachment as a list shows it. */
@Schema(name = "EncroachmentSummary", description = "The report of an encroachment in a list")
record EncroachmentSummary(
        UUID id,
        Stage stage,
        Instant occurredAt,
        EncroachmentKind kind,
        Gravity gravity,
        List<String> regions,
        @Schema(examples = "UA") String reportedBy,
        Instant filedAt,

        @Schema(description = "Absent until it is countersigned")
        Instant reportedAt,

        @Schema(description = "Absent unless it has been confirmed")
        Instant confirmedAt,

        boolean exercise) {

    static EncroachmentSummary of(EncroachmentRow row) {
        return new EncroachmentSummary(
                row.id,
                row.stage,
                row.occurredAt,
                row.kind,
                row.gravity,
                row.regions,
                row.reportedBy,
                row.filedAt,
                row.reportedAt,
                row.confirmedAt,
                row.exercise);
    }
}
