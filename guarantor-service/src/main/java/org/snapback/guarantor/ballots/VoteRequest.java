package org.snapback.guarantor.ballots;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.guarantor.ballots.model.Choice;

/** A vote as a delegate sends it. */
@Schema(name = "NewVote", description = "What a state says to the text of a ballot")
record VoteRequest(
        @NotNull Choice choice,

        @NotNull
        @Pattern(regexp = "[0-9a-f]{64}", message = "SHA-256 in lower-case hexadecimal: 64 characters")
        @Schema(
                description = "The digest of the text that the state votes on, as the ballot shows it",
                examples = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08")
        String digest,

        @Size(min = 1, max = 2000)
        @Schema(
                description = "What the state wants said with its vote; the electorate and Ukraine hear it. With"
                        + " ABSTAIN_WITH_DECLARATION it is the declaration, and needed")
        String statement) {}
