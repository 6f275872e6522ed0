package org.snapback.notification.deadletters;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which open dead letters to replay. */
@Schema(name = "DeadLetterReplays", description = "A consumer, a reason or both")
record ReplaysBody(
        @Size(min = 1, max = 100) @Schema(examples = "guarantor-service")
        String consumer,

        @Size(min = 1, max = 400) @Schema(description = "The reason in full, as it is listed")
        String reason,

        @Schema(description = "Only count them", defaultValue = "false")
        boolean dryRun) {

    @AssertTrue(message = "Name a consumer, a reason or both")
    @Schema(hidden = true)
    boolean isNarrowed() {
        return consumer != null || reason != null;
    }
}
