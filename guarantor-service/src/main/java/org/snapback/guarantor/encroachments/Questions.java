package org.snapback.guarantor.encroachments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.snapback.guarantor.ballots.CanonicalText;
import org.snapback.guarantor.ballots.EncroachmentBallots;
import org.snapback.guarantor.ballots.EncroachmentBallots.Question;
import org.snapback.guarantor.ballots.model.BallotKind;
import org.snapback.guarantor.ballots.model.Opening;
import org.snapback.guarantor.encroachments.model.Piece;
import org.snapback.guarantor.encroachments.model.Transition;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Refusal;

/** Puts a report to the vote: its confirmation, or that its confirmation is rescinded as an error. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Questions {
    private final EncroachmentRepository encroachments;
    private final EvidenceRepository evidence;
    private final EncroachmentBallots ballots;
    private final Standings standings;
    private final EncroachmentJournal journal;
    private final EncroachmentSettings settings;
    private final Clock clock;

    Questions(
            EncroachmentRepository encroachments,
            EvidenceRepository evidence,
            EncroachmentBallots ballots,
            Standings standings,
            EncroachmentJournal journal,
            EncroachmentSettings settings,
            Clock clock) {
        this.encroachments = encroachments;
        this.evidence = evidence;
        this.ballots = ballots;
        this.standings = standings;
        this.journal = journal;
        this.settings = settings;
        this.clock = clock;
    }

    /** Opens the ballot on the confirmation, for the state that reported or for Ukraine. */
    Outcome<EncroachmentRow> confirmation(UUID id, Caller caller) {
        return held(id, caller, Transition.CONFIRMATION, "A confirmation").flatMap(row -> {
            String state = standings.actsFor(caller).orElseThrow();
            if (!state.equals(row.reportedBy) && !state.equals(Caller.UKRAINE)) {
                return Outcome.refused(Refusals.notTheReporter(row));
            }
            List<EvidenceRow> pieces = evidence.all(id);
            if (!Piece.twoIndependentIn(pieces.stream().map(EvidenceRow::piece).toList())) {
                return Outcome.refused(Refusal.of(
                        EncroachmentProblem.EVIDENCE_NOT_INDEPENDENT,
                        "Two different documents that different states submitted, or that are read at different hosts,"
                                + " are needed; the report has " + pieces.size() + " pieces"));
            }
            CanonicalText text = ReportText.ofConfirmation(row, pieces);
            boolean byUkraine = state.equals(Caller.UKRAINE) || row.reportedBy.equals(Caller.UKRAINE);
            return open(row, BallotKind.CONFIRMATION, text, byUkraine).map(opened -> {
                row.confirmationBallotId = opened.ballotId();
                row.confirmationText = text.text();
                row.confirmationDigest = text.digest();
                journal.append(
                        row,
                        new EncroachmentEvent.ConfirmationOpened(
                                id, opened.ballotId(), text.digest(), state, opened.at(), opened.deadline()));
                return row;
            });
        });
    }

    /** Opens the ballot on rescinding the confirmation, for any state that takes part. */
    Outcome<EncroachmentRow> rescission(UUID id, ReasonBody body, Caller caller) {
        return held(id, caller, Transition.RESCISSION, "A rescission").flatMap(row -> {
            String state = standings.actsFor(caller).orElseThrow();
            CanonicalText text = ReportText.ofRescission(row, body.reason());
            return open(row, BallotKind.RESCISSION, text, state.equals(Caller.UKRAINE))
                    .map(opened -> {
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

    private Outcome<Opened> open(EncroachmentRow row, BallotKind kind, CanonicalText text, boolean byUkraine) {
        Instant now = clock.instant();
        Instant deadline = Optional.ofNullable(row.decideBy)
                .filter(by -> kind == BallotKind.CONFIRMATION && by.isAfter(now))
                .orElse(now.plus(settings.decisionWindow()));
        var question = new Question(row.id, kind, title(row), byUkraine, text.digest(), deadline, row.exercise);
        return switch (ballots.open(question)) {
            case Opening.Opened opened -> {
                row.openBallotId = opened.ballot().id();
                row.version++;
                yield Outcome.done(
                        new Opened(row.openBallotId, opened.ballot().terms().openedAt(), deadline));
            }
            case Opening.Refused refused ->
                Outcome.refused(Refusal.of(EncroachmentProblem.NO_BALLOT, refused.message())
                        .with("reason", refused.reason()));
        };
    }

    /** The report, held, where the caller acts for a state that takes part and the ballot may open. */
    private Outcome<EncroachmentRow> held(UUID id, Caller caller, Transition needed, String what) {
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
        if (!needed.startsAt(row.stage)) {
            return Outcome.refused(Refusals.stage(what, row, needed));
        }
        return row.openBallotId == null ? Outcome.done(row) : Outcome.refused(Refusals.ballotOpen(row));
    }

    private static String title(EncroachmentRow row) {
        String kind = row.kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String gravity = row.gravity.name().toLowerCase(Locale.ROOT);
        return "Encroachment of %s (%s, %s), reported by %s".formatted(row.occurredAt, kind, gravity, row.reportedBy);
    }
}
