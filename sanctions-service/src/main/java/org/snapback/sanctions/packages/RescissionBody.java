package org.snapback.sanctions.packages;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which error makes the package one to be rescinded. */
@Schema(name = "RescissionRequest")
record RescissionBody(
        @NotBlank @Size(max = 2_000) @PlainText String reason) {}
