package org.snapback.guarantor.encroachments;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A dispute as a delegate sends it. */
@Schema(name = "NewEncroachmentDispute", description = "Why a guarantor disputes a report")
record DisputeBody(
        @NotBlank @Size(max = 4_000) @Schema(examples = "Our radar saw no launch at that moment.")
        String reasons) {}
