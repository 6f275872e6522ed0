package org.snapback.guarantor.agreements;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A document of an agreement, without its bytes. */
@Schema(name = "AgreementDocument", description = "A document of an agreement")
record DocumentView(
        UUID id,
        String name,
        String mediaType,
        long bytes,

        @Schema(description = "SHA-256 of its bytes, in lower-case hexadecimal")
        String sha256,

        Instant addedAt) {}
