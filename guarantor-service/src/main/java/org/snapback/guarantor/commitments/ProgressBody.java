package org.snapback.guarantor.commitments;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A progress report as a ministry sends it. */
@Schema(name = "NewProgressReport", description = "What has been delivered towards a milestone, with evidence")
record ProgressBody(
        @NotNull @Min(1) @Max(400) @Schema(description = "The milestone's number", examples = "1")
        Integer milestone,

        @NotNull
        @Valid
        @Schema(description = "What this report adds to those before; in the commitment's currency or unit")
        HowMuchView delivered,

        @NotNull @Size(min = 1, max = 20) List<@NotNull @Valid EvidenceBody> evidence,

        @Schema(description = "The disputed report in whose place this one stands")
        UUID replaces) {}
