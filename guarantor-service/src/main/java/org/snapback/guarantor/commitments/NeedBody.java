package org.snapback.guarantor.commitments;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.guarantor.commitments.model.Pillar;

/** A need as Ukraine states it. */
@Schema(name = "NeedText", description = "What Ukraine needs in a year")
record NeedBody(
        @NotNull Pillar pillar,

        @NotNull @Min(2000) @Max(2199) @Schema(examples = "2027")
        Integer year,

        @NotBlank @Size(max = 2_000) @Schema(examples = "Howitzers for four brigades")
        String what,

        @NotNull @Valid HowMuchView howMuch) {}
