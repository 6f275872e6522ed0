package org.snapback.sanctions.packages;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.snapback.runtime.journal.Audience;
import org.snapback.runtime.journal.Event;
import org.snapback.runtime.journal.Journal;
import org.snapback.sanctions.packages.model.DecisionRule;
import org.snapback.sanctions.packages.model.MeasureStage;
import org.snapback.sanctions.packages.model.PackageStage;

/** What is told where an error is corrected: rescissions, and what ends with a confirmation. */
@ApplicationScoped
class EndingJournal {
    private final Journal journal;

    EndingJournal(Journal journal) {
        this.journal = journal;
    }

    Event consequencesEnded(PackageRow row, EndedConfirmation ended, List<MeasureRow> moved, Instant now) {
        List<MeasureRow> hidden = moved.stream()
                .filter(measure -> measure.stage == MeasureStage.WAITING)
                .toList();
        return PackageJournal.event(
                row,
                "consequences-ended",
                new ConsequencesEnded(
                        row.id,
                        row.title,
                        Cause.encroachment(ended.encroachmentId()),
                        ended.why(),
                        now,
                        row.stage,
                        row.rung,
                        Binding.ofAny(moved),
                        designations(hidden),
                        row.standing().lastAutomatic(),
                        moved.stream()
                                .map(measure -> measure.snapbackUntil)
                                .filter(Objects::nonNull)
                                .max(Comparator.naturalOrder())
                                .orElse(null),
                        MeasureData.standing(moved)),
                Audience.PUBLIC);
    }

    Event escalationRefused(PackageRow row, EscalationRow decided) {
        return PackageJournal.event(
                row,
                "escalation-refused",
                new PackageJournal.EscalationRefused(
                        row.id, decided.ballotId, row.title, decided.rung, decided.outcomeReason),
                PackageJournal.readers(row));
    }

    void rescissionRequested(PackageRow row, RescissionRow asked) {
        journal.append(PackageJournal.event(
                row,
                "rescission-requested",
                new RescissionRequested(
                        row.id,
                        asked.ballotId,
                        row.title,
                        row.rung,
                        asked.reason,
                        asked.requestedBy,
                        asked.requestedAt,
                        row.sponsoring(),
                        DecisionRule.QUALIFIED_MAJORITY,
                        row.urgent,
                        row.decisionWindow,
                        asked.deadline,
                        row.digest),
                PackageJournal.readers(row)));
    }

    void rescinded(PackageRow row, RescissionRow decided, List<MeasureRow> ended) {
        journal.append(PackageJournal.event(
                row,
                "rescinded",
                new Rescinded(
                        row.id,
                        decided.ballotId,
                        row.title,
                        row.rung,
                        decided.reason,
                        decided.decidedAt,
                        Binding.ofAny(ended),
                        designations(ended),
                        MeasureData.ended(ended)),
                Audience.PUBLIC));
    }

    void rescissionRefused(PackageRow row, RescissionRow decided) {
        journal.append(PackageJournal.event(
                row,
                "rescission-refused",
                new RescissionRefused(row.id, decided.ballotId, row.title, decided.outcomeReason),
                PackageJournal.readers(row)));
    }

    /** Writes events in one round trip. */
    void appendAll(List<Event> events) {
        journal.appendAll(events);
    }

    private static long designations(List<MeasureRow> measures) {
        return measures.stream().mapToLong(measure -> measure.designations).sum();
    }

    /**
     * What rested on a confirmation alone has ended.
     *
     * @param stage the package's, as is the rung, from now on
     * @param bound the states that any of the measures bound
     * @param delisted how many designations are not published any more
     * @param lastAutomaticAt when an encroachment last fired a rung that stands; null where none does
     * @param snapbackUntil until when what is lifted again can snap back; null where nothing is
     */
    record ConsequencesEnded(
            UUID packageId,
            String title,
            Cause cause,
            EndedConfirmation.Why why,
            Instant endedAt,
            PackageStage stage,
            int rung,
            Set<String> bound,
            long delisted,
            Instant lastAutomaticAt,
            Instant snapbackUntil,
            List<MeasureData> measures) {}

    record RescissionRequested(
            UUID packageId,
            UUID ballotId,
            String title,
            int rung,
            String reason,
            String requestedBy,
            Instant requestedAt,
            Set<String> sponsors,
            DecisionRule rule,
            boolean urgent,
            String decisionWindow,
            Instant deadline,
            String digest) {}

    /**
     * The package was an error and is no more.
     *
     * @param bound the states that any of the measures bound
     * @param delisted how many designations are not published any more
     */
    record Rescinded(
            UUID packageId,
            UUID ballotId,
            String title,
            int rung,
            String reason,
            Instant rescindedAt,
            Set<String> bound,
            long delisted,
            List<MeasureData> measures) {}

    record RescissionRefused(UUID packageId, UUID ballotId, String title, String reason) {}
}
