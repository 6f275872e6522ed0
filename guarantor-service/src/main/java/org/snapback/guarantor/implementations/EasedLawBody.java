package org.snapback.guarantor.implementations;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.guarantor.implementations.model.EasedReport;
import org.snapback.guarantor.implementations.model.EasedStage;

/** A report of eased law as a ministry sends it. */
@Schema(name = "NewEasedLawReport", description = "How far the state has eased the law that carries the measure")
record EasedLawBody(
        @NotNull @Schema(description = "IN_PROGRESS, EASED, PARTLY_EASED or KEPT", examples = "EASED")
        EasedStage stage,

        @Valid @Schema(description = "The act that eases it; needed for EASED and PARTLY_EASED")
        LegalActBody legalAct,

        @Size(min = 1, max = 4_000) @Schema(description = "What is eased; for PARTLY_EASED alone")
        String partialScope,

        @Size(min = 1, max = 4_000) @Schema(description = "Why not all of it is; for PARTLY_EASED and KEPT")
        String reasons) {

    EasedReport report() {
        return new EasedReport(stage, legalAct == null ? null : legalAct.act(), partialScope, reasons);
    }
}
