package org.snapback.guarantor.conditions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.snapback.guarantor.ballots.MatterBallots;
import org.snapback.guarantor.conditions.model.Transition;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.problem.Outcome;

/**
 * Withdraws what is attested, and revokes what has been confirmed. The ballot's row is taken before the attestation's, as a
 * vote does: of a withdrawal and the closing vote the one that holds the ballot first decides.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Ending {
    private final ConditionRepository conditions;
    private final MatterBallots ballots;
    private final Ukraine ukraine;
    private final ConditionJournal journal;
    private final Event<ConditionRevoked> revocations;
    private final Clock clock;

    Ending(
            ConditionRepository conditions,
            MatterBallots ballots,
            Ukraine ukraine,
            ConditionJournal journal,
            Event<ConditionRevoked> revocations,
            Clock clock) {
        this.conditions = conditions;
        this.ballots = ballots;
        this.ukraine = ukraine;
        this.journal = journal;
        this.revocations = revocations;
        this.clock = clock;
    }

    /** Withdraws an attestation that is not decided, with the ballot on it where one is open. */
    Outcome<ConditionRow> withdraw(UUID id, ConditionReason body, Caller caller) {
        Optional<UUID> ballot = conditions.openBallot(id);
        ballot.ifPresent(ballots::hold);
        return ukraine.held(id, Transition.WITHDRAWAL, "A withdrawal", caller).flatMap(row -> {
            if (row.openBallotId != null && ballot.isEmpty()) {
                return Outcome.refused(Refusals.atTheSameTime());
            }
            UUID open = row.openBallotId;
            row.openBallotId = null;
            row.end(Transition.WITHDRAWAL, body.reason(), clock.instant());
            Optional.ofNullable(open).ifPresent(ballots::withdraw);
            journal.append(row, new ConditionEvent.Withdrawn(id, row.condition, row.endReason, open, row.endedAt));
            return Outcome.done(row);
        });
    }

    /** Revokes what has been confirmed: the condition is not met from now on. Nothing acts backwards. */
    Outcome<ConditionRow> revoke(UUID id, ConditionReason body, Caller caller) {
        return ukraine.held(id, Transition.REVOCATION, "A revocation", caller).map(row -> {
            row.end(Transition.REVOCATION, body.reason(), clock.instant());
            journal.append(row, ConditionEvent.Revoked.of(row));
            revocations.fire(new ConditionRevoked(id, row.condition, row.endReason, row.endedAt, row.exercise));
            return row;
        });
    }
}
