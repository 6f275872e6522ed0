package org.snapback.sanctions.packages;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.snapback.runtime.journal.Audience;
import org.snapback.runtime.journal.Journal;
import org.snapback.sanctions.packages.model.DecisionRule;

/** What is told of reviews and of a package's end: events beside those of {@link PackageJournal}. */
@ApplicationScoped
class ReviewJournal {
    private final Journal journal;

    ReviewJournal(Journal journal) {
        this.journal = journal;
    }

    /** A review is due: guarantor-service opens the ballot on the package's end. */
    void endingRequested(PackageRow row, ReviewRow review) {
        journal.append(PackageJournal.event(
                row,
                "ending-requested",
                new EndingRequested(
                        row.id,
                        review.ballotId,
                        row.title,
                        row.rung,
                        review.dueAt,
                        review.askedAt,
                        row.sponsoring(),
                        DecisionRule.UNANIMITY,
                        row.urgent,
                        row.decisionWindow,
                        review.deadline,
                        row.digest),
                PackageJournal.readers(row)));
    }

    /** The review's ballot did not end the package. */
    void continued(PackageRow row, ReviewRow review, Instant nextReviewAt) {
        journal.append(PackageJournal.event(
                row,
                "continued",
                new Continued(row.id, review.ballotId, row.title, review.outcomeReason, nextReviewAt),
                PackageJournal.readers(row)));
    }

    void ended(PackageRow row, ReviewRow review, List<MeasureRow> ended) {
        journal.append(PackageJournal.event(
                row,
                "ended",
                new Ended(
                        row.id,
                        review.ballotId,
                        row.title,
                        row.rung,
                        review.decidedAt,
                        Binding.ofAny(ended),
                        delisted(ended),
                        MeasureData.ended(ended)),
                Audience.PUBLIC));
    }

    void expired(PackageRow row, List<MeasureRow> ended, Instant now) {
        journal.append(PackageJournal.event(
                row,
                "expired",
                new Expired(
                        row.id,
                        row.title,
                        row.rung,
                        row.sunsetAt,
                        now,
                        Binding.ofAny(ended),
                        delisted(ended),
                        MeasureData.ended(ended)),
                Audience.PUBLIC));
    }

    private static long delisted(List<MeasureRow> measures) {
        return measures.stream().mapToLong(measure -> measure.designations).sum();
    }

    record EndingRequested(
            UUID packageId,
            UUID ballotId,
            String title,
            int rung,
            Instant reviewDueAt,
            Instant requestedAt,
            Set<String> sponsors,
            DecisionRule rule,
            boolean urgent,
            String decisionWindow,
            Instant deadline,
            String digest) {}

    record Continued(UUID packageId, UUID ballotId, String title, String reason, Instant nextReviewAt) {}

    /**
     * The guarantors have ended the package at its review.
     *
     * @param bound the states that any of the measures bound
     * @param delisted how many designations are not published any more
     */
    record Ended(
            UUID packageId,
            UUID ballotId,
            String title,
            int rung,
            Instant endedAt,
            Set<String> bound,
            long delisted,
            List<MeasureData> measures) {}

    /** The package's sunset has come; otherwise as {@link Ended}. */
    record Expired(
            UUID packageId,
            String title,
            int rung,
            Instant sunsetAt,
            Instant expiredAt,
            Set<String> bound,
            long delisted,
            List<MeasureData> measures) {}
}
