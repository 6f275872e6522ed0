package org.snapback.guarantor.consultations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A decision without a ballot as the secretariat records it. */
@Schema(name = "NewDecision", description = "What the consultation decided without a ballot")
record DecisionBody(
        @NotBlank @Size(max = 4_000) @Schema(examples = "Guarantors state jointly that they watch the border closely.")
        String summary) {}
