package org.snapback.guarantor.commitments;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.guarantor.commitments.model.CommitmentDraft;
import org.snapback.guarantor.commitments.model.CommitmentNature;
import org.snapback.guarantor.commitments.model.Flag;
import org.snapback.guarantor.commitments.model.Mode;
import org.snapback.guarantor.commitments.model.Pillar;

/** A commitment as it is written. What it must say is not asked here but by the model, which names all that is missing. */
@Schema(
        name = "CommitmentText",
        description = "Who promises what, how much of it, by when, and how it is verified; all of it is needed")
record CommitmentBody(
        @Schema(description = "The agreement, bilateral or a component, that it is made under")
        UUID agreementId,

        @Size(max = 2) @Schema(description = "Who: a party to the agreement", examples = "PL")
        String guarantor,

        Pillar pillar,
        CommitmentNature nature,

        @Schema(description = "PREVENTIVE stands at all times, RESPONSE is called at a new encroachment")
        Mode mode,

        @Schema(description = "Only for TRAINING and JOINT_EXERCISES other than NONE", defaultValue = "NONE")
        Flag flag,

        @Schema(description = "Whether its guarantor, Ukraine and the secretariat alone see it", defaultValue = "false")
        Boolean confidential,

        @Size(max = 2_000) @Schema(examples = "Self-propelled howitzers with spare barrels")
        String what,

        @Valid HowMuchView howMuch,

        @Schema(description = "By when all of it is delivered: a moment from 2000 to 2199")
        Instant by,

        @Size(max = 2_000)
        @Schema(
                description = "How it is verified that the promise was kept",
                examples = "Handover protocols, countersigned by the receiving brigade")
        String verification,

        @Size(max = 20)
        @Schema(
                description = "Within what it is answered when it is called, from PT1H to PT720H; only of a RESPONSE"
                        + " commitment, absent where the general term counts",
                examples = "PT48H")
        String answerWithin,

        @Size(max = MOST_MILESTONES)
        @Schema(description = "Parts due earlier, in order of due date, together the whole; may be absent")
        List<@NotNull @Valid MilestoneBody> milestones) {
    private static final int MOST_MILESTONES = 400;

    CommitmentDraft draft() {
        return new CommitmentDraft(
                guarantor,
                pillar,
                nature,
                mode,
                flag,
                Boolean.TRUE.equals(confidential),
                what,
                HowMuchView.figure(howMuch),
                cut(by),
                verification,
                answerWithin,
                milestones == null
                        ? List.of()
                        : milestones.stream().map(MilestoneBody::part).toList());
    }

    /** A moment as the database can keep it. */
    static Instant cut(Instant moment) {
        return moment == null ? null : moment.truncatedTo(ChronoUnit.MICROS);
    }
}
