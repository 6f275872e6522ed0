package org.snapback.sanctions.packages;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why the next rung is asked for. */
@Schema(name = "EscalationRequest")
record EscalationBody(
        @NotBlank @Size(max = 2_000) @PlainText String reason) {}
