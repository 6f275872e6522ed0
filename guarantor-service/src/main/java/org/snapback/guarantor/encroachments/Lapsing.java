package org.snapback.guarantor.encroachments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.snapback.guarantor.ballots.MatterBallots;
import org.snapback.guarantor.encroachments.model.Stage;
import org.snapback.guarantor.encroachments.model.Transition;

/** Ends confirmations by reverse consensus that no ordinary ballot has confirmed: what rests on them ends from then on. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Lapsing {
    private final EncroachmentRepository encroachments;
    private final MatterBallots ballots;
    private final EncroachmentJournal journal;
    private final Event<ConfirmationEnded> ends;
    private final Clock clock;

    Lapsing(
            EncroachmentRepository encroachments,
            MatterBallots ballots,
            EncroachmentJournal journal,
            Event<ConfirmationEnded> ends,
            Clock clock) {
        this.encroachments = encroachments;
        this.ballots = ballots;
        this.journal = journal;
        this.ends = ends;
        this.clock = clock;
    }

    /** Ends the provisional confirmation of a report whose row is held. */
    void lapse(EncroachmentRow row, Instant at) {
        row.move(Transition.LAPSE);
        row.endedAt = at;
        journal.append(row, new EncroachmentEvent.ProvisionalEnded(row.id, row.provisionalBallotId, at));
        ends.fire(new ConfirmationEnded(row.id, "The confirmation was provisional and has ended.", at));
    }

    /**
     * Ends a provisional confirmation whose time is over. A ballot that is open until then and not longer closes first and
     * decides; one that a pause or the brake keeps open longer has nothing left to decide.
     */
    void lapseIfDue(UUID id) {
        Optional<UUID> ballot = encroachments.openBallot(id);
        ballot.ifPresent(ballots::hold);
        EncroachmentRow row = encroachments.lock(id).orElseThrow();
        boolean due = row.stage == Stage.CONFIRMED
                && row.provisional
                && !clock.instant().isBefore(row.provisionalUntil);
        if (!due || !ballot.equals(Optional.ofNullable(row.openBallotId)) || decidesInTime(row, ballot)) {
            return;
        }
        row.openBallotId = null;
        ballot.ifPresent(open -> ballots.withdraw(open, "The confirmation was provisional and has ended."));
        lapse(row, row.provisionalUntil);
    }

    private boolean decidesInTime(EncroachmentRow row, Optional<UUID> ballot) {
        return row.isVotedOnConfirmation()
                && ballot.flatMap(ballots::openUntil)
                        .filter(until -> !until.isAfter(row.provisionalUntil))
                        .isPresent();
    }
}
