package org.snapback.guarantor.relief;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.snapback.guarantor.ballots.FrozenText;
import org.snapback.guarantor.ballots.MatterBallotClosed;
import org.snapback.guarantor.ballots.MatterBallots;
import org.snapback.guarantor.ballots.model.BallotKind;
import org.snapback.guarantor.ballots.model.BallotOutcome;
import org.snapback.guarantor.ballots.model.Matter;
import org.snapback.guarantor.ballots.model.Opening;
import org.snapback.guarantor.encroachments.Standings;
import org.snapback.guarantor.packages.model.KnownPackage;
import org.snapback.guarantor.relief.model.Ground;
import org.snapback.guarantor.relief.model.Stage;
import org.snapback.guarantor.relief.model.Transition;
import org.snapback.runtime.id.Ids;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Refusal;

/**
 * The ballots on continuing relief, from their opening to what they lead to. Unless a ballot carries by its deadline the
 * relief ends: Security Council resolution 2231 (2015), operative paragraphs 11 and 12. The ballot's row is taken before the
 * notice's, as everywhere.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Continuations {
    private final NoticeRepository notices;
    private final MatterBallots ballots;
    private final Standings standings;
    private final ReliefJournal journal;
    private final ReliefSettings settings;
    private final Clock clock;

    Continuations(
            NoticeRepository notices,
            MatterBallots ballots,
            Standings standings,
            ReliefJournal journal,
            ReliefSettings settings,
            Clock clock) {
        this.notices = notices;
        this.ballots = ballots;
        this.standings = standings;
        this.journal = journal;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Who questions the relief from which packages.
     *
     * @param conditionId the attestation that was revoked; null at a notice of non-performance
     * @param packages at least one, all eased
     */
    record Question(
            Ground ground, UUID conditionId, String by, String reason, List<KnownPackage> packages, boolean exercise) {}

    /** Opens the ballot, with the notice as its matter. */
    Outcome<NoticeRow> open(Question question, Instant now) {
        NoticeRow row = row(question, now);
        FrozenText text = ReliefText.of(row, question.packages(), now);
        int count = question.packages().size();
        String title = "Continuing the relief from measures of %d %s, questioned by %s"
                .formatted(count, count == 1 ? "package" : "packages", question.by());
        var asked = new MatterBallots.Question(
                Matter.ofNotice(row.id),
                BallotKind.CONTINUATION,
                title,
                question.by().equals(Caller.UKRAINE),
                text.digest(),
                row.deadline,
                question.exercise());
        return switch (ballots.open(asked)) {
            case Opening.Opened opened -> {
                row.ballotId = opened.ballot().id();
                row.ballotText = text.text();
                row.ballotDigest = text.digest();
                notices.persist(row);
                journal.append(row, ReliefEvent.Questioned.of(row));
                yield Outcome.done(row);
            }
            case Opening.Refused refused ->
                Outcome.refused(
                        Refusal.of(ReliefProblem.NO_BALLOT, refused.message()).with("reason", refused.reason()));
        };
    }

    /** Withdraws a notice of the caller's own state, with the ballot on it. */
    Outcome<NoticeRow> withdraw(UUID id, NoticeReason body, Caller caller) {
        notices.ballot(id).ifPresent(ballots::hold);
        Optional<NoticeRow> found = notices.lock(id).filter(row -> standings.seesWhatTheRosterSees(caller));
        if (found.isEmpty()) {
            return Outcome.refused(Refusals.notFound(id));
        }
        NoticeRow row = found.get();
        if (!standings.actsFor(caller).equals(Optional.of(row.givenBy))) {
            return Outcome.refused(Refusals.notTheNotifier(row));
        }
        if (!Transition.WITHDRAWAL.startsAt(row.stage)) {
            return Outcome.refused(Refusals.stage(row));
        }
        if (row.ground == Ground.REVOKED_ATTESTATION) {
            return Outcome.refused(Refusals.ofRevocation(row));
        }
        row.withdrawalReason = body.reason();
        row.move(Transition.WITHDRAWAL, clock.instant());
        ballots.withdraw(row.ballotId);
        journal.append(row, ReliefEvent.Withdrawn.of(row));
        return Outcome.done(row);
    }

    void on(@Observes MatterBallotClosed closed) {
        if (closed.matter().noticeId() == null) {
            return;
        }
        NoticeRow row = notices.lock(closed.matter().noticeId()).orElseThrow();
        if (row.stage != Stage.QUESTIONED) {
            // A withdrawal ends the ballot itself, and has said what became of the notice.
            return;
        }
        if (closed.outcome() == BallotOutcome.ADOPTED) {
            row.move(Transition.CONTINUATION, closed.closedAt());
            journal.append(row, ReliefEvent.Continued.of(row));
        } else {
            row.move(Transition.END, closed.closedAt());
            journal.append(row, ReliefEvent.Ended.of(row));
        }
    }

    private NoticeRow row(Question question, Instant now) {
        var row = new NoticeRow();
        row.id = Ids.next();
        row.version = 1;
        row.ground = question.ground();
        row.conditionId = question.conditionId();
        row.stage = Stage.QUESTIONED;
        row.givenBy = question.by();
        row.reason = question.reason();
        row.packageIds = question.packages().stream().map(KnownPackage::id).toList();
        row.givenAt = now;
        row.deadline = now.plus(settings.decisionWindow());
        row.exercise = question.exercise();
        return row;
    }
}
