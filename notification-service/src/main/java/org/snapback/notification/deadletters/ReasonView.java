package org.snapback.notification.deadletters;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The dead letters of one consumer that have one reason. */
@Schema(name = "DeadLetterReason", description = "The dead letters of one consumer that have one reason")
record ReasonView(
        @Schema(examples = "guarantor-service") String consumer,
        @Schema(examples = "ce_specversion is missing") String reason,
        @Schema(description = "In any state") long letters,

        @Schema(description = "Those that wait for a decision")
        long open,

        Instant firstAt,
        Instant lastAt) {}
