package org.snapback.notification.deliveries;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A range of a state's notices, by number. */
@Schema(name = "Resend", description = "Which deliveries are made again")
record ResendBody(
        @NotNull @Min(1) @Schema(description = "The first notice's number", examples = "1")
        Long fromNumber,

        @NotNull @Min(1) @Schema(description = "The last notice's number", examples = "100")
        Long toNumber,

        @Schema(description = "Of exercises instead of what is real; false where absent")
        Boolean exercise,

        @Schema(description = "Only what never arrived; false where absent")
        Boolean onlyGivenUp,

        @Schema(description = "Only count; false where absent")
        Boolean dryRun) {}
