package org.snapback.guarantor.encroachments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.Optional;
import org.snapback.guarantor.ballots.MatterBallotClosed;
import org.snapback.guarantor.ballots.model.BallotKind;
import org.snapback.guarantor.ballots.model.BallotOutcome;
import org.snapback.guarantor.ballots.model.DecisionRule;
import org.snapback.guarantor.encroachments.model.Transition;
import org.snapback.runtime.clock.Pace;

/**
 * Makes of a ballot's end what becomes of the report, in the transaction that closes the ballot. Its row is held by then,
 * and the report's is taken after it, as everywhere.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Deciding {
    private final EncroachmentRepository encroachments;
    private final Lapsing lapsing;
    private final EncroachmentJournal journal;
    private final EncroachmentSettings settings;
    private final Pace pace;
    private final Event<EncroachmentDecided> decisions;
    private final Event<ConfirmationEnded> ends;

    Deciding(
            EncroachmentRepository encroachments,
            Lapsing lapsing,
            EncroachmentJournal journal,
            EncroachmentSettings settings,
            Pace pace,
            Event<EncroachmentDecided> decisions,
            Event<ConfirmationEnded> ends) {
        this.encroachments = encroachments;
        this.lapsing = lapsing;
        this.journal = journal;
        this.settings = settings;
        this.pace = pace;
        this.decisions = decisions;
        this.ends = ends;
    }

    void on(@Observes MatterBallotClosed closed) {
        if (closed.matter().encroachmentId() == null) {
            return;
        }
        EncroachmentRow row =
                encroachments.lock(closed.matter().encroachmentId()).orElseThrow();
        if (!closed.ballotId().equals(row.openBallotId)) {
            // A withdrawal ends the ballot itself, and has said what became of the report.
            return;
        }
        row.openBallotId = null;
        boolean carried = closed.outcome() == BallotOutcome.ADOPTED;
        if (closed.kind() == BallotKind.CONFIRMATION) {
            decide(row, closed, carried);
        } else if (carried) {
            row.move(Transition.RESCISSION);
            row.endedAt = closed.closedAt();
            journal.append(
                    row, new EncroachmentEvent.Rescinded(row.id, row.endedAt, closed.ballotId(), row.rescissionReason));
            ends.fire(new ConfirmationEnded(row.id, "The confirmation is rescinded as an error.", row.endedAt));
        } else {
            row.version++;
            journal.append(row, new EncroachmentEvent.RescissionRejected(row.id, closed.ballotId(), closed.closedAt()));
        }
    }

    private void decide(EncroachmentRow row, MatterBallotClosed closed, boolean carried) {
        if (carried) {
            confirm(row, closed);
        } else if (row.provisional) {
            lapsing.lapse(row, closed.decidedAt());
        } else {
            row.move(Transition.REJECTION);
            row.endedAt = closed.closedAt();
            journal.append(row, EncroachmentEvent.NotConfirmed.of(row));
        }
        decisions.fire(EncroachmentDecided.of(row, Optional.of(closed.ballotId()), closed.decidedAt()));
    }

    private void confirm(EncroachmentRow row, MatterBallotClosed closed) {
        row.move(row.provisional ? Transition.FINAL_CONFIRMATION : Transition.CONFIRMATION);
        row.provisional = closed.rule() == DecisionRule.REVERSE_CONSENSUS;
        if (row.confirmedAt == null) {
            row.confirmedAt = closed.closedAt();
        }
        if (row.provisional) {
            row.provisionalBallotId = closed.ballotId();
            row.provisionalUntil = row.confirmedAt.plus(pace.of(settings.provisionalFor(), row.exercise));
        }
        journal.append(row, EncroachmentEvent.Confirmed.of(row, closed.rule(), closed.closedAt()));
    }
}
