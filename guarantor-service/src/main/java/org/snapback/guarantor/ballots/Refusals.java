package org.snapback.guarantor.ballots;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.snapback.guarantor.ballots.model.Choice;
import org.snapback.guarantor.ballots.model.Closing;
import org.snapback.guarantor.ballots.model.DecisionRule;
import org.snapback.guarantor.ballots.model.Referral;
import org.snapback.guarantor.ballots.model.Stage;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.problem.Violation;

/** What is refused on a ballot, with what would satisfy the rule. */
final class Refusals {
    private Refusals() {}

    static Refusal notAnElector(String state) {
        return Refusal.of(BallotProblem.NOT_AN_ELECTOR, state + " does not belong to the electorate of this ballot");
    }

    /** @param what needs an open ballot, at the start of a sentence */
    static Refusal notOpen(String what, Stage stage, Closing closing) {
        return Refusal.of(
                        BallotProblem.BALLOT_CLOSED,
                        what + " needs a ballot that is " + Stage.OPEN + "; this one is " + stage + " since "
                                + closing.at())
                .with("outcome", closing.outcome());
    }

    static Refusal tooLate(Instant deadline) {
        return Refusal.of(BallotProblem.BALLOT_CLOSED, "The deadline has passed at " + deadline);
    }

    static Refusal paused(Instant until) {
        return Refusal.of(
                        BallotProblem.BALLOT_PAUSED,
                        "The ballot is paused; votes count again from " + until + " on, or when it is resumed before")
                .with("until", until);
    }

    static Refusal overtaken() {
        return Refusal.of(
                        BallotProblem.TEXT_OVERTAKEN,
                        "What the confirmation would bring about has changed; the ballot is void, and a new one on the"
                                + " new text opens at once")
                .retryAfter(Duration.ofSeconds(2));
    }

    static Refusal pauseLength(Duration longest) {
        return Refusal.of(
                CommonProblem.VALIDATION,
                "A ballot is paused for a while and not for longer",
                List.of(new Violation("/length", "range", "An ISO 8601 duration from PT1M to " + longest)));
    }

    static Refusal choiceNotOffered(Choice choice, DecisionRule rule) {
        List<Choice> offered =
                Arrays.stream(Choice.values()).filter(rule::offers).toList();
        return Refusal.of(BallotProblem.CHOICE_NOT_OFFERED, rule + " knows no " + choice)
                .with(new Violation("/choice", "offered-by-rule", "One of " + offered))
                .with("rule", rule);
    }

    static Refusal declarationMissing() {
        return Refusal.of(
                CommonProblem.VALIDATION,
                "An abstention with a declaration needs the declaration",
                List.of(new Violation("/statement", "declaration", "The text of the formal declaration")));
    }

    static Refusal noMajority(DecisionRule rule) {
        return Refusal.of(
                        BallotProblem.NO_MAJORITY_BALLOT,
                        "The brake stops QUALIFIED_MAJORITY and SIMPLE_MAJORITY; this ballot is decided by " + rule)
                .with("rule", rule);
    }

    static Refusal pulledBefore(Referral referral) {
        return Refusal.of(
                        BallotProblem.BRAKE_PULLED_BEFORE,
                        referral.by() + " has pulled the brake at " + referral.at() + "; leaders decide by unanimity")
                .with("by", referral.by());
    }
}
