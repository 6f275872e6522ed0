package org.snapback.guarantor.commitments;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.guarantor.commitments.model.ReportStage;
import org.snapback.guarantor.commitments.model.Unit;

/** A progress report. */
@Schema(
        name = "ProgressReport",
        description = "What a guarantor says that it has delivered, and what Ukraine says to it")
record ReportView(
        UUID id,
        UUID commitmentId,
        @Schema(examples = "1") int milestone,
        HowMuchView delivered,
        List<EvidenceBody> evidence,
        ReportStage stage,
        Instant reportedAt,

        @Schema(description = "When Ukraine confirmed or disputed it; absent before")
        Instant judgedAt,

        @Schema(description = "Why Ukraine disputes it") String reasons,

        @Schema(description = "The disputed report in whose place it stands")
        UUID replaces) {

    static ReportView of(ReportRow row, Unit unit) {
        return new ReportView(
                row.id,
                row.commitmentId,
                row.milestone,
                HowMuchView.of(row.value, unit),
                row.evidence,
                row.stage,
                row.reportedAt,
                row.judgedAt,
                row.reasons,
                row.replaces);
    }
}
