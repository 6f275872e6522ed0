package org.snapback.guarantor.conditions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why an attestation is withdrawn or revoked. */
@Schema(name = "ConditionReason", description = "Why")
record ConditionReason(
        @NotBlank @Size(max = 4_000) @Schema(examples = "Artillery has fired again since 3 May.")
        String reason) {}
