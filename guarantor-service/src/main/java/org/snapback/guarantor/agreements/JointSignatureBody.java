package org.snapback.guarantor.agreements;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Who has signed the joint document, where and when. */
@Schema(name = "JointDocumentSigning", description = "Who has signed the joint document")
record JointSignatureBody(
        @NotNull
        @Pattern(regexp = "[A-Z]{2}")
        @Schema(description = "UA, a state on the roster, or EU", examples = "PL")
        String signatory,

        @NotBlank @Size(max = 100) @Schema(examples = "Kyiv")
        String place,

        @Schema(description = "Not ahead; now where absent") Instant at) {}
