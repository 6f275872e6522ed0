package org.snapback.sanctions.packages;

import jakarta.validation.constraints.NotNull;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whom a sponsor invites. */
@Schema(name = "InvitationRequest")
record InvitationBody(
        @NotNull @CountryCode @Schema(description = "ISO 3166-1 alpha-2", examples = "LT")
        String state) {}
