package org.snapback.guarantor.agreements;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A review as every authenticated client sees it. */
@Schema(name = "AgreementReview", description = "The review of one agreement after Ukraine's accession")
record ReviewView(
        UUID id,
        UUID accessionId,
        UUID agreementId,
        Instant openedAt,

        @Schema(description = "Absent while it is open") Instant closedAt,

        @Schema(description = "What came of it; absent while it is open")
        String conclusion) {
    static ReviewView of(ReviewRow row) {
        return new ReviewView(row.id, row.accessionId, row.agreementId, row.openedAt, row.closedAt, row.conclusion);
    }
}
