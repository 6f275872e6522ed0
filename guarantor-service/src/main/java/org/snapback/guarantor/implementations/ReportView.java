package org.snapback.guarantor.implementations;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.guarantor.implementations.model.Stage;

/** A report. */
@Schema(name = "ImplementationReport", description = "What was reported of an implementation, once")
record ReportView(
        UUID id,
        UUID implementationId,
        Stage stage,
        LegalActBody legalAct,
        String partialScope,
        String reasons,

        @Schema(description = "The act of an organisation that counts for the state; absent in the state's own report")
        UUID unionActId,

        Instant reportedAt) {

    static ReportView of(ReportRow row) {
        return new ReportView(
                row.id,
                row.implementationId,
                row.stage,
                LegalActBody.of(row.legalAct),
                row.partialScope,
                row.reasons,
                row.unionActId,
                row.reportedAt);
    }
}
