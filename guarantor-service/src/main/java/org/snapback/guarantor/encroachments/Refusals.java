package org.snapback.guarantor.encroachments;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.snapback.guarantor.ballots.model.Opening;
import org.snapback.guarantor.encroachments.model.Stage;
import org.snapback.guarantor.encroachments.model.Transition;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Problems;
import org.snapback.runtime.problem.Refusal;

/** What is refused about a report, with what would satisfy the rule. */
final class Refusals {
    private Refusals() {}

    static Refusal notFound(UUID id) {
        return Problems.notFound("encroachment", id);
    }

    static Refusal nobodysDelegate() {
        return Refusal.of(
                CommonProblem.STATE_CLAIM_MISSING,
                "Ukraine acts by its BENEFICIARY, another state by its DELEGATE, and the token names no such state");
    }

    static Refusal mayNotReport(String state) {
        return Refusal.of(
                EncroachmentProblem.MAY_NOT_REPORT,
                "Ukraine reports encroachments, and core guarantors whose agreement is in force with no termination notified;"
                        + " " + state + " is neither");
    }

    static Refusal notTheReporter(EncroachmentRow row) {
        return Refusal.of(EncroachmentProblem.NOT_THE_REPORTER, "The encroachment was reported by " + row.reportedBy);
    }

    static Refusal notAGuarantor(String state) {
        return Refusal.of(
                EncroachmentProblem.NOT_A_GUARANTOR, state + " is no guarantor that has acceded, nor Ukraine");
    }

    /** @param what needs another stage, at the start of a sentence */
    static Refusal stage(String what, EncroachmentRow row, Transition needed) {
        return stage(what, row, needed.from());
    }

    static Refusal stage(String what, EncroachmentRow row, List<Stage> needed) {
        return Refusal.of(
                        EncroachmentProblem.ENCROACHMENT_STAGE,
                        what + " needs a report that is one of " + needed + "; this one is " + row.stage)
                .with("stage", row.stage);
    }

    static Refusal noBallot(Opening.Refused refused) {
        return Refusal.of(EncroachmentProblem.NO_BALLOT, refused.message()).with("reason", refused.reason());
    }

    static Refusal ballotOpen(EncroachmentRow row) {
        return Refusal.of(
                        EncroachmentProblem.ENCROACHMENT_BALLOT_OPEN,
                        "The ballot " + row.openBallotId + " is open; its text stays as it is until it closes")
                .with("ballotId", row.openBallotId);
    }

    /** Somebody has opened a ballot between the two rows that the command holds. */
    static Refusal atTheSameTime() {
        return Refusal.of(
                        CommonProblem.TEMPORARILY_UNAVAILABLE,
                        "A ballot on the report has opened at the same moment; send the command again")
                .retryAfter(Duration.ofSeconds(1));
    }
}
