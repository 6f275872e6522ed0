package org.snapback.guarantor.agreements;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where and when an agreement was signed. */
@Schema(name = "AgreementSignature", description = "Where and when it was signed")
record SignatureBody(
        @NotBlank @Size(max = 100) @Schema(examples = "Kyiv")
        String place,

        @Schema(description = "Not ahead; now where absent") Instant at) {}
