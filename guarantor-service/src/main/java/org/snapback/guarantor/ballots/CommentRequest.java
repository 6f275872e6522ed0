package org.snapback.guarantor.ballots;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A comment as a delegate sends it. */
@Schema(name = "NewComment", description = "What a state has to say to a text before the vote")
record CommentRequest(
        @NotBlank
        @Size(max = 4000)
        @Schema(
                description = "The electorate and Ukraine read it",
                examples = "Heading 8456 should be split by laser power.")
        String text) {}
