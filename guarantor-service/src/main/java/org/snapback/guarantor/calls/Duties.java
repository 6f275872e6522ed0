package org.snapback.guarantor.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.snapback.guarantor.calls.model.DutyStage;
import org.snapback.guarantor.encroachments.Encroachments;
import org.snapback.runtime.clock.Pace;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.journal.Audience;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.problem.Violation;

/**
 * Keeps track of the reports to the Security Council: "Measures taken by Members in the exercise of this right of
 * self-defence shall be immediately reported to the Security Council" (article 51 of the Charter). A state owes one at an
 * encroachment from its first acceptance of a military call on. The encroachment's row is held and guards them.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Duties {
    private final DutyRepository duties;
    private final Encroachments encroachments;
    private final CallSettings settings;
    private final Pace pace;
    private final Clock clock;

    Duties(DutyRepository duties, Encroachments encroachments, CallSettings settings, Pace pace, Clock clock) {
        this.duties = duties;
        this.encroachments = encroachments;
        this.settings = settings;
        this.pace = pace;
        this.clock = clock;
    }

    /** Takes down that the state of a military call, which it has just accepted, owes a report, unless it does. */
    void accepted(CallRow call, Instant now) {
        if (duties.find(call.encroachmentId, call.guarantor).isEmpty()) {
            DutyRow row = DutyRow.due(call, now, pace.of(settings.article51Within(), call.exercise));
            duties.persist(row);
            tell(row, new ResponseEvent.Article51Due(row.encroachmentId, row.state, row.acceptedAt, row.dueAt));
        }
    }

    /** Takes the record that the caller's own state has reported. */
    Outcome<DutyRow> report(UUID encroachment, Article51Body body, Caller caller) {
        encroachments.hold(encroachment);
        return encroachments.seen(encroachment, caller).flatMap(seen -> {
            Instant now = clock.instant();
            Optional<DutyRow> found = caller.state().flatMap(state -> duties.find(encroachment, state));
            if (found.isEmpty()) {
                return Outcome.refused(Refusal.of(
                        CallProblem.NO_ARTICLE_51_REPORT_DUE,
                        "A report is due from a state that has accepted a military call at this encroachment"));
            }
            DutyRow row = found.get();
            if (row.stage == DutyStage.REPORTED) {
                return Outcome.refused(Refusal.of(
                        CallProblem.ARTICLE_51_REPORTED_ALREADY,
                        row.state + " has reported at " + row.reportedAt + ": " + row.reference));
            }
            if (body.reportedAt().isAfter(now)) {
                return Outcome.refused(Refusal.of(
                        CommonProblem.VALIDATION,
                        "What is recorded has happened",
                        List.of(new Violation("/reportedAt", "past", "Not after " + now))));
            }
            settleMissed(row, now);
            row.stage = DutyStage.REPORTED;
            row.reference = body.reference();
            row.reportedAt = body.reportedAt().truncatedTo(ChronoUnit.MICROS);
            tell(
                    row,
                    new ResponseEvent.Article51Reported(
                            encroachment,
                            row.state,
                            row.reference,
                            row.reportedAt,
                            row.dueAt,
                            !row.reportedAt.isBefore(row.dueAt)));
            return Outcome.done(row);
        });
    }

    /** Announces one report as missed. Answers whether there was one. */
    boolean tellOneMissed() {
        Instant now = clock.instant();
        Optional<DutyRow> due = duties.lockOneDue(now).filter(row -> row.isToBeMissed(now));
        due.ifPresent(row -> settleMissed(row, now));
        return due.isPresent();
    }

    private void settleMissed(DutyRow row, Instant now) {
        if (row.isToBeMissed(now)) {
            row.stage = DutyStage.MISSED;
            row.missedAt = now;
            tell(row, new ResponseEvent.Article51Missed(row.encroachmentId, row.state, row.dueAt, now));
        }
    }

    private void tell(DutyRow row, ResponseEvent event) {
        Audience hearing = row.open ? Audience.ROSTER : Audience.states(List.of(row.state, Caller.UKRAINE));
        encroachments.tell(row.encroachmentId, event.type(), event, hearing);
    }
}
