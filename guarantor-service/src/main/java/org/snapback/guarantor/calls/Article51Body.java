package org.snapback.guarantor.calls;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** That a state has reported to the Security Council, as it says so. */
@Schema(name = "NewArticle51Report", description = "That the delegate's own state has reported to the Security Council")
record Article51Body(
        @NotBlank
        @Size(max = 200)
        @Schema(description = "The letter to the Council's President", examples = "S/2026/151")
        String reference,

        @NotNull @Schema(description = "When it was reported; not in the future")
        Instant reportedAt) {}
