package org.snapback.guarantor.ballots;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The brake as a delegate pulls it. */
@Schema(name = "Brake", description = "Why a state opposes that a text is decided by majority")
record BrakeRequest(
        @NotNull
        @Size(min = 20, max = 4000)
        @Pattern(regexp = "(?s).*\\S.*", message = "text, not blanks only")
        @Schema(description = "The vital and stated reasons of national policy; the electorate and Ukraine hear them")
        String reasons) {}
