package org.snapback.guarantor.relief;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a notice is withdrawn. */
@Schema(name = "NonPerformanceNoticeReason", description = "Why")
record NoticeReason(
        @NotBlank @Size(max = 4_000) @Schema(examples = "The instalments have arrived.")
        String reason) {}
