package org.snapback.notification.access;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a principal is revoked. */
@Schema(name = "KafkaPrincipalRevocation")
record RevocationBody(
        @NotBlank @Size(max = 1_000) @Schema(examples = "The server that held the password was taken over")
        String reason) {}
