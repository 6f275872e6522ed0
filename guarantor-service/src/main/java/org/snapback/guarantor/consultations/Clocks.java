package org.snapback.guarantor.consultations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.snapback.guarantor.consultations.model.Deadline;
import org.snapback.guarantor.consultations.model.DeadlineStage;

/** Settles deadlines of a consultation whose row is held; one that turns out missed is announced as that, once. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Clocks {
    private final ConsultationJournal journal;

    Clocks(ConsultationJournal journal) {
        this.journal = journal;
    }

    /** Keeps what a deadline has become. */
    void settle(ConsultationRow row, Deadline after) {
        Deadline before = row.deadline(after.kind());
        if (before.stage() == after.stage()) {
            return;
        }
        row.take(after);
        if (after.stage() == DeadlineStage.MISSED) {
            row.version++;
            journal.append(row, ConsultationEvent.DeadlineMissed.of(row, after));
        }
    }
}
