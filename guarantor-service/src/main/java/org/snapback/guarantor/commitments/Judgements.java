package org.snapback.guarantor.commitments;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.snapback.guarantor.commitments.model.Judging;
import org.snapback.guarantor.commitments.model.Progress;
import org.snapback.guarantor.commitments.model.ReportStage;
import org.snapback.runtime.identity.Caller;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Problems;
import org.snapback.runtime.problem.Refusal;

/** Takes Ukraine's word on what guarantors report. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class Judgements {
    private final ReportRepository reports;
    private final ProgressReports progress;
    private final Desk desk;
    private final CommitmentJournal journal;
    private final Clock clock;

    Judgements(ReportRepository reports, ProgressReports progress, Desk desk, CommitmentJournal journal, Clock clock) {
        this.reports = reports;
        this.progress = progress;
        this.desk = desk;
        this.journal = journal;
        this.clock = clock;
    }

    Outcome<Reported> confirm(UUID id, UUID reportId, Caller caller) {
        return judge(
                id,
                reportId,
                caller,
                (milestone, now) -> milestone.confirm(reportId, now),
                CommitmentEvent.ProgressConfirmed::new);
    }

    Outcome<Reported> dispute(UUID id, UUID reportId, String reasons, Caller caller) {
        return judge(
                id,
                reportId,
                caller,
                (milestone, now) -> milestone.dispute(reportId, reasons, now),
                progressed -> new CommitmentEvent.ProgressDisputed(progressed, reasons));
    }

    private Outcome<Reported> judge(
            UUID id,
            UUID reportId,
            Caller caller,
            BiFunction<Progress, Instant, Judging> judgement,
            Function<CommitmentEvent.Progressed, CommitmentEvent> event) {
        return desk.seen(id, caller)
                .flatMap(row -> reports.find(id, reportId)
                        .<Outcome<Reported>>map(report -> {
                            Judging judging =
                                    judgement.apply(progress.progress(row, report.milestone), clock.instant());
                            return switch (judging) {
                                case Judging.Judged judged -> {
                                    report.take(judged.report());
                                    row.reach(report.milestone, judged.progress());
                                    journal.append(
                                            row,
                                            event.apply(CommitmentEvent.Progressed.of(
                                                    row, report.milestone, judged.report())));
                                    yield Outcome.done(new Reported(row, report));
                                }
                                case Judging.JudgedAlready already ->
                                    Outcome.refused(Refusal.of(
                                                    CommitmentProblem.REPORT_JUDGED,
                                                    "A report is judged while it is " + ReportStage.REPORTED
                                                            + "; this one is "
                                                            + already.report().stage() + " since "
                                                            + already.report()
                                                                    .judgedAt()
                                                                    .orElseThrow())
                                            .with("stage", already.report().stage()));
                            };
                        })
                        .orElseGet(() -> Outcome.refused(Problems.notFound("progress report", reportId))));
    }
}
