package org.snapback.guarantor.conditions;

import java.time.Duration;
import java.util.UUID;
import org.snapback.guarantor.compensation.Compensation;
import org.snapback.guarantor.conditions.model.Transition;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Problems;
import org.snapback.runtime.problem.Refusal;

/** What is refused about an attestation, with what would satisfy the rule. */
final class Refusals {
    private Refusals() {}

    static Refusal notFound(UUID id) {
        return Problems.notFound("condition", id);
    }

    static Refusal notUkraine() {
        return Refusal.of(
                CommonProblem.STATE_CLAIM_MISSING,
                "Ukraine attests by its BENEFICIARY, and the token names no Ukraine");
    }

    /** @param what needs another stage, at the start of a sentence */
    static Refusal stage(String what, ConditionRow row, Transition needed) {
        return Refusal.of(
                        ConditionProblem.CONDITION_STAGE,
                        what + " needs an attestation that is " + needed.from() + "; this one is " + row.stage)
                .with("stage", row.stage);
    }

    static Refusal attestedAlready(ConditionRow standing) {
        return Refusal.of(
                        ConditionProblem.CONDITION_ATTESTED_ALREADY,
                        standing.condition + " is " + standing.stage + " by the attestation " + standing.id
                                + "; another one takes its end first")
                .with("conditionId", standing.id)
                .with("stage", standing.stage);
    }

    static Refusal notCovered(Compensation.Cover cover) {
        return Refusal.of(
                        ConditionProblem.COMPENSATION_NOT_COVERED,
                        "DAMAGE_COMPENSATED needs every award paid; %d of them lack %s cents of a euro together"
                                .formatted(cover.awards(), cover.missing()))
                .with("awards", cover.awards())
                .with("missing", cover.missing());
    }

    static Refusal ballotOpen(ConditionRow row) {
        return Refusal.of(
                        ConditionProblem.CONDITION_BALLOT_OPEN,
                        "The ballot " + row.openBallotId + " is open; its text stays as it is until it closes")
                .with("ballotId", row.openBallotId);
    }

    /** Somebody has opened a ballot between the two rows that the command holds. */
    static Refusal atTheSameTime() {
        return Refusal.of(
                        CommonProblem.TEMPORARILY_UNAVAILABLE,
                        "A ballot on the attestation has opened at the same moment; send the command again")
                .retryAfter(Duration.ofSeconds(1));
    }
}
