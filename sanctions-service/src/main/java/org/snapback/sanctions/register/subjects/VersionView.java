package org.snapback.sanctions.register.subjects;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of a subject as its history shows it. */
@Schema(name = "SubjectVersion")
record VersionView(
        int version,
        @Schema(description = "The import that brought it") UUID importId,
        @Schema(description = "From when the list says so") Instant validFrom,

        @Schema(description = "From when the register knows it")
        Instant knownFrom,

        @Schema(description = "Whether the list no longer names the subject")
        boolean gone,

        @Schema(description = "SHA-256 of the canonical subject, in hexadecimal")
        String digest) {}
