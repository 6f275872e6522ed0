package org.snapback.guarantor.commitments.model;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Predicate;

/**
 * How far a milestone has come: what the guarantor reported and what Ukraine says to it. At every moment confirmed is at
 * most delivered, and delivered at most promised: a surplus is not reported here but promised anew and reported there.
 */
public record Progress(Milestone milestone, List<Report> reports) {
    public Progress {
        reports = List.copyOf(reports);
    }

    /** What is reported and not disputed. */
    public long delivered() {
        return sum(report -> report.stage().counts());
    }

    /** What Ukraine has confirmed of it. */
    public long confirmed() {
        return sum(report -> report.stage() == ReportStage.CONFIRMED);
    }

    /** What is still to be delivered. */
    public long left() {
        return milestone.howMuch().value() - delivered();
    }

    /**
     * Takes a report.
     *
     * @param replaces the disputed report in whose place it stands
     */
    public Reporting report(UUID id, HowMuch delivered, Optional<UUID> replaces, Instant at) {
        Optional<Report> old = replaces.flatMap(this::find);
        if (replaces.isPresent() && old.isEmpty()) {
            return new Reporting.NothingToReplace();
        }
        if (old.isPresent() && old.get().stage() != ReportTransition.REPLACEMENT.from()) {
            return new Reporting.NotDisputed(old.get().stage());
        }
        if (!delivered.unit().equals(milestone.howMuch().unit())) {
            return new Reporting.OtherUnit(milestone.howMuch().unit());
        }
        if (delivered.value() > left()) {
            return new Reporting.MoreThanPromised(left());
        }
        Report report = Report.made(id, delivered, at);
        Optional<Report> replaced = old.map(Report::replaced);
        Progress after = replaced.map(this::with).orElse(this).with(report);
        return new Reporting.Taken(after, report, replaced);
    }

    /** Takes Ukraine's confirmation of a report of this milestone. */
    public Judging confirm(UUID id, Instant at) {
        return judge(id, ReportTransition.CONFIRMATION, Optional.empty(), at);
    }

    /** Takes Ukraine's dispute of a report of this milestone. */
    public Judging dispute(UUID id, String reasons, Instant at) {
        return judge(id, ReportTransition.DISPUTE, Optional.of(reasons), at);
    }

    private Judging judge(UUID id, ReportTransition judgement, Optional<String> reasons, Instant at) {
        Report report = find(id).orElseThrow();
        if (report.stage() != judgement.from()) {
            return new Judging.JudgedAlready(report);
        }
        Report judged = report.judged(judgement, reasons, at);
        return new Judging.Judged(with(judged), judged);
    }

    private Optional<Report> find(UUID id) {
        return reports.stream().filter(report -> report.id().equals(id)).findFirst();
    }

    private Progress with(Report report) {
        List<Report> all = new ArrayList<>(reports);
        all.removeIf(old -> old.id().equals(report.id()));
        all.add(report);
        return new Progress(milestone, all);
    }

    private long sum(Predicate<Report> which) {
        return reports.stream()
                .filter(which)
                .mapToLong(report -> report.delivered().value())
                .reduce(0, HowMuch::add);
    }
}
