package org.snapback.guarantor.commitments;

import jakarta.validation.Valid;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.guarantor.commitments.model.CommitmentDraft;

/** A part of a commitment that is due by itself, as it is written. */
@Schema(name = "MilestoneText")
record MilestoneBody(
        @Schema(description = "Until when, to the microsecond; the milestones come in this order")
        Instant due,

        @Valid HowMuchView howMuch) {
    CommitmentDraft.Part part() {
        return new CommitmentDraft.Part(CommitmentBody.cut(due), HowMuchView.figure(howMuch));
    }
}
