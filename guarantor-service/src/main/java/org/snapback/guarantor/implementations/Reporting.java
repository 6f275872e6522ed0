package org.snapback.guarantor.implementations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.snapback.guarantor.implementations.model.Report;
import org.snapback.guarantor.implementations.model.ReportCheck;
import org.snapback.guarantor.implementations.model.Stage;
import org.snapback.guarantor.implementations.model.Transition;
import org.snapback.guarantor.roster.Roster;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Problems;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.problem.Violation;
import org.snapback.runtime.version.Preconditions;

/** Takes what states report. The share is held before the implementation is read. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Reporting {
    private final ShareRepository shares;
    private final ImplementationRepository implementations;
    private final ReportRepository reports;
    private final Courses courses;
    private final ImplementationJournal journal;
    private final Terms terms;
    private final Roster roster;
    private final Clock clock;

    Reporting(
            ShareRepository shares,
            ImplementationRepository implementations,
            ReportRepository reports,
            Courses courses,
            ImplementationJournal journal,
            Terms terms,
            Roster roster,
            Clock clock) {
        this.shares = shares;
        this.implementations = implementations;
        this.reports = reports;
        this.courses = courses;
        this.journal = journal;
        this.terms = terms;
        this.roster = roster;
        this.clock = clock;
    }

    /** A report that was taken, and what it made of the implementation. */
    record Taken(ImplementationRow row, ReportRow report) {}

    /** Takes a report of the caller's own state on the version that the If-Match header names. */
    Outcome<Taken> report(UUID id, String ifMatch, Report report, Caller caller) {
        Instant now = clock.instant();
        Optional<ShareRow> share = implementations.shareOf(id).flatMap(shares::lock);
        Optional<ImplementationRow> row = share.flatMap(held -> implementations.findByIdOptional(id))
                .filter(one -> Sight.of(caller, roster).sees(one));
        if (row.isEmpty()) {
            return Outcome.refused(Problems.notFound("implementation", id));
        }
        return refusal(row.get(), ifMatch, report, caller, now)
                .<Outcome<Taken>>map(Outcome::refused)
                .orElseGet(() -> Outcome.done(take(share.get(), row.get(), report, now)));
    }

    private Taken take(ShareRow share, ImplementationRow row, Report report, Instant now) {
        row.take(report, null, now, terms.electorateAfter(row.exercise));
        ReportRow kept = ReportRow.of(row);
        reports.persist(kept);
        courses.keep(List.of(row), now);
        journal.append(
                share,
                new ImplementationEvent.Reported(
                        ImplementationEvent.ShareData.of(share),
                        row.partialScope,
                        row.reasons,
                        null,
                        now,
                        ImplementationEvent.Carried.of(List.of(row))));
        return new Taken(row, kept);
    }

    private static Optional<Refusal> refusal(
            ImplementationRow row, String ifMatch, Report report, Caller caller, Instant now) {
        return own(row, caller)
                .or(() -> Preconditions.check(ifMatch, row.version))
                .or(() -> ended(row))
                .or(() -> incomplete(report, now))
                .or(() -> stage(row.stage, report.stage()));
    }

    /** Refused unless the implementation is the caller's own state's. */
    static Optional<Refusal> own(ImplementationRow row, Caller caller) {
        Optional<String> state = caller.state();
        if (state.isEmpty()) {
            return Optional.of(Refusal.of(
                    CommonProblem.STATE_CLAIM_MISSING, "A report is a state's, and the token names no state"));
        }
        return state.get().equals(row.state)
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        ImplementationProblem.NOT_YOUR_IMPLEMENTATION,
                        state.get() + " does not report what " + row.state + " does"));
    }

    private static Optional<Refusal> ended(ImplementationRow row) {
        return row.isOwed()
                ? Optional.empty()
                : Optional.of(Refusal.of(
                                ImplementationProblem.IMPLEMENTATION_ENDED,
                                "It is not owed since " + row.endedAt + ", as " + row.endReason.because()
                                        + "; it can be reported on when the measure is due anew")
                        .with("endReason", row.endReason));
    }

    private static Optional<Refusal> incomplete(Report report, Instant now) {
        List<Violation> violations = ReportCheck.violations(report, now);
        return violations.isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        ImplementationProblem.IMPLEMENTATION_REPORT_INCOMPLETE,
                        "The report lacks what its stage needs, or holds what it cannot have",
                        violations));
    }

    private static Optional<Refusal> stage(Stage now, Stage reported) {
        Transition move = Transition.reporting(reported).orElseThrow();
        return move.startsAt(now)
                ? Optional.empty()
                : Optional.of(Refusal.of(
                                ImplementationProblem.IMPLEMENTATION_STAGE,
                                reported + " (" + move.cause() + ") is reported from " + move.from() + "; it is " + now)
                        .with("stage", now));
    }
}
