package org.snapback.sanctions.packages;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which subjects join the annexes of an adopted text, or leave them. */
@Schema(name = "AnnexChangeRequest", description = "The subjects, by measure; at most 500 in all")
record AnnexChangeBody(
        @NotBlank @Size(max = 2_000) @PlainText @Schema(description = "Why: the criterion that is met, or the error")
        String reason,

        @NotNull @Size(min = 1, max = Measures.MOST) @Schema(description = "The measures whose annexes change")
        List<@NotNull @Valid AnnexChange> measures) {

    /** How many subjects one request may name. */
    static final int MOST_SUBJECTS = 500;
}
