package org.snapback.guarantor.commitments;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why Ukraine disputes a report. */
@Schema(name = "Dispute")
record DisputeBody(
        @NotBlank @Size(max = 2_000) @Schema(examples = "Eleven of the eighteen have arrived")
        String reasons) {}
