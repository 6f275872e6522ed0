package org.snapback.guarantor.implementations;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.snapback.guarantor.implementations.model.EasedReport;
import org.snapback.guarantor.roster.Roster;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Problems;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.problem.Violation;
import org.snapback.runtime.version.Preconditions;

/** Takes what states report of easing the law that carries a measure no more owed. The share is held as in {@link Reporting}. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class EasedLaw {
    private final ShareRepository shares;
    private final ImplementationRepository implementations;
    private final EasedLawRepository reports;
    private final ImplementationJournal journal;
    private final Roster roster;
    private final Clock clock;

    EasedLaw(
            ShareRepository shares,
            ImplementationRepository implementations,
            EasedLawRepository reports,
            ImplementationJournal journal,
            Roster roster,
            Clock clock) {
        this.shares = shares;
        this.implementations = implementations;
        this.reports = reports;
        this.journal = journal;
        this.roster = roster;
        this.clock = clock;
    }

    /** A report that was taken, and the implementation's version since. */
    record Taken(long version, EasedLawRow report) {}

    /** Takes a report of the caller's own state on the version that the If-Match header names. */
    Outcome<Taken> report(UUID id, String ifMatch, EasedReport report, Caller caller) {
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

    private Taken take(ShareRow share, ImplementationRow row, EasedReport report, Instant now) {
        row.ease(report.stage());
        EasedLawRow kept = EasedLawRow.of(row, report, now);
        reports.persist(kept);
        journal.append(
                share,
                new ImplementationEvent.Eased(
                        ImplementationEvent.ShareData.of(share),
                        kept.stage,
                        kept.legalAct,
                        kept.partialScope,
                        kept.reasons,
                        now,
                        ImplementationEvent.Carried.of(List.of(row))));
        return new Taken(row.version, kept);
    }

    private static Optional<Refusal> refusal(
            ImplementationRow row, String ifMatch, EasedReport report, Caller caller, Instant now) {
        return Reporting.own(row, caller)
                .or(() -> Preconditions.check(ifMatch, row.version))
                .or(() -> nothingToEase(row))
                .or(() -> incomplete(report, now));
    }

    private static Optional<Refusal> nothingToEase(ImplementationRow row) {
        return row.eased != null
                ? Optional.empty()
                : Optional.of(Refusal.of(
                                ImplementationProblem.NOTHING_TO_EASE,
                                row.isOwed()
                                        ? "The measure is owed: how far law carries it is reported at .../reports"
                                        : "It ended as " + row.stage + ", and no law of the state carried it")
                        .with("stage", row.stage));
    }

    private static Optional<Refusal> incomplete(EasedReport report, Instant now) {
        List<Violation> violations = report.violations(now);
        return violations.isEmpty()
                ? Optional.empty()
                : Optional.of(Refusal.of(
                        ImplementationProblem.IMPLEMENTATION_REPORT_INCOMPLETE,
                        "The report lacks what its stage needs, or holds what it cannot have",
                        violations));
    }
}
