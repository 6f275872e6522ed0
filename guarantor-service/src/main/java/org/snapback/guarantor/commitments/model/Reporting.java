package org.snapback.guarantor.commitments.model;

import java.util.Optional;

/** What came of a progress report. */
public sealed interface Reporting {
    /**
     * It stands.
     *
     * @param replaced the disputed report in whose place it stands
     */
    record Taken(Progress progress, Report report, Optional<Report> replaced) implements Reporting {}

    /** It counts something else than the milestone does. */
    record OtherUnit(Unit ofMilestone) implements Reporting {}

    /** With it more would be delivered than is promised with the milestone. */
    record MoreThanPromised(long left) implements Reporting {}

    /** The milestone has no report with the id that it should replace. */
    record NothingToReplace() implements Reporting {}

    /** The report that it should replace is not disputed. */
    record NotDisputed(ReportStage stage) implements Reporting {}
}
