package org.snapback.guarantor.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.identity.Role;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Problems;
import org.snapback.runtime.problem.Refusal;

/** Hands out commitments to those who may write of them, their rows held; what one may not see does not exist. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Desk {
    private final CommitmentRepository commitments;

    Desk(CommitmentRepository commitments) {
        this.commitments = commitments;
    }

    /** A commitment that the caller sees, held. */
    Outcome<CommitmentRow> seen(UUID id, Caller caller) {
        return commitments
                .lock(id)
                .filter(row -> row.isSeenBy(Sights.of(caller)))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Problems.notFound("commitment", id)));
    }

    /** A commitment of the caller's own state, or any for the secretariat, held. */
    Outcome<CommitmentRow> own(UUID id, Caller caller) {
        return seen(id, caller)
                .flatMap(row -> writesFor(caller, row.guarantor)
                        .<Outcome<CommitmentRow>>map(Outcome::refused)
                        .orElseGet(() -> Outcome.done(row)));
    }

    /** Why the caller does not write for this guarantor; a guarantor that is missing is another rule's matter. */
    Optional<Refusal> writesFor(Caller caller, String guarantor) {
        if (caller.is(Role.SECRETARIAT)) {
            return Optional.empty();
        }
        Optional<String> state = caller.state();
        if (state.isEmpty()) {
            return Optional.of(Refusal.of(
                    CommonProblem.STATE_CLAIM_MISSING, "A commitment is a state's, and the token names no state"));
        }
        return guarantor == null || state.get().equals(guarantor)
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        CommitmentProblem.NOT_YOUR_COMMITMENT,
                        state.get() + " does not write of what " + guarantor + " promises"));
    }
}
