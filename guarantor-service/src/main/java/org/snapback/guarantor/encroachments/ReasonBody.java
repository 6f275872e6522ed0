package org.snapback.guarantor.encroachments;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a report is withdrawn, or its confirmation to be rescinded. */
@Schema(name = "EncroachmentReason", description = "Why")
record ReasonBody(
        @NotBlank @Size(max = 4_000) @Schema(examples = "The wreckage turned out to be of an older strike.")
        String reason) {}
