package org.snapback.guarantor.consultations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.snapback.guarantor.consultations.model.ConsultationTransition;
import org.snapback.guarantor.consultations.model.Deadline;
import org.snapback.guarantor.consultations.model.DeadlineKind;
import org.snapback.guarantor.consultations.model.DeadlineStage;
import org.snapback.guarantor.consultations.model.DecisionOutcome;
import org.snapback.guarantor.encroachments.EncroachmentDecided;
import org.snapback.guarantor.encroachments.Encroachments;
import org.snapback.runtime.clock.Pace;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.problem.Outcome;

/** Begins and ends consultations. A report's row is held before its consultation's, as everywhere. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Consultations {
    private final ConsultationRepository consultations;
    private final Encroachments encroachments;
    private final Clocks clocks;
    private final ConsultationJournal journal;
    private final ConsultationSettings settings;
    private final Pace pace;
    private final Clock clock;

    Consultations(
            ConsultationRepository consultations,
            Encroachments encroachments,
            Clocks clocks,
            ConsultationJournal journal,
            ConsultationSettings settings,
            Pace pace,
            Clock clock) {
        this.consultations = consultations;
        this.encroachments = encroachments;
        this.clocks = clocks;
        this.journal = journal;
        this.settings = settings;
        this.pace = pace;
        this.clock = clock;
    }

    /** Takes Ukraine's request: both clocks run from now on. */
    Outcome<ConsultationRow> request(UUID encroachmentId, Caller caller) {
        Instant now = clock.instant();
        return encroachments
                .consult(
                        encroachmentId, report -> decide(now, report.exercise()).dueAt(), caller)
                .map(report -> {
                    ConsultationRow row = ConsultationRow.requested(encroachmentId, now, report.exercise());
                    row.take(convene(now, row.exercise));
                    row.take(decide(now, row.exercise));
                    consultations.persist(row);
                    journal.append(row, ConsultationEvent.Requested.of(row, report));
                    return row;
                });
    }

    private Deadline convene(Instant from, boolean exercise) {
        return Deadline.running(DeadlineKind.CONVENE, from, pace.of(settings.conveneWithin(), exercise));
    }

    private Deadline decide(Instant from, boolean exercise) {
        return Deadline.running(DeadlineKind.DECIDE, from, pace.of(settings.decideWithin(), exercise));
    }

    /** The report is decided, and with it the consultation. */
    void on(@Observes EncroachmentDecided decided) {
        consultations
                .lockOn(decided.encroachmentId())
                .filter(row -> ConsultationTransition.DECISION.startsAt(row.stage))
                .ifPresent(row -> {
                    var outcome = DecisionOutcome.valueOf(decided.outcome().name());
                    decide(row, outcome, decided.ballotId(), Optional.empty(), decided.decidedAt());
                });
    }

    /**
     * Ends a consultation whose row is held. A withdrawal leaves nothing to decide; before a first session, any end
     * leaves nobody to convene.
     */
    void decide(
            ConsultationRow row,
            DecisionOutcome outcome,
            Optional<UUID> ballotId,
            Optional<String> summary,
            Instant decidedAt) {
        clocks.settle(row, row.deadline(DeadlineKind.CONVENE).lapsed(decidedAt));
        Deadline due = row.deadline(DeadlineKind.DECIDE);
        clocks.settle(row, outcome == DecisionOutcome.WITHDRAWN ? due.lapsed(decidedAt) : due.stopped(decidedAt));
        row.move(ConsultationTransition.DECISION);
        row.outcome = outcome;
        row.decisionSummary = summary.orElse(null);
        row.decidedAt = decidedAt;
        journal.append(
                row,
                new ConsultationEvent.Decided(
                        row.id,
                        row.encroachmentId,
                        outcome,
                        ballotId.orElse(null),
                        row.decisionSummary,
                        decidedAt,
                        row.deadline(DeadlineKind.DECIDE).stage() != DeadlineStage.MISSED));
    }

    /**
     * Announces the deadlines that a consultation has missed. A decision whose ballot is open until the deadline and not
     * longer is not missed: the ballot closes with what was voted until then, and decides.
     */
    boolean announceMissed(UUID id) {
        Optional<ConsultationRow> held = consultations.lockUnlessHeld(id);
        held.ifPresent(row -> {
            Instant now = clock.instant();
            clocks.settle(row, row.deadline(DeadlineKind.CONVENE).checked(now));
            Deadline decide = row.deadline(DeadlineKind.DECIDE);
            boolean decidedByBallot = encroachments
                    .votedOnUntil(row.encroachmentId)
                    .filter(until -> !until.isAfter(decide.dueAt()))
                    .isPresent();
            if (!decidedByBallot) {
                clocks.settle(row, decide.checked(now));
            }
        });
        return held.isPresent();
    }
}
