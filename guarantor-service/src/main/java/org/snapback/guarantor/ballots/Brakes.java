package org.snapback.guarantor.ballots;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.snapback.guarantor.ballots.model.Braking.NoMajority;
import org.snapback.guarantor.ballots.model.Braking.NotAnElector;
import org.snapback.guarantor.ballots.model.Braking.NotOpen;
import org.snapback.guarantor.ballots.model.Braking.Paused;
import org.snapback.guarantor.ballots.model.Braking.PulledBefore;
import org.snapback.guarantor.ballots.model.Braking.Referred;
import org.snapback.guarantor.ballots.model.Braking.TooLate;
import org.snapback.guarantor.ballots.model.Closing;
import org.snapback.guarantor.ballots.model.DecisionRule;
import org.snapback.guarantor.ballots.model.Referral;
import org.snapback.guarantor.ballots.model.Stage;
import org.snapback.runtime.clock.Pace;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Problems;
import org.snapback.runtime.problem.Refusal;

/** Pulls the brake. As for a vote, the ballot's row is held before the clock is read. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Brakes {
    private final BallotRepository ballots;
    private final Pauses pauses;
    private final BallotJournal journal;
    private final BallotSettings settings;
    private final Pace pace;
    private final Clock clock;

    Brakes(
            BallotRepository ballots,
            Pauses pauses,
            BallotJournal journal,
            BallotSettings settings,
            Pace pace,
            Clock clock) {
        this.ballots = ballots;
        this.pauses = pauses;
        this.journal = journal;
        this.settings = settings;
        this.pace = pace;
        this.clock = clock;
    }

    /** Refers a majority ballot to leaders, in the name of the caller's own state. */
    Outcome<BallotRow> brake(UUID id, BrakeRequest brake, Caller caller) {
        Optional<String> state = caller.state();
        if (state.isEmpty()) {
            return Outcome.refused(Refusal.of(
                    CommonProblem.STATE_CLAIM_MISSING, "A state pulls the brake, and the token names no state"));
        }
        Optional<BallotRow> found = ballots.lock(id).filter(Sight.of(caller)::sees);
        if (found.isEmpty()) {
            return Outcome.refused(Problems.notFound("ballot", id));
        }
        BallotRow row = found.get();
        Duration window = pace.of(settings.brakeWindow(), row.exercise);
        return switch (row.ballot().brake(state.get(), brake.reasons(), clock.instant(), window)) {
            case Referred referred -> {
                pauses.settle(row, referred.referral().at());
                row.take(referred.ballot());
                row.version++;
                journal.append(row, BallotEvent.Referred.of(referred));
                yield Outcome.done(row);
            }
            case NotAnElector(String outsider) -> Outcome.refused(Refusals.notAnElector(outsider));
            case NotOpen(Stage stage, Closing closing) ->
                Outcome.refused(Refusals.notOpen("The brake", stage, closing));
            case Paused(Instant until) -> Outcome.refused(Refusals.paused(until));
            case TooLate(Instant deadline) -> Outcome.refused(Refusals.tooLate(deadline));
            case NoMajority(DecisionRule rule) -> Outcome.refused(Refusals.noMajority(rule));
            case PulledBefore(Referral before) -> Outcome.refused(Refusals.pulledBefore(before));
        };
    }
}
