package org.snapback.guarantor.commitments;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.snapback.guarantor.commitments.model.Pillar;
import org.snapback.guarantor.commitments.model.Report;

/** What the topic {@code compact.commitments} carries of commitments; docs/contracts/compact.commitments has the schemas. */
sealed interface CommitmentEvent {
    /** The event's short name. */
    String type();

    record Made(@JsonUnwrapped CommitmentText commitment) implements CommitmentEvent {
        @Override
        public String type() {
            return "commitment.made";
        }
    }

    /** @param changed the names of the fields that are different now */
    record Edited(@JsonUnwrapped CommitmentText commitment, List<String> changed) implements CommitmentEvent {
        @Override
        public String type() {
            return "commitment.edited";
        }
    }

    /** @param replaces the disputed report in whose place it stands */
    record ProgressReported(@JsonUnwrapped Progressed progress, UUID replaces, int evidence)
            implements CommitmentEvent {
        @Override
        public String type() {
            return "commitment.progress-reported";
        }
    }

    record ProgressConfirmed(@JsonUnwrapped Progressed progress) implements CommitmentEvent {
        @Override
        public String type() {
            return "commitment.progress-confirmed";
        }
    }

    record ProgressDisputed(@JsonUnwrapped Progressed progress, String reasons) implements CommitmentEvent {
        @Override
        public String type() {
            return "commitment.progress-disputed";
        }
    }

    record MilestoneOverdue(@JsonUnwrapped Reached milestone, HowMuchView left) implements CommitmentEvent {
        @Override
        public String type() {
            return "commitment.milestone-overdue";
        }
    }

    /** How far a milestone has come. */
    record Reached(
            UUID commitmentId,
            UUID agreementId,
            String guarantor,
            Pillar pillar,
            String what,
            int milestone,
            Instant due,
            HowMuchView promised) {
        static Reached of(CommitmentRow row, int number) {
            MilestoneRow milestone = row.milestones.get(number);
            return new Reached(
                    row.id,
                    row.agreementId,
                    row.guarantor,
                    row.pillar,
                    row.what,
                    number,
                    milestone.due(),
                    HowMuchView.of(milestone.value(), row.howMuch().unit()));
        }
    }

    /** A report, and how far its milestone has come with it. */
    record Progressed(
            @JsonUnwrapped Reached reached,
            UUID reportId,
            HowMuchView reported,
            HowMuchView delivered,
            HowMuchView confirmed) {
        static Progressed of(CommitmentRow row, int number, Report report) {
            MilestoneRow milestone = row.milestones.get(number);
            return new Progressed(
                    Reached.of(row, number),
                    report.id(),
                    HowMuchView.of(report.delivered()),
                    HowMuchView.of(milestone.delivered(), row.howMuch().unit()),
                    HowMuchView.of(milestone.confirmed(), row.howMuch().unit()));
        }
    }
}
