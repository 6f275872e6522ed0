package org.snapback.guarantor.ballots;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A scrutiny reservation as a delegate sends it. */
@Schema(name = "NewScrutinyReservation", description = "Why a state cannot say yet what it will vote")
record ScrutinyRequest(
        @NotBlank
        @Size(max = 1000)
        @Schema(
                description = "Who still examines the text; the electorate and Ukraine read it",
                examples = "The European Affairs Committee meets on Friday.")
        String reason) {}
