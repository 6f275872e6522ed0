package org.snapback.guarantor.encroachments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.snapback.guarantor.ballots.FrozenText;
import org.snapback.guarantor.ballots.MatterBallots;
import org.snapback.guarantor.ballots.MatterBallots.Question;
import org.snapback.guarantor.ballots.model.BallotKind;
import org.snapback.guarantor.ballots.model.DecisionRule;
import org.snapback.guarantor.ballots.model.Matter;
import org.snapback.guarantor.ballots.model.Opening;
import org.snapback.guarantor.encroachments.model.Piece;
import org.snapback.runtime.clock.Pace;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Refusal;

/**
 * Opens ballots on confirmations, and opens them anew when what the confirmation would bring about has changed: a vote is
 * on all effects or on none.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Confirming {
    private final EncroachmentRepository encroachments;
    private final EvidenceRepository evidence;
    private final MatterBallots ballots;
    private final Previews previews;
    private final EncroachmentJournal journal;
    private final EncroachmentSettings settings;
    private final Pace pace;
    private final Clock clock;

    Confirming(
            EncroachmentRepository encroachments,
            EvidenceRepository evidence,
            MatterBallots ballots,
            Previews previews,
            EncroachmentJournal journal,
            EncroachmentSettings settings,
            Pace pace,
            Clock clock) {
        this.encroachments = encroachments;
        this.evidence = evidence;
        this.ballots = ballots;
        this.previews = previews;
        this.journal = journal;
        this.settings = settings;
        this.pace = pace;
        this.clock = clock;
    }

    /** Opens the ballot on the confirmation of a report whose row is held and that can be put to the vote. */
    Outcome<EncroachmentRow> open(EncroachmentRow row, DecisionRule rule, String askedBy) {
        return refusal(row, rule)
                .<Outcome<EncroachmentRow>>map(Outcome::refused)
                .orElseGet(() -> open(row, rule, askedBy, pace.of(settings.decisionWindow(), row.exercise), null));
    }

    /** Voids the open ballot on a confirmation whose effects have changed, and opens one on the new text. */
    void reopenIfOvertaken(UUID id) {
        Optional<UUID> ballot = encroachments.openBallot(id);
        ballot.ifPresent(ballots::hold);
        EncroachmentRow row = encroachments.lock(id).orElseThrow();
        if (ballot.isEmpty() || !ballot.get().equals(row.openBallotId) || !previews.isOvertaken(row)) {
            return;
        }
        boolean byUkraine = ballots.isSponsoredByUkraine(ballot.get());
        row.openBallotId = null;
        ballots.withdraw(
                ballot.get(),
                "What the confirmation would bring about has changed; the ballot is void, and one on the new text is"
                        + " open.");
        String askedBy = byUkraine ? Caller.UKRAINE : row.reportedBy;
        open(row, row.confirmationRule, askedBy, pace.of(settings.reopenedWindow(), row.exercise), ballot.get());
    }

    private Optional<Refusal> refusal(EncroachmentRow row, DecisionRule rule) {
        List<EvidenceRow> pieces = evidence.all(row.id);
        if (!Piece.twoIndependentIn(pieces.stream().map(EvidenceRow::piece).toList())) {
            return Optional.of(Refusal.of(
                    EncroachmentProblem.EVIDENCE_NOT_INDEPENDENT,
                    "Two different documents that different states submitted, or that are read at different hosts,"
                            + " are needed; the report has " + pieces.size() + " pieces"));
        }
        if (rule != DecisionRule.REVERSE_CONSENSUS) {
            return Optional.empty();
        }
        if (row.provisional) {
            return Optional.of(Refusal.of(
                    EncroachmentProblem.ORDINARY_BALLOT_NEEDED,
                    "It is confirmed provisionally until " + row.provisionalUntil + "; one of "
                            + BallotKind.CONFIRMATION.rules() + " makes that final"));
        }
        return previews.reverseConsensusAgreed(row.exercise)
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        EncroachmentProblem.REVERSE_CONSENSUS_NOT_AGREED,
                        "REVERSE_CONSENSUS needs a package that is adopted, suspended or lifted and whose text agrees"
                                + " it; without one it is one of " + BallotKind.CONFIRMATION.rules()));
    }

    private Outcome<EncroachmentRow> open(
            EncroachmentRow row, DecisionRule rule, String askedBy, Duration window, UUID replaces) {
        Preview preview = previews.of(row, rule);
        FrozenText text = ReportText.ofConfirmation(row, evidence.all(row.id), preview);
        Instant deadline = deadline(row, window);
        boolean byUkraine = askedBy.equals(Caller.UKRAINE) || row.reportedBy.equals(Caller.UKRAINE);
        var question = new Question(
                Matter.ofEncroachment(row.id),
                BallotKind.CONFIRMATION,
                rule,
                title(row),
                byUkraine,
                text.digest(),
                Optional.of(preview.text()),
                deadline,
                row.exercise);
        return switch (ballots.open(question)) {
            case Opening.Opened opened -> {
                row.openBallotId = opened.ballot().id();
                row.confirmationBallotId = row.openBallotId;
                row.confirmationText = text.text();
                row.confirmationDigest = text.digest();
                row.confirmationPreview = preview.text().text();
                row.confirmationRule = rule;
                row.version++;
                journal.append(
                        row,
                        new EncroachmentEvent.ConfirmationOpened(
                                row.id,
                                row.openBallotId,
                                text.digest(),
                                askedBy,
                                opened.ballot().terms().openedAt(),
                                deadline,
                                rule,
                                preview.text().digest(),
                                replaces));
                yield Outcome.done(row);
            }
            case Opening.Refused refused -> Outcome.refused(Refusals.noBallot(refused));
        };
    }

    /** The consultation's, where it is still to come; no later than a provisional confirmation ends. */
    private Instant deadline(EncroachmentRow row, Duration window) {
        Instant now = clock.instant();
        Instant deadline =
                Optional.ofNullable(row.decideBy).filter(by -> by.isAfter(now)).orElse(now.plus(window));
        return row.provisional && deadline.isAfter(row.provisionalUntil) ? row.provisionalUntil : deadline;
    }

    static String title(EncroachmentRow row) {
        String kind = row.kind.name().toLowerCase(Locale.ROOT).replace('_', ' ');
        String gravity = row.gravity.name().toLowerCase(Locale.ROOT);
        return "Encroachment of %s (%s, %s), reported by %s".formatted(row.occurredAt, kind, gravity, row.reportedBy);
    }
}
