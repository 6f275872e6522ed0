package org.snapback.guarantor.conditions;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.snapback.guarantor.conditions.model.Transition;
import org.snapback.guarantor.encroachments.Standings;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.problem.Outcome;

/** Who may attest, and what it holds while it does. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Ukraine {
    private final ConditionRepository conditions;
    private final Standings standings;

    Ukraine(ConditionRepository conditions, Standings standings) {
        this.conditions = conditions;
        this.standings = standings;
    }

    /** Whether the caller acts for Ukraine. */
    boolean speaks(Caller caller) {
        return standings.actsFor(caller).equals(Optional.of(Caller.UKRAINE));
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
