package org.snapback.guarantor.calls;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.snapback.guarantor.calls.model.CallStage;
import org.snapback.guarantor.calls.model.CallTransition;
import org.snapback.guarantor.commitments.Promises;
import org.snapback.guarantor.encroachments.Encroachments;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Problems;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.problem.Violation;

/**
 * Takes what guarantors answer and report, and Ukraine's confirmation. The encroachment's row is held first, then the
 * commitment's, which guards its real calls, as the encroachment's does those of an exercise; only then the clock is
 * read, so that an answer is in time or late and never both.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Answering {
    private static final int MOST_REPORTS = 100;

    private final CallRepository calls;
    private final Promises promises;
    private final Encroachments encroachments;
    private final Duties duties;
    private final Sights sights;
    private final Clock clock;

    Answering(
            CallRepository calls,
            Promises promises,
            Encroachments encroachments,
            Duties duties,
            Sights sights,
            Clock clock) {
        this.calls = calls;
        this.promises = promises;
        this.encroachments = encroachments;
        this.duties = duties;
        this.sights = sights;
        this.clock = clock;
    }

    /** Answers a call of the caller's own state. */
    Outcome<CallRow> answer(UUID id, AnswerBody body, Caller caller) {
        CallTransition move = body.answer().transition();
        return own(id, caller).flatMap(row -> {
            if (!move.startsAt(row.stage)) {
                return Outcome.refused(stage("This answer", row, move));
            }
            if (move == CallTransition.REFUSAL && body.reasons() == null) {
                return Outcome.refused(Refusal.of(
                        CommonProblem.VALIDATION,
                        "Who declines says why",
                        List.of(new Violation("/reasons", "required", "Why the guarantor declines"))));
            }
            Instant now = clock.instant();
            settleLateness(row, now);
            row.move(move);
            row.answeredAt = now;
            row.procedure = body.procedure();
            row.reasons = body.reasons();
            tell(row, answered(row));
            if (row.stage == CallStage.ACCEPTED && row.military) {
                duties.accepted(row, now);
            }
            return Outcome.done(row);
        });
    }

    /** Takes a report of the caller's own state on its response. */
    Outcome<CallRow> report(UUID id, ResponseReportBody body, Caller caller) {
        return own(id, caller).flatMap(row -> {
            if (!CallTransition.REPORT.startsAt(row.stage)) {
                return Outcome.refused(stage("A report", row, CallTransition.REPORT));
            }
            int number = row.reports.size() + 1;
            if (number > MOST_REPORTS) {
                return Outcome.refused(
                        Refusal.of(CallProblem.TOO_MANY_RESPONSE_REPORTS, "A call holds " + MOST_REPORTS + " reports"));
            }
            Instant now = clock.instant();
            row.move(CallTransition.REPORT);
            row.reports.put(number, new CallReportRow(body.text(), now, null));
            tell(row, new CallEvent.ResponseReported(CallEvent.Call.of(row), number, body.text(), now));
            return Outcome.done(row);
        });
    }

    /** Takes Ukraine's confirmation of all that is reported. */
    Outcome<CallRow> confirm(UUID id, Caller caller) {
        return held(id, caller).flatMap(row -> {
            if (!CallTransition.CONFIRMATION.startsAt(row.stage)) {
                return Outcome.refused(stage("A confirmation", row, CallTransition.CONFIRMATION));
            }
            Instant now = clock.instant();
            row.move(CallTransition.CONFIRMATION);
            row.reports.replaceAll((number, report) -> report.confirmed(now));
            tell(row, new CallEvent.ResponseConfirmed(CallEvent.Call.of(row), row.reports.size(), now));
            return Outcome.done(row);
        });
    }

    /** Says of one call that its answer is overdue. Answers whether there was one. */
    boolean tellOneOverdue() {
        Instant now = clock.instant();
        Optional<CallRow> due = calls.lockOneDue(now)
                .or(() -> calls.lockOneRehearsedDue(now))
                .filter(row -> row.stage == CallStage.CALLED);
        due.ifPresent(row -> settleLateness(row, now));
        return due.isPresent();
    }

    private void settleLateness(CallRow row, Instant now) {
        if (row.stage == CallStage.CALLED && !now.isBefore(row.dueAt)) {
            row.move(CallTransition.LATENESS);
            row.overdueAt = now;
            tell(row, new CallEvent.Overdue(CallEvent.Call.of(row), row.dueAt, now));
        }
    }

    private static CallEvent answered(CallRow row) {
        CallEvent.Call call = CallEvent.Call.of(row);
        boolean late = row.overdueAt != null;
        return row.stage == CallStage.ACCEPTED
                ? new CallEvent.Accepted(call, row.procedure, row.answeredAt, late)
                : new CallEvent.Declined(call, row.procedure, row.reasons, row.answeredAt, late);
    }

    private void tell(CallRow row, CallEvent event) {
        promises.tell(List.of(row.says(event)));
    }

    private Outcome<CallRow> own(UUID id, Caller caller) {
        return held(id, caller)
                .flatMap(row -> caller.state().filter(row.guarantor::equals).isPresent()
                        ? Outcome.done(row)
                        : Outcome.refused(Refusal.of(
                                CallProblem.NOT_YOUR_CALL, "What is called is a commitment of " + row.guarantor)));
    }

    /** The call with what it hangs on, held, where the caller sees it. */
    private Outcome<CallRow> held(UUID id, Caller caller) {
        Optional<CallRepository.Place> place = calls.place(id);
        place.ifPresent(rows -> {
            encroachments.hold(rows.encroachmentId());
            if (!rows.exercise()) {
                promises.hold(List.of(rows.commitmentId()));
            }
        });
        return place.map(rows -> calls.findById(id))
                .filter(row -> sights.of(caller).sees(row.guarantor, row.confidential))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(Problems.notFound("commitment call", id)));
    }

    private static Refusal stage(String what, CallRow row, CallTransition needed) {
        return Refusal.of(
                        CallProblem.CALL_STAGE,
                        what + " needs a call that is one of " + needed.from() + "; this one is " + row.stage)
                .with("stage", row.stage);
    }
}
