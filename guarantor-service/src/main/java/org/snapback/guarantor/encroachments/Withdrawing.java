package org.snapback.guarantor.encroachments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.snapback.guarantor.ballots.MatterBallots;
import org.snapback.guarantor.encroachments.model.Transition;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.problem.Outcome;

/**
 * Withdraws reports. The ballot's row is taken before the report's, as a vote does: of a withdrawal and the closing vote
 * the one that holds the ballot first decides, and the other finds the report decided or the ballot closed.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Withdrawing {
    private final EncroachmentRepository encroachments;
    private final MatterBallots ballots;
    private final Standings standings;
    private final EncroachmentJournal journal;
    private final Event<EncroachmentDecided> decisions;
    private final Clock clock;

    Withdrawing(
            EncroachmentRepository encroachments,
            MatterBallots ballots,
            Standings standings,
            EncroachmentJournal journal,
            Event<EncroachmentDecided> decisions,
            Clock clock) {
        this.encroachments = encroachments;
        this.ballots = ballots;
        this.standings = standings;
        this.journal = journal;
        this.decisions = decisions;
        this.clock = clock;
    }

    /** Withdraws a report of the caller's own state, with the ballot on its confirmation where one is open. */
    Outcome<EncroachmentRow> withdraw(UUID id, ReasonBody body, Caller caller) {
        Optional<UUID> ballot = encroachments.openBallot(id);
        ballot.ifPresent(ballots::hold);
        Optional<EncroachmentRow> found = encroachments.lock(id).filter(standings.sight(caller)::sees);
        if (found.isEmpty()) {
            return Outcome.refused(Refusals.notFound(id));
        }
        EncroachmentRow row = found.get();
        if (!standings.actsFor(caller).equals(Optional.of(row.reportedBy))) {
            return Outcome.refused(Refusals.notTheReporter(row));
        }
        if (!Transition.WITHDRAWAL.startsAt(row.stage)) {
            return Outcome.refused(Refusals.stage("A withdrawal", row, Transition.WITHDRAWAL));
        }
        if (row.openBallotId != null && ballot.isEmpty()) {
            return Outcome.refused(Refusals.atTheSameTime());
        }
        Optional<UUID> open = Optional.ofNullable(row.openBallotId);
        withdraw(row, open, body.reason());
        return Outcome.done(row);
    }

    private void withdraw(EncroachmentRow row, Optional<UUID> ballot, String reason) {
        Instant now = clock.instant();
        row.openBallotId = null;
        row.move(Transition.WITHDRAWAL);
        row.endedAt = now;
        ballot.ifPresent(ballots::withdraw);
        journal.append(row, new EncroachmentEvent.Withdrawn(row.id, row.reportedBy, reason, ballot.orElse(null), now));
        decisions.fire(EncroachmentDecided.of(row, ballot, now));
    }
}
