package org.snapback.guarantor.consultations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.snapback.guarantor.consultations.model.ConsultationTransition;
import org.snapback.guarantor.consultations.model.DeadlineKind;
import org.snapback.guarantor.consultations.model.DecisionOutcome;
import org.snapback.guarantor.encroachments.Encroachments;
import org.snapback.guarantor.encroachments.Standings;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.problem.Violation;

/** What happens at a consultation: who attends, what sessions were held, what was decided without a ballot. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Sessions {
    private static final int MOST_SESSIONS = 50;

    private final ConsultationRepository consultations;
    private final Consultations life;
    private final Encroachments encroachments;
    private final Standings standings;
    private final Clocks clocks;
    private final ConsultationJournal journal;
    private final Clock clock;

    Sessions(
            ConsultationRepository consultations,
            Consultations life,
            Encroachments encroachments,
            Standings standings,
            Clocks clocks,
            ConsultationJournal journal,
            Clock clock) {
        this.consultations = consultations;
        this.life = life;
        this.encroachments = encroachments;
        this.standings = standings;
        this.clocks = clocks;
        this.journal = journal;
        this.clock = clock;
    }

    /** A consultation that a state attends, and whether it had not said so before. */
    record Attended(ConsultationRow consultation, boolean first) {}

    /** Confirms that the caller's own state attends. */
    Outcome<Attended> attend(UUID id, AttendanceBody body, Caller caller) {
        return held(id, caller).flatMap(row -> {
            Optional<String> acting = standings.actsFor(caller);
            if (acting.isEmpty()) {
                return Outcome.refused(Refusal.of(
                        CommonProblem.STATE_CLAIM_MISSING, "A state attends, and the token names none to act for"));
            }
            if (!ConsultationTransition.ATTENDANCE.startsAt(row.stage)) {
                return Outcome.refused(Refusals.stage("An attendance", row, ConsultationTransition.ATTENDANCE));
            }
            String state = acting.get();
            AttendanceRow before = row.attendances.get(state);
            if (before == null || !before.says(body)) {
                Instant now = clock.instant();
                row.attendances.put(state, new AttendanceRow(body.mode(), body.remark(), now));
                row.move(ConsultationTransition.ATTENDANCE);
                journal.append(
                        row,
                        new ConsultationEvent.AttendanceConfirmed(
                                id,
                                row.encroachmentId,
                                state,
                                body.mode(),
                                body.remark(),
                                now,
                                row.attendances.size()));
            }
            return Outcome.done(new Attended(row, before == null));
        });
    }

    /** Records a session; the first one stops the clock of the convening. */
    Outcome<ConsultationRow> record(UUID id, SessionBody body, Caller caller) {
        return held(id, caller).flatMap(row -> {
            Instant now = clock.instant();
            List<Violation> violations = violations(body, row, now);
            if (!violations.isEmpty()) {
                return Outcome.refused(
                        Refusal.of(CommonProblem.VALIDATION, "The session breaks rules of its fields", violations));
            }
            if (row.sessions.size() >= MOST_SESSIONS) {
                return Outcome.refused(Refusal.of(
                        ConsultationProblem.TOO_MANY_SESSIONS, "A consultation holds " + MOST_SESSIONS + " sessions"));
            }
            int number = row.sessions.size() + 1;
            var session = new SessionRow(
                    body.heldAt().truncatedTo(ChronoUnit.MICROS),
                    body.participants().stream().sorted().toList(),
                    body.summary(),
                    now);
            row.sessions.put(number, session);
            if (ConsultationTransition.FIRST_SESSION.startsAt(row.stage)) {
                clocks.settle(row, row.deadline(DeadlineKind.CONVENE).stopped(now));
                row.move(ConsultationTransition.FIRST_SESSION);
                journal.append(row, ConsultationEvent.Convened.of(row, session));
            } else {
                row.move(ConsultationTransition.FURTHER_SESSION);
                journal.append(
                        row,
                        new ConsultationEvent.SessionRecorded(
                                id, row.encroachmentId, number, session.heldAt(), session.participants(), now));
            }
            return Outcome.done(row);
        });
    }

    /** Records what was decided without a ballot. */
    Outcome<ConsultationRow> decide(UUID id, DecisionBody body, Caller caller) {
        return held(id, caller).flatMap(row -> {
            if (!ConsultationTransition.DECISION.startsAt(row.stage)) {
                return Outcome.refused(Refusals.stage("A decision", row, ConsultationTransition.DECISION));
            }
            Optional<Instant> voted = encroachments.votedOnUntil(row.encroachmentId);
            if (voted.isPresent()) {
                return Outcome.refused(Refusal.of(
                        ConsultationProblem.CONSULTATION_BALLOT_OPEN,
                        "Guarantors vote on the report until " + voted.get() + ", and that decides"));
            }
            life.decide(row, DecisionOutcome.RECORDED, Optional.empty(), Optional.of(body.summary()), clock.instant());
            return Outcome.done(row);
        });
    }

    /** The consultation, held, where the caller sees it. */
    private Outcome<ConsultationRow> held(UUID id, Caller caller) {
        return consultations
                .lock(id)
                .filter(row -> standings.seesWhatTheRosterSees(caller))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Refusals.notFound(id)));
    }

    private List<Violation> violations(SessionBody body, ConsultationRow row, Instant now) {
        List<Violation> violations = new ArrayList<>();
        if (body.heldAt().isBefore(row.requestedAt) || body.heldAt().isAfter(now)) {
            violations.add(new Violation("/heldAt", "range", "From " + row.requestedAt + " to " + now));
        }
        Set<String> states = new HashSet<>();
        for (int i = 0; i < body.participants().size(); i++) {
            String state = body.participants().get(i);
            String pointer = "/participants/" + i;
            if (!standings.takesPart(state)) {
                violations.add(new Violation(pointer, "takes-part", "A guarantor that has acceded, or Ukraine"));
            } else if (!states.add(state)) {
                violations.add(new Violation(pointer, "once", "Each state once"));
            }
        }
        return violations;
    }
}
