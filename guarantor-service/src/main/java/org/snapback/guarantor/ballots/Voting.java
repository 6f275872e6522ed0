package org.snapback.guarantor.ballots;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.snapback.guarantor.ballots.model.Casting;
import org.snapback.guarantor.ballots.model.Choice;
import org.snapback.guarantor.ballots.model.Closing;
import org.snapback.guarantor.ballots.model.DecisionRule;
import org.snapback.guarantor.ballots.model.Stage;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Problems;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.problem.Violation;

/** Takes votes. The ballot's row is held before the clock is read, so that a vote counts before the deadline or never. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Voting {
    private final BallotRepository ballots;
    private final Ballots life;
    private final Pauses pauses;
    private final CurrentText texts;
    private final BallotJournal journal;
    private final Clock clock;

    Voting(
            BallotRepository ballots,
            Ballots life,
            Pauses pauses,
            CurrentText texts,
            BallotJournal journal,
            Clock clock) {
        this.ballots = ballots;
        this.life = life;
        this.pauses = pauses;
        this.texts = texts;
        this.journal = journal;
        this.clock = clock;
    }

    /** A vote that stands, and whether it is the state's first on this ballot. */
    record Voted(BallotRow ballot, boolean first) {}

    /** Casts or changes the vote of the caller's own state. */
    Outcome<Voted> vote(UUID id, VoteRequest vote, Caller caller) {
        Optional<String> state = caller.state();
        if (state.isEmpty()) {
            return Outcome.refused(
                    Refusal.of(CommonProblem.STATE_CLAIM_MISSING, "A vote is a state's, and the token names no state"));
        }
        Optional<BallotRow> row = ballots.lock(id).filter(Sight.of(caller)::sees);
        if (row.isEmpty()) {
            return Outcome.refused(Problems.notFound("ballot", id));
        }
        BallotRow ballot = row.get();
        if (isOvertaken(ballot)) {
            return Outcome.refused(Refusals.overtaken());
        }
        var casting = ballot.ballot()
                .cast(
                        state.get(),
                        vote.choice(),
                        Optional.ofNullable(vote.statement()),
                        vote.digest(),
                        clock.instant());
        return switch (casting) {
            case Casting.Cast cast -> {
                take(ballot, cast);
                yield Outcome.done(new Voted(ballot, cast.changedFrom().isEmpty()));
            }
            case Casting.SaidAlready already -> Outcome.done(new Voted(ballot, false));
            case Casting.NotAnElector(String outsider) -> Outcome.refused(Refusals.notAnElector(outsider));
            case Casting.ChoiceNotOffered(Choice choice, DecisionRule rule) ->
                Outcome.refused(Refusals.choiceNotOffered(choice, rule));
            case Casting.DeclarationMissing missing -> Outcome.refused(Refusals.declarationMissing());
            case Casting.OtherText(String digestOfBallot, String digestOfVote) ->
                Outcome.refused(Refusal.of(BallotProblem.OTHER_TEXT, "The vote names the digest of another text")
                        .with(new Violation("/digest", "same-text", "The ballot's digest is " + digestOfBallot))
                        .with("digest", digestOfBallot));
            case Casting.NotOpen(Stage stage, Closing closing) ->
                Outcome.refused(Refusals.notOpen("A vote", stage, closing));
            case Casting.Paused(Instant until) -> Outcome.refused(Refusals.paused(until));
            case Casting.TooLate(Instant deadline) -> Outcome.refused(Refusals.tooLate(deadline));
        };
    }

    private boolean isOvertaken(BallotRow row) {
        return row.preview != null && row.stage == Stage.OPEN && !texts.stands(row.id, row.encroachmentId);
    }

    private void take(BallotRow row, Casting.Cast cast) {
        pauses.settle(row, cast.vote().castAt());
        row.take(cast.ballot());
        row.version++;
        journal.append(row, BallotEvent.VoteCast.of(cast));
        cast.ballot().closing().ifPresent(closing -> life.end(row, cast.ballot()));
    }
}
