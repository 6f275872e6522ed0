package org.snapback.guarantor.consultations;

import java.util.UUID;
import org.snapback.guarantor.consultations.model.ConsultationTransition;
import org.snapback.runtime.problem.Problems;
import org.snapback.runtime.problem.Refusal;

/** What is refused about a consultation, with what would satisfy the rule. */
final class Refusals {
    private Refusals() {}

    static Refusal notFound(UUID id) {
        return Problems.notFound("consultation", id);
    }

    /** @param what needs another stage, at the start of a sentence */
    static Refusal stage(String what, ConsultationRow row, ConsultationTransition needed) {
        return Refusal.of(
                        ConsultationProblem.CONSULTATION_STAGE,
                        what + " needs a consultation that is one of " + needed.from() + "; this one is " + row.stage)
                .with("stage", row.stage);
    }
}
