package org.snapback.guarantor.agreements;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What came of a review. */
@Schema(name = "AgreementReviewConclusion", description = "What came of the review")
record ConclusionBody(
        @NotBlank @Size(max = 2_000) @Schema(examples = "The agreement stays as it is.")
        String conclusion) {}
