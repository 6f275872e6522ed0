package org.snapback.guarantor.agreements;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A signature as clients see it and as its event tells it. */
@Schema(name = "JointDocumentSignature", description = "A signature of the joint document")
record JointSignatureView(
        UUID id,

        @Schema(description = "UA, a state on the roster, or EU", examples = "PL")
        String signatory,

        Instant signedAt,
        String place) {
    static JointSignatureView of(JointSignatureRow row) {
        return new JointSignatureView(row.id, row.signatory, row.signedAt, row.place);
    }
}
