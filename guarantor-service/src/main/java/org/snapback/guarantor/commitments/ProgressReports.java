package org.snapback.guarantor.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.snapback.guarantor.commitments.model.FigureCheck;
import org.snapback.guarantor.commitments.model.HowMuch;
import org.snapback.guarantor.commitments.model.Progress;
import org.snapback.guarantor.commitments.model.Report;
import org.snapback.guarantor.commitments.model.ReportStage;
import org.snapback.guarantor.commitments.model.Reporting;
import org.snapback.guarantor.commitments.model.Unit;
import org.snapback.runtime.id.Ids;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.problem.Violation;

/** Takes what guarantors report. The commitment's row is held, so that no two reports together exceed the promise. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ProgressReports {
    private final ReportRepository reports;
    private final Desk desk;
    private final CommitmentJournal journal;
    private final Clock clock;

    ProgressReports(ReportRepository reports, Desk desk, CommitmentJournal journal, Clock clock) {
        this.reports = reports;
        this.desk = desk;
        this.journal = journal;
        this.clock = clock;
    }

    /** Takes a report of the caller's own state. */
    Outcome<Reported> report(UUID id, ProgressBody body, Caller caller) {
        return desk.own(id, caller).flatMap(row -> {
            if (row.isNegotiated()) {
                return Outcome.refused(Refusal.of(
                        CommitmentProblem.COMMITMENT_NOT_SIGNED,
                        "Progress is reported from the signature of the agreement on; it is " + row.agreementStage));
            }
            List<Violation> found = new ArrayList<>();
            if (!row.milestones.containsKey(body.milestone())) {
                found.add(new Violation("/milestone", "known", "From 1 to " + row.milestones.size()));
            }
            Optional<HowMuch> delivered = FigureCheck.read(HowMuchView.figure(body.delivered()), "/delivered", found);
            return found.isEmpty() ? take(row, body, delivered.orElseThrow()) : invalid(found);
        });
    }

    /** How far a milestone has come. */
    Progress progress(CommitmentRow row, int number) {
        Unit unit = row.howMuch().unit();
        return new Progress(
                row.milestones.get(number).milestone(number, unit),
                reports.listOf(row.id, number).stream()
                        .map(report -> report.report(unit))
                        .toList());
    }

    private Outcome<Reported> take(CommitmentRow row, ProgressBody body, HowMuch delivered) {
        int number = body.milestone();
        Reporting reporting = progress(row, number)
                .report(Ids.next(), delivered, Optional.ofNullable(body.replaces()), clock.instant());
        return switch (reporting) {
            case Reporting.Taken taken -> {
                taken.replaced().ifPresent(old -> reports.findById(old.id()).take(old));
                ReportRow report = ReportRow.made(row.id, body, taken.report());
                reports.persist(report);
                row.reach(number, taken.progress());
                journal.append(row, reported(row, body, taken.report()));
                yield Outcome.done(new Reported(row, report));
            }
            case Reporting.OtherUnit(Unit ofMilestone) ->
                invalid(List.of(new Violation(
                        "/delivered",
                        "same-unit",
                        "In " + ofMilestone.name() + ", as promised: different units are never added")));
            case Reporting.MoreThanPromised(long left) ->
                Outcome.refused(Refusal.of(
                                CommitmentProblem.MORE_THAN_PROMISED,
                                left + " " + delivered.unit().name() + " of milestone " + number
                                        + " are not delivered yet; promise what goes beyond in a new commitment")
                        .with(new Violation("/delivered", "promised", "At most " + left))
                        .with("left", left));
            case Reporting.NothingToReplace nothing -> notReplaceable("The milestone has no report " + body.replaces());
            case Reporting.NotDisputed(ReportStage stage) ->
                notReplaceable("The report " + body.replaces() + " is " + stage + ", and only one that is "
                        + ReportStage.DISPUTED + " is replaced");
        };
    }

    private static CommitmentEvent reported(CommitmentRow row, ProgressBody body, Report report) {
        return new CommitmentEvent.ProgressReported(
                CommitmentEvent.Progressed.of(row, body.milestone(), report),
                body.replaces(),
                body.evidence().size());
    }

    private static <T> Outcome<T> notReplaceable(String detail) {
        return Outcome.refused(Refusal.of(CommitmentProblem.NOT_REPLACEABLE, detail)
                .with(new Violation("/replaces", "disputed", "A disputed report of the same milestone")));
    }

    private static <T> Outcome<T> invalid(List<Violation> found) {
        return Outcome.refused(Refusal.of(CommonProblem.VALIDATION, "The report does not fit the commitment", found));
    }
}
