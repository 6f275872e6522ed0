package org.snapback.guarantor.ballots;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.snapback.guarantor.ballots.model.Ballot;
import org.snapback.runtime.id.Ids;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Problems;
import org.snapback.runtime.problem.Refusal;

/** Takes what is said before the vote: comments, and scrutiny reservations, which block nothing. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Discussing {
    private final BallotRepository ballots;
    private final CommentRepository comments;
    private final BallotJournal journal;
    private final Clock clock;

    Discussing(BallotRepository ballots, CommentRepository comments, BallotJournal journal, Clock clock) {
        this.ballots = ballots;
        this.comments = comments;
        this.journal = journal;
        this.clock = clock;
    }

    /** A state that may speak on a ballot now, whose row is held. */
    private record Floor(BallotRow ballot, String state, Instant now) {}

    /** Keeps a comment of an elector or Ukraine. */
    Outcome<CommentRow> comment(UUID id, String text, Caller caller) {
        return floor(id, caller, "A comment", true).map(floor -> {
            var comment = new CommentRow();
            comment.id = Ids.next();
            comment.ballotId = id;
            comment.state = floor.state();
            comment.text = text;
            comment.writtenAt = floor.now();
            comments.persist(comment);
            tell(floor, DiscussionEvent.Commented.of(floor.ballot(), comment));
            return comment;
        });
    }

    /** Enters the scrutiny reservation of the caller's own state. */
    Outcome<ScrutinyView> reserve(UUID id, String reason, Caller caller) {
        return floor(id, caller, "A scrutiny reservation", false).flatMap(floor -> {
            if (standing(floor).isPresent()) {
                return Outcome.refused(Refusal.of(
                        BallotProblem.SCRUTINY_RESERVED_ALREADY,
                        floor.state() + " has entered one at "
                                + standing(floor).get().enteredAt()));
            }
            var entered = new ScrutinyRow(reason, floor.now(), null);
            floor.ballot().scrutiny.put(floor.state(), entered);
            tell(floor, DiscussionEvent.ScrutinyReserved.of(floor.ballot(), floor.state(), entered));
            return Outcome.done(ScrutinyView.of(floor.state(), entered));
        });
    }

    /** Lifts it again. */
    Outcome<ScrutinyView> lift(UUID id, Caller caller) {
        return floor(id, caller, "A scrutiny reservation", false)
                .flatMap(floor -> standing(floor)
                        .map(standing -> {
                            var lifted = new ScrutinyRow(standing.reason(), standing.enteredAt(), floor.now());
                            floor.ballot().scrutiny.put(floor.state(), lifted);
                            tell(floor, DiscussionEvent.ScrutinyLifted.of(floor.ballot(), floor.state(), lifted));
                            return Outcome.done(ScrutinyView.of(floor.state(), lifted));
                        })
                        .orElseGet(() -> Outcome.refused(Refusal.of(
                                BallotProblem.NO_SCRUTINY_RESERVATION, floor.state() + " has none that stands"))));
    }

    private Outcome<Floor> floor(UUID id, Caller caller, String what, boolean ukraineToo) {
        Optional<String> state = caller.state();
        if (state.isEmpty()) {
            return Outcome.refused(Refusal.of(
                    CommonProblem.STATE_CLAIM_MISSING, what + " is a state's, and the token names no state"));
        }
        Optional<BallotRow> row = ballots.lock(id).filter(Sight.of(caller)::sees);
        if (row.isEmpty()) {
            return Outcome.refused(Problems.notFound("ballot", id));
        }
        Ballot ballot = row.get().ballot();
        if (!ballot.electorate().has(state.get()) && !(ukraineToo && state.get().equals(Caller.UKRAINE))) {
            return Outcome.refused(Refusals.notAnElector(state.get()));
        }
        Instant now = clock.instant();
        if (ballot.closing().isPresent()) {
            return Outcome.refused(
                    Refusals.notOpen(what, ballot.stage(), ballot.closing().get()));
        }
        return ballot.isDue(now)
                ? Outcome.refused(Refusals.tooLate(ballot.terms().deadline()))
                : Outcome.done(new Floor(row.get(), state.get(), now));
    }

    private static Optional<ScrutinyRow> standing(Floor floor) {
        return Optional.ofNullable(floor.ballot().scrutiny.get(floor.state())).filter(ScrutinyRow::stands);
    }

    private void tell(Floor floor, DiscussionEvent event) {
        floor.ballot().version++;
        journal.append(floor.ballot(), event);
    }
}
