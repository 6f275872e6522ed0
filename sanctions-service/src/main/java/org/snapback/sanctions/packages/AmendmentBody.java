package org.snapback.sanctions.packages;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The whole text that is to stand in the place of an adopted one. */
@Schema(name = "AmendmentRequest", description = "The whole amended text: what it does not name is gone")
record AmendmentBody(
        @NotBlank @Size(max = 2_000) @PlainText @Schema(description = "Why")
        String reason,

        @NotNull @Valid @Schema(description = "Rule, urgency and window stay those of the adoption; leave them out")
        PackageBody text,

        @NotNull @Size(max = Measures.MOST) @Schema(description = "All measures of the amended text")
        List<RevisionBody.@NotNull @Valid RevisedMeasureBody> measures) {

    RevisionBody whole() {
        return new RevisionBody(text, measures);
    }
}
