package org.snapback.guarantor.compensation;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A correction as the secretariat enters it. */
@Schema(name = "NewCompensationReversal", description = "A correction: an entry that takes another one back")
record ReversalBody(
        @NotNull @Schema(description = "The entry that it takes back")
        UUID entryId,

        @NotBlank @Size(max = 4_000) @Schema(examples = "Entered twice")
        String reason) {}
