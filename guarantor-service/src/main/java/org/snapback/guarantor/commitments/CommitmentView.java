package org.snapback.guarantor.commitments;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.snapback.guarantor.commitments.model.CommitmentNature;
import org.snapback.guarantor.commitments.model.Flag;
import org.snapback.guarantor.commitments.model.Mode;
import org.snapback.guarantor.commitments.model.Pillar;
import org.snapback.guarantor.commitments.model.Unit;

/** A commitment and how far it has come. */
@Schema(name = "Commitment", description = "What a guarantor promises under an agreement, and how far it has come")
record CommitmentView(
        UUID id,
        UUID agreementId,

        @Schema(description = "The agreement's stage; it decides whether the commitment is in force")
        String agreementStage,

        @Schema(examples = "PL") String guarantor,
        Pillar pillar,
        CommitmentNature nature,
        Mode mode,
        Flag flag,
        boolean confidential,
        String what,
        HowMuchView howMuch,
        Instant by,
        String verification,

        @Schema(description = "Within what it is answered when it is called; absent where the general term counts")
        String answerWithin,

        @Schema(description = "In order of due date") List<MilestoneView> milestones,

        Instant madeAt,
        boolean exercise) {

    static CommitmentView of(CommitmentRow row) {
        Unit unit = row.howMuch().unit();
        return new CommitmentView(
                row.id,
                row.agreementId,
                row.agreementStage,
                row.guarantor,
                row.pillar,
                row.nature,
                row.mode,
                row.flag,
                row.confidential,
                row.what,
                HowMuchView.of(row.howMuch()),
                row.due,
                row.verification,
                row.answerWithin,
                row.milestones.entrySet().stream()
                        .sorted(Comparator.comparing(Map.Entry::getKey))
                        .map(entry -> MilestoneView.of(entry.getKey(), entry.getValue(), unit))
                        .toList(),
                row.madeAt,
                row.exercise);
    }

    /** A milestone and how far it has come. */
    @Schema(name = "Milestone")
    record MilestoneView(
            @Schema(examples = "1") int number,
            Instant due,
            HowMuchView howMuch,

            @Schema(description = "What is reported and not disputed")
            HowMuchView delivered,

            @Schema(description = "What Ukraine has confirmed of it")
            HowMuchView confirmed,

            @Schema(description = "When it was found to be overdue; absent where it never was")
            Instant overdueAt) {
        static MilestoneView of(int number, MilestoneRow row, Unit unit) {
            return new MilestoneView(
                    number,
                    row.due(),
                    HowMuchView.of(row.value(), unit),
                    HowMuchView.of(row.delivered(), unit),
                    HowMuchView.of(row.confirmed(), unit),
                    row.overdueAt());
        }
    }
}
