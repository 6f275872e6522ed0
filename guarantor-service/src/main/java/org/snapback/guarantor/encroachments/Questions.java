package org.snapback.guarantor.encroachments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.snapback.guarantor.ballots.FrozenText;
import org.snapback.guarantor.ballots.MatterBallots;
import org.snapback.guarantor.ballots.MatterBallots.Question;
import org.snapback.guarantor.ballots.model.BallotKind;
import org.snapback.guarantor.ballots.model.DecisionRule;
import org.snapback.guarantor.ballots.model.Matter;
import org.snapback.guarantor.ballots.model.Opening;
import org.snapback.guarantor.encroachments.model.Transition;
import org.snapback.runtime.clock.Pace;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.problem.Outcome;

/** Puts a report to the vote: its confirmation, or that its confirmation is rescinded as an error. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Questions {
    private final EncroachmentRepository encroachments;
    private final Confirming confirming;
    private final MatterBallots ballots;
    private final Standings standings;
    private final EncroachmentJournal journal;
    private final EncroachmentSettings settings;
    private final Pace pace;
    private final Clock clock;

    Questions(
            EncroachmentRepository encroachments,
            Confirming confirming,
            MatterBallots ballots,
            Standings standings,
            EncroachmentJournal journal,
            EncroachmentSettings settings,
            Pace pace,
            Clock clock) {
        this.encroachments = encroachments;
        this.confirming = confirming;
        this.ballots = ballots;
        this.standings = standings;
        this.journal = journal;
        this.settings = settings;
        this.pace = pace;
        this.clock = clock;
    }

    /** Opens the ballot on the confirmation, for the state that reported or for Ukraine. */
    Outcome<EncroachmentRow> confirmation(UUID id, DecisionRule rule, Caller caller) {
        return held(id, caller, "A confirmation", Questions::confirmation).flatMap(row -> {
            String state = standings.actsFor(caller).orElseThrow();
            if (!state.equals(row.reportedBy) && !state.equals(Caller.UKRAINE)) {
                return Outcome.refused(Refusals.notTheReporter(row));
            }
            return confirming.open(row, rule, state);
        });
    }

    /** Opens the ballot on rescinding the confirmation, for any state that takes part. */
    Outcome<EncroachmentRow> rescission(UUID id, ReasonBody body, Caller caller) {
        return held(id, caller, "A rescission", row -> Transition.RESCISSION).flatMap(row -> {
            String state = standings.actsFor(caller).orElseThrow();
            FrozenText text = ReportText.ofRescission(row, body.reason());
            return open(row, text, state.equals(Caller.UKRAINE)).map(opened -> {
                row.rescissionBallotId = opened.ballotId();
                row.rescissionText = text.text();
                row.rescissionDigest = text.digest();
                row.rescissionReason = body.reason();
                journal.append(
                        row,
                        new EncroachmentEvent.RescissionOpened(
                                id,
                                opened.ballotId(),
                                text.digest(),
                                state,
                                body.reason(),
                                opened.at(),
                                opened.deadline()));
                return row;
            });
        });
    }

    private record Opened(UUID ballotId, Instant at, Instant deadline) {}

    private Outcome<Opened> open(EncroachmentRow row, FrozenText text, boolean byUkraine) {
        Instant deadline = clock.instant().plus(pace.of(settings.decisionWindow(), row.exercise));
        var question = new Question(
                Matter.ofEncroachment(row.id),
                BallotKind.RESCISSION,
                Confirming.title(row),
                byUkraine,
                text.digest(),
                deadline,
                row.exercise);
        return switch (ballots.open(question)) {
            case Opening.Opened opened -> {
                row.openBallotId = opened.ballot().id();
                row.version++;
                yield Outcome.done(
                        new Opened(row.openBallotId, opened.ballot().terms().openedAt(), deadline));
            }
            case Opening.Refused refused -> Outcome.refused(Refusals.noBallot(refused));
        };
    }

    private static Transition confirmation(EncroachmentRow row) {
        return row.provisional ? Transition.FINAL_CONFIRMATION : Transition.CONFIRMATION;
    }

    /** The report, held, where the caller acts for a state that takes part and the ballot may open. */
    private Outcome<EncroachmentRow> held(
            UUID id, Caller caller, String what, Function<EncroachmentRow, Transition> transition) {
        Optional<EncroachmentRow> found = encroachments.lock(id).filter(standings.sight(caller)::sees);
        if (found.isEmpty()) {
            return Outcome.refused(Refusals.notFound(id));
        }
        EncroachmentRow row = found.get();
        Optional<String> state = standings.actsFor(caller);
        if (state.isEmpty()) {
            return Outcome.refused(Refusals.nobodysDelegate());
        }
        if (!standings.takesPart(state.get())) {
            return Outcome.refused(Refusals.notAGuarantor(state.get()));
        }
        Transition needed = transition.apply(row);
        if (!needed.startsAt(row.stage)) {
            return Outcome.refused(Refusals.stage(what, row, needed));
        }
        return row.openBallotId == null ? Outcome.done(row) : Outcome.refused(Refusals.ballotOpen(row));
    }
}
