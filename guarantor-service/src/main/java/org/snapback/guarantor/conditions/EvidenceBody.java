package org.snapback.guarantor.conditions;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A piece of evidence as Ukraine's delegate sends it. */
@Schema(name = "NewConditionEvidence", description = "A piece of evidence")
record EvidenceBody(
        @NotBlank @Size(max = 1_000) @Schema(description = "What it shows")
        String description,

        @NotNull
        @Pattern(regexp = "[0-9a-f]{64}", message = "SHA-256 in lower-case hexadecimal: 64 characters")
        @Schema(
                description = "SHA-256 of the document",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String sha256,

        @Size(min = 1, max = 2_000)
        @Schema(
                description = "Where it can be read, beginning with https://; absent for what is on line nowhere",
                examples = "https://evidence.example/2031/05/09/armistice")
        String link) {}
