package org.snapback.guarantor.compensation;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A claim as the secretariat enters it. */
@Schema(name = "NewCompensationClaim", description = "A claim for damage")
record ClaimBody(
        @NotBlank
        @Size(max = 400)
        @Schema(description = "Whose claim, by its number in the register of damage", examples = "RD4U 2031-0448812")
        String claimant,

        @NotBlank @Size(max = 4_000) @Schema(description = "What for", examples = "Destruction of a substation")
        String statement,

        @NotNull @Valid Money money,

        @Schema(
                description = "Whether it is an exercise, with all that is entered on it and for good",
                defaultValue = "false")
        Boolean exercise) {
    boolean isExercise() {
        return exercise != null && exercise;
    }
}
