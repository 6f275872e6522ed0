package org.snapback.guarantor.agreements;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** To whom Ukraine has acceded, and when. */
@Schema(name = "UkraineAccessionRecord", description = "To whom Ukraine has acceded")
record UkraineAccessionBody(
        @NotNull Organisation organisation,
        @Schema(description = "Not ahead; now where absent") Instant at) {}
