package org.snapback.guarantor.calls;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What Ukraine asks the core guarantors for. */
@Schema(name = "ResponseRequest", description = "Why Ukraine asks, which the ballot's text says")
record RequestBodyOfUkraine(@NotBlank @Size(max = 4_000) String reason) {}
