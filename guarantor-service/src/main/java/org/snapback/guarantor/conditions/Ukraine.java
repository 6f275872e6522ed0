package org.snapback.guarantor.conditions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.snapback.guarantor.compensation.Compensation;
import org.snapback.guarantor.conditions.model.Condition;
import org.snapback.guarantor.conditions.model.Transition;
import org.snapback.guarantor.encroachments.Standings;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Refusal;

/** Whether Ukraine may attest, and what it holds while it does. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Ukraine {
    private final ConditionRepository conditions;
    private final Compensation compensation;
    private final Standings standings;

    Ukraine(ConditionRepository conditions, Compensation compensation, Standings standings) {
        this.conditions = conditions;
        this.compensation = compensation;
        this.standings = standings;
    }

    /** Whether the caller acts for Ukraine. */
    boolean speaks(Caller caller) {
        return standings.actsFor(caller).equals(Optional.of(Caller.UKRAINE));
    }

    /** Why the condition cannot be found met as the ledger of compensation stands; empty where the ledger does not forbid it. */
    Optional<Refusal> forbiddenByLedger(Condition condition, boolean exercise) {
        return Optional.of(condition)
                .filter(one -> one == Condition.DAMAGE_COMPENSATED)
                .map(one -> compensation.coverWhileHeld(exercise))
                .filter(cover -> !cover.isFull())
                .map(Refusals::notCovered);
    }

    /**
     * An attestation, held, where Ukraine asks for a transition that starts at its stage.
     *
     * @param what needs the stage, at the start of a sentence
     */
    Outcome<ConditionRow> held(UUID id, Transition needed, String what, Caller caller) {
        if (!speaks(caller)) {
            return Outcome.refused(Refusals.notUkraine());
        }
        return conditions
                .lock(id)
                .map(row -> needed.startsAt(row.stage)
                        ? Outcome.done(row)
                        : Outcome.<ConditionRow>refused(Refusals.stage(what, row, needed)))
                .orElseGet(() -> Outcome.refused(Refusals.notFound(id)));
    }
}
