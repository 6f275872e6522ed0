package org.snapback.guarantor.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Says of milestones that they are overdue, of each once. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Overdue {
    private final CommitmentRepository commitments;
    private final CommitmentJournal journal;
    private final Clock clock;

    Overdue(CommitmentRepository commitments, CommitmentJournal journal, Clock clock) {
        this.commitments = commitments;
        this.journal = journal;
        this.clock = clock;
    }

    /** Tells of the late milestones of one commitment that is in force. Answers whether there was one. */
    boolean tellOne() {
        Instant now = clock.instant();
        Optional<CommitmentRow> due = commitments.lockOneDue(now);
        due.ifPresent(row -> row.milestones.keySet().stream()
                .sorted()
                .filter(number -> isLate(row.milestones.get(number), now))
                .toList()
                .forEach(number -> tell(row, number, now)));
        return due.isPresent();
    }

    private static boolean isLate(MilestoneRow milestone, Instant now) {
        return milestone.deadline().filter(due -> !due.isAfter(now)).isPresent();
    }

    private void tell(CommitmentRow row, int number, Instant now) {
        MilestoneRow milestone = row.milestones.get(number);
        Map<Integer, MilestoneRow> rows = new HashMap<>(row.milestones);
        rows.put(number, milestone.overdue(now));
        row.schedule(rows);
        row.version++;
        journal.append(
                row,
                new CommitmentEvent.MilestoneOverdue(
                        CommitmentEvent.Reached.of(row, number),
                        HowMuchView.of(
                                milestone.value() - milestone.delivered(),
                                row.howMuch().unit())));
    }
}
