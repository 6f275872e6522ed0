package org.snapback.guarantor.compensation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What was awarded, as the secretariat enters it. */
@Schema(name = "NewCompensationAward", description = "What was awarded on a claim")
record AwardBody(
        @NotBlank
        @Size(max = 4_000)
        @Schema(description = "Which decision", examples = "Claims commission, decision 44 of 2 May 2032")
        String statement,

        @NotNull @Valid Money money) {}
