package org.snapback.guarantor.implementations;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.guarantor.implementations.model.Report;
import org.snapback.guarantor.implementations.model.Stage;

/** A report as a ministry sends it. */
@Schema(name = "NewImplementationReport", description = "How far the state has carried the measure into its law")
record ReportBody(
        @NotNull @Schema(description = "IN_PROGRESS, IN_FORCE, PARTLY_IN_FORCE or REFUSED", examples = "IN_FORCE")
        Stage stage,

        @Valid @Schema(description = "Needed where law carries all of it or a part; may be told while in progress")
        LegalActBody legalAct,

        @Size(min = 1, max = 4_000) @Schema(description = "Which part is in force; for PARTLY_IN_FORCE alone")
        String partialScope,

        @Size(min = 1, max = 4_000) @Schema(description = "Why not all of it is; for PARTLY_IN_FORCE and REFUSED")
        String reasons) {

    Report report() {
        return new Report(stage, legalAct == null ? null : legalAct.act(), partialScope, reasons);
    }
}
