package org.snapback.guarantor.calls;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An answer to a call as a state sends it. */
@Schema(name = "CallAnswer", description = "How a guarantor answers a call of its commitment")
record AnswerBody(
        @NotNull Answer answer,

        @NotBlank
        @Size(max = 1_000)
        @Schema(
                description = "The guarantor's own constitutional procedure by which it answers",
                examples = "Decision of the Council of Ministers; the Sejm is informed")
        String procedure,

        @Size(min = 1, max = 4_000)
        @Pattern(regexp = "(?s).*\\S.*", message = "text, not blanks only")
        @Schema(description = "Why it declines, without which it cannot; a remark on an acceptance")
        String reasons) {}
