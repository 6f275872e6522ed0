package org.snapback.guarantor.implementations;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.guarantor.implementations.model.EasedStage;

/** A report of eased law. */
@Schema(name = "EasedLawReport", description = "What was reported of easing the law, once")
record EasedLawView(
        UUID id,
        UUID implementationId,
        EasedStage stage,
        LegalActBody legalAct,
        String partialScope,
        String reasons,
        Instant reportedAt) {

    static EasedLawView of(EasedLawRow row) {
        return new EasedLawView(
                row.id,
                row.implementationId,
                row.stage,
                LegalActBody.of(row.legalAct),
                row.partialScope,
                row.reasons,
                row.reportedAt);
    }
}
