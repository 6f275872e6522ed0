package org.snapback.guarantor.consultations;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A session as the secretariat records it. */
@Schema(name = "NewSession", description = "A session that was held")
record SessionBody(
        @NotNull @Schema(description = "When it began: not before the request, not in the future")
        Instant heldAt,

        @NotEmpty
        @Size(max = 60)
        @Schema(description = "The states that took part: acceded guarantors and Ukraine, each once")
        List<@NotNull @Pattern(regexp = "[A-Z]{2}", message = "ISO 3166-1 alpha-2 in upper case") String> participants,

        @NotBlank @Size(max = 10_000) @Schema(description = "What was said and agreed")
        String summary) {}
