package org.snapback.guarantor.commitments;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a delivery is proved with: kept elsewhere, recognised by its digest. */
@Schema(name = "Evidence")
record EvidenceBody(
        @NotBlank @Size(max = 500) @Schema(examples = "Handover protocol of 14 May 2027, countersigned")
        String description,

        @NotNull
        @Pattern(regexp = "[0-9a-f]{64}", message = "SHA-256 in lower-case hexadecimal: 64 characters")
        @Schema(
                description = "SHA-256 of the document's bytes",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256,

        @Size(max = 2_000)
        @Pattern(regexp = "https://[^\\s]+", message = "An address that begins with https://")
        @Schema(description = "Where those entitled find it", examples = "https://archive.mon.gov.example/2027/0514")
        String link) {}
