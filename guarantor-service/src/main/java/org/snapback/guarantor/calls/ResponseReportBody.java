package org.snapback.guarantor.calls;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A report on a response as a state sends it. */
@Schema(name = "NewResponseReport", description = "What a guarantor has done of what was called")
record ResponseReportBody(@NotBlank @Size(max = 4_000) String text) {}
