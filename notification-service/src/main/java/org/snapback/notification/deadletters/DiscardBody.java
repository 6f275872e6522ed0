package org.snapback.notification.deadletters;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a dead letter is not to be handled. */
@Schema(name = "DeadLetterDiscard")
record DiscardBody(
        @NotBlank @Size(max = 1000) @Schema(examples = "A test message that strayed into production")
        String reason) {}
