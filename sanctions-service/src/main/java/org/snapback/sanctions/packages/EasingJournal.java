package org.snapback.sanctions.packages;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.snapback.runtime.journal.Audience;
import org.snapback.runtime.journal.Event;
import org.snapback.runtime.journal.Journal;
import org.snapback.sanctions.packages.model.DecisionRule;
import org.snapback.sanctions.packages.model.EasingKind;

/** What is told of easing, and of what a confirmed encroachment does: the events beside those of {@link PackageJournal}. */
@ApplicationScoped
class EasingJournal {
    private final Journal journal;

    EasingJournal(Journal journal) {
        this.journal = journal;
    }

    /**
     * Suspension or lifting is asked for.
     *
     * @param reviewDueAt of a lifting that a review asks for by itself; null where a state does
     */
    void requested(PackageRow row, EasingRow asked, Instant reviewDueAt) {
        journal.append(PackageJournal.event(
                row,
                asked.kind == EasingKind.SUSPENSION ? "suspension-requested" : "lifting-requested",
                new Requested(
                        row.id,
                        asked.ballotId,
                        row.title,
                        row.rung,
                        asked.reason,
                        asked.requestedBy,
                        asked.requestedAt,
                        row.sponsoring(),
                        DecisionRule.UNANIMITY,
                        row.urgent,
                        row.decisionWindow,
                        asked.deadline,
                        row.digest,
                        reviewDueAt,
                        asked.ofWholePackage() ? null : MeasureData.proposed(asked.concerned())),
                PackageJournal.readers(row)));
    }

    /**
     * Suspended or lifted.
     *
     * @param snapbackUntil of a lifting
     */
    void eased(PackageRow row, EasingRow decided, List<MeasureRow> measures, Instant snapbackUntil) {
        boolean whole = decided.ofWholePackage();
        List<MeasureData> told = MeasureData.standing(measures);
        Object data = switch (decided.kind) {
            case SUSPENSION ->
                new Suspended(row.id, decided.ballotId, row.title, row.rung, decided.decidedAt, whole, told);
            case LIFTING ->
                new Lifted(
                        row.id, decided.ballotId, row.title, row.rung, decided.decidedAt, snapbackUntil, whole, told);
        };
        String what = decided.kind == EasingKind.SUSPENSION ? "suspended" : "lifted";
        journal.append(PackageJournal.event(row, what, data, Audience.PUBLIC));
    }

    void refused(PackageRow row, EasingRow decided) {
        journal.append(refusal(row, decided));
    }

    Event refusal(PackageRow row, EasingRow decided) {
        return PackageJournal.event(
                row,
                "easing-refused",
                new Refused(row.id, decided.ballotId, row.title, decided.kind, decided.outcomeReason),
                PackageJournal.readers(row));
    }

    Event snappedBack(PackageRow row, Cause cause, List<MeasureRow> measures, Instant now) {
        return PackageJournal.event(
                row,
                "snapped-back",
                new SnappedBack(
                        row.id,
                        row.title,
                        row.rung,
                        now,
                        cause,
                        Binding.ofAny(measures),
                        MeasureData.standing(measures)),
                Audience.PUBLIC);
    }

    /** An AUTOMATIC rung stands: the same event as after a ballot on it, with its cause. */
    Event climbed(PackageRow row, ConfirmedEncroachment confirmed, Optional<UUID> overtaken, Instant now) {
        Binding binding = Binding.on(row, row.rung);
        return PackageJournal.event(
                row,
                "escalated",
                new PackageJournal.Escalated(
                        row.id,
                        confirmed.ballotId(),
                        row.title,
                        row.rung,
                        now,
                        binding.states(),
                        Excepted.of(binding.excepted()),
                        Cause.encroachment(confirmed.id()),
                        overtaken.orElse(null),
                        MeasureData.standing(row.onRung(row.rung))),
                Audience.PUBLIC);
    }

    /** Writes events in one round trip. */
    void appendAll(List<Event> events) {
        journal.appendAll(events);
    }

    record Requested(
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
            String digest,
            Instant reviewDueAt,
            List<MeasureData> measures) {}

    record Suspended(
            UUID packageId,
            UUID ballotId,
            String title,
            int rung,
            Instant suspendedAt,
            boolean wholePackage,
            List<MeasureData> measures) {}

    record Lifted(
            UUID packageId,
            UUID ballotId,
            String title,
            int rung,
            Instant liftedAt,
            Instant snapbackUntil,
            boolean wholePackage,
            List<MeasureData> measures) {}

    record Refused(UUID packageId, UUID ballotId, String title, EasingKind kind, String reason) {}

    record SnappedBack(
            UUID packageId,
            String title,
            int rung,
            Instant snappedBackAt,
            Cause cause,
            Set<String> bound,
            List<MeasureData> measures) {}
}
