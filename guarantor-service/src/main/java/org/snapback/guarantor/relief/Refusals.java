package org.snapback.guarantor.relief;

import java.util.List;
import java.util.UUID;
import org.snapback.guarantor.relief.model.Stage;
import org.snapback.guarantor.relief.model.Transition;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Problems;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.problem.Violation;

/** What is refused about relief, with what would satisfy the rule. */
final class Refusals {
    private Refusals() {}

    static Refusal notFound(UUID id) {
        return Problems.notFound("notice", id);
    }

    static Refusal nobodysDelegate() {
        return Refusal.of(
                CommonProblem.STATE_CLAIM_MISSING,
                "Ukraine acts by its BENEFICIARY, another state by its DELEGATE, and the token names no such state");
    }

    static Refusal notAGuarantor(String state) {
        return Refusal.of(ReliefProblem.NOT_A_GUARANTOR, state + " is no guarantor that has acceded, nor Ukraine");
    }

    static Refusal notTheNotifier(NoticeRow row) {
        return Refusal.of(ReliefProblem.NOT_THE_NOTIFIER, "The notice was given by " + row.givenBy);
    }

    /** @param violations the packages named that give no relief; none where all were meant */
    static Refusal nothingEased(List<Violation> violations) {
        return Refusal.of(
                ReliefProblem.NOTHING_EASED,
                "A notice needs a package that has a measure which is SUSPENDED, or LIFTED within its snapback period",
                violations);
    }

    static Refusal questionedAlready(List<Violation> violations) {
        return Refusal.of(
                ReliefProblem.RELIEF_QUESTIONED_ALREADY,
                "One notice on a package is open at a time; its ballot decides first",
                violations);
    }

    static Refusal stage(NoticeRow row) {
        return Refusal.of(
                        ReliefProblem.NOTICE_STAGE,
                        "A withdrawal needs a notice that is " + Transition.WITHDRAWAL.from() + "; this one is "
                                + row.stage)
                .with("stage", row.stage);
    }

    static Refusal ofRevocation(NoticeRow row) {
        return Refusal.of(
                        ReliefProblem.NOTICE_OF_REVOCATION,
                        "The condition that the attestation " + row.conditionId
                                + " attested is not met any more, so guarantors decide; the notice stays "
                                + Stage.QUESTIONED)
                .with("conditionId", row.conditionId);
    }
}
