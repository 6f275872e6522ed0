package org.snapback.notification.deliveries;

import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A time whose notices are delivered. */
@Schema(name = "ReplayTerms", description = "What the subscription wants of a time is delivered, in order")
record ReplayBody(
        @Size(max = 40)
        @Schema(
                description = "Issued at this RFC 3339 moment or later; from the beginning where absent",
                examples = "2026-11-01T00:00:00Z")
        String from,

        @Size(max = 40) @Schema(description = "Issued before this RFC 3339 moment; up to now where absent")
        String to,

        @Schema(description = "Of exercises instead of what is real; false where absent")
        Boolean exercise,

        @Schema(description = "Only count; false where absent")
        Boolean dryRun) {}
