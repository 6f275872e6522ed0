package org.snapback.sanctions.packages;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The subjects that join a measure's annex, or leave it. */
@Schema(name = "AnnexChangePart")
record AnnexChange(
        @NotNull @Schema(description = "The measure") UUID id,

        @NotNull @Size(min = 1, max = AnnexChangeBody.MOST_SUBJECTS) @Schema(description = "Subjects of the register")
        List<@NotNull UUID> subjects) {}
