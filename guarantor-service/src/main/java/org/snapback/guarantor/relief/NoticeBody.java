package org.snapback.guarantor.relief;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A notice of non-performance as a delegate sends it. */
@Schema(name = "NewNonPerformanceNotice", description = "Why a state questions relief from measures")
record NoticeBody(
        @Size(min = 1, max = 500)
        @Schema(description = "The packages whose relief is questioned, each once; absent for all that are eased")
        List<@NotNull UUID> packageIds,

        @NotBlank @Size(max = 4_000) @Schema(examples = "Instalments of the compensation have not been paid since May.")
        String reason) {}
