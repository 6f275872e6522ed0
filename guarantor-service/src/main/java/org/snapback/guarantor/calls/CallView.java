package org.snapback.guarantor.calls;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.guarantor.calls.model.Basis;
import org.snapback.guarantor.calls.model.CallStage;

/** A called commitment with what its guarantor answered and reported. */
@Schema(name = "CommitmentCall", description = "A RESPONSE commitment that has been called at an encroachment")
record CallView(
        UUID id,
        UUID commitmentId,
        UUID encroachmentId,
        UUID agreementId,
        @Schema(examples = "PL") String guarantor,
        String pillar,
        boolean military,

        @Schema(description = "Whether its guarantor, Ukraine, the secretariat and auditors alone see it")
        boolean confidential,

        String what,
        Basis basis,

        @Schema(description = "The ballot that confirmed the encroachment, or in which the guarantor opted in")
        UUID ballotId,

        CallStage stage,
        Instant calledAt,
        @Schema(description = "By when the answer is due") Instant dueAt,

        @Schema(description = "When the answer was announced as overdue; absent where it never was")
        Instant overdueAt,

        @Schema(description = "Absent until it is answered") Instant answeredAt,

        @Schema(description = "The guarantor's own constitutional procedure")
        String procedure,

        @Schema(description = "Why it declines; a remark on an acceptance")
        String reasons,

        @Schema(description = "In order of time") List<ReportView> reports,

        @Schema(description = "When what it was called for fell away")
        Instant endedAt,

        boolean exercise) {

    @Schema(name = "ResponseReport", description = "What a guarantor has done of what was called")
    record ReportView(
            int number,
            String text,
            Instant reportedAt,

            @Schema(description = "When Ukraine confirmed it; absent until then")
            Instant confirmedAt) {}

    static CallView of(CallRow row) {
        return new CallView(
                row.id,
                row.commitmentId,
                row.encroachmentId,
                row.agreementId,
                row.guarantor,
                row.pillar,
                row.military,
                row.confidential,
                row.what,
                row.basis,
                row.ballotId,
                row.stage,
                row.calledAt,
                row.dueAt,
                row.overdueAt,
                row.answeredAt,
                row.procedure,
                row.reasons,
                row.reports.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .map(entry -> new ReportView(
                                entry.getKey(),
                                entry.getValue().text(),
                                entry.getValue().reportedAt(),
                                entry.getValue().confirmedAt()))
                        .toList(),
                row.endedAt,
                row.exercise);
    }
}
