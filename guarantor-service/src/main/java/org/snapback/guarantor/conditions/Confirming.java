package org.snapback.guarantor.conditions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.snapback.guarantor.ballots.FrozenText;
import org.snapback.guarantor.ballots.MatterBallotClosed;
import org.snapback.guarantor.ballots.MatterBallots;
import org.snapback.guarantor.ballots.MatterBallots.Question;
import org.snapback.guarantor.ballots.model.BallotKind;
import org.snapback.guarantor.ballots.model.BallotOutcome;
import org.snapback.guarantor.ballots.model.Matter;
import org.snapback.guarantor.ballots.model.Opening;
import org.snapback.guarantor.conditions.model.Transition;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Refusal;

/** Puts an attestation to the vote, and makes of the ballot's end what becomes of it, in the transaction that closes it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Confirming {
    private final ConditionRepository conditions;
    private final ConditionEvidence evidence;
    private final MatterBallots ballots;
    private final Ukraine ukraine;
    private final ConditionJournal journal;
    private final ConditionSettings settings;
    private final Clock clock;

    Confirming(
            ConditionRepository conditions,
            ConditionEvidence evidence,
            MatterBallots ballots,
            Ukraine ukraine,
            ConditionJournal journal,
            ConditionSettings settings,
            Clock clock) {
        this.conditions = conditions;
        this.evidence = evidence;
        this.ballots = ballots;
        this.ukraine = ukraine;
        this.journal = journal;
        this.settings = settings;
        this.clock = clock;
    }

    /** Opens the ballot on the attestation as it is now; {@code ballot.opened} tells of it. */
    Outcome<ConditionRow> open(UUID id, Caller caller) {
        return ukraine.held(id, Transition.CONFIRMATION, "A ballot", caller).flatMap(row -> {
            if (row.openBallotId != null) {
                return Outcome.refused(Refusals.ballotOpen(row));
            }
            Optional<Refusal> forbidden = ukraine.forbiddenByLedger(row.condition, row.exercise);
            if (forbidden.isPresent()) {
                return Outcome.refused(forbidden.get());
            }
            FrozenText text = ConditionText.of(row, evidence.all(id));
            var question = new Question(
                    Matter.ofCondition(id),
                    BallotKind.CONDITION,
                    "Condition of easing: " + row.condition.meaning(),
                    true,
                    text.digest(),
                    clock.instant().plus(settings.decisionWindow()),
                    row.exercise);
            return switch (ballots.open(question)) {
                case Opening.Opened opened -> {
                    row.openBallotId = opened.ballot().id();
                    row.ballotId = row.openBallotId;
                    row.ballotText = text.text();
                    row.ballotDigest = text.digest();
                    yield Outcome.done(row);
                }
                case Opening.Refused refused ->
                    Outcome.refused(Refusal.of(ConditionProblem.NO_BALLOT, refused.message())
                            .with("reason", refused.reason()));
            };
        });
    }

    void on(@Observes MatterBallotClosed closed) {
        if (closed.matter().conditionId() == null) {
            return;
        }
        ConditionRow row = conditions.lock(closed.matter().conditionId()).orElseThrow();
        if (!closed.ballotId().equals(row.openBallotId)) {
            // A withdrawal ends the ballot itself, and has said what became of the attestation.
            return;
        }
        row.openBallotId = null;
        if (closed.outcome() == BallotOutcome.ADOPTED) {
            row.move(Transition.CONFIRMATION);
            row.confirmedAt = closed.closedAt();
            journal.append(row, ConditionEvent.Confirmed.of(row));
        } else {
            row.end(Transition.REJECTION, null, closed.closedAt());
            journal.append(row, ConditionEvent.NotConfirmed.of(row));
        }
    }
}
