package org.snapback.guarantor.agreements;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** By how much an agreement is renewed. */
@Schema(name = "AgreementRenewal", description = "How much later its term ends")
record RenewalBody(
        @Min(1) @Max(200) @Schema(description = "What the agreement foresees where absent", examples = "10")
        Integer years) {}
