package org.snapback.sanctions.packages;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.snapback.runtime.journal.Audience;
import org.snapback.runtime.journal.Journal;
import org.snapback.sanctions.packages.model.DecisionRule;
import org.snapback.sanctions.packages.model.MeasureType;

/** What is told of listings and delistings: events beside those of {@link PackageJournal}, never with a name. */
@ApplicationScoped
class AnnexChangeJournal {
    private final Journal journal;

    AnnexChangeJournal(Journal journal) {
        this.journal = journal;
    }

    void requested(PackageRow row, AnnexChangeRow asked, VersionRow version) {
        journal.append(PackageJournal.event(
                row,
                asked.kind.word() + "-requested",
                new Requested(
                        row.id,
                        asked.ballotId,
                        row.title,
                        row.rung,
                        asked.number,
                        asked.reason,
                        asked.requestedBy,
                        asked.requestedAt,
                        row.sponsoring(),
                        DecisionRule.QUALIFIED_MAJORITY,
                        row.urgent,
                        row.decisionWindow,
                        asked.deadline,
                        version.digest,
                        row.digest,
                        asked.changes.stream()
                                .map(change -> Changed.of(
                                        row.measure(change.id()).orElseThrow(),
                                        change.subjects().size()))
                                .toList()),
                PackageJournal.readers(row)));
    }

    /**
     * The changed annexes stand.
     *
     * @param replaced the digest of the text before
     * @param subjects how many joined or left the annexes of rungs that stand
     */
    void changed(PackageRow row, AnnexChangeRow decided, String replaced, long subjects) {
        List<MeasureRow> standing = row.standingMeasures();
        boolean listing = decided.kind == AnnexChangeKind.LISTING;
        journal.append(PackageJournal.event(
                row,
                decided.kind.done(),
                new Done(
                        row.id,
                        decided.ballotId,
                        row.title,
                        row.rung,
                        decided.number,
                        decided.decidedAt,
                        row.digest,
                        replaced,
                        subjects,
                        listing ? decided.bound : List.copyOf(Binding.ofAny(standing)),
                        listing ? Excepted.of(decided.excepted) : null,
                        MeasureData.standing(standing)),
                Audience.PUBLIC));
    }

    void refused(PackageRow row, AnnexChangeRow decided) {
        journal.append(PackageJournal.event(
                row,
                decided.kind.word() + "-refused",
                new Refused(row.id, decided.ballotId, row.title, decided.number, decided.outcomeReason),
                PackageJournal.readers(row)));
    }

    /**
     * The guarantors are asked to list or delist subjects.
     *
     * @param digest of the text with the changed annexes, which each vote names
     * @param replaces the digest of the text that stands
     */
    record Requested(
            UUID packageId,
            UUID ballotId,
            String title,
            int rung,
            int number,
            String reason,
            String requestedBy,
            Instant requestedAt,
            Set<String> sponsors,
            DecisionRule rule,
            boolean urgent,
            String decisionWindow,
            Instant deadline,
            String digest,
            String replaces,
            List<Changed> measures) {}

    /** A measure whose annex changes, with how many subjects join or leave it. */
    record Changed(UUID id, MeasureType type, int rung, int subjects) {
        static Changed of(MeasureRow measure, int subjects) {
            return new Changed(measure.id, measure.type, measure.rung, subjects);
        }
    }

    record Done(
            UUID packageId,
            UUID ballotId,
            String title,
            int rung,
            int number,
            Instant changedAt,
            String digest,
            String replaces,
            long subjects,
            List<String> bound,
            List<Excepted> excepted,
            List<MeasureData> measures) {}

    record Refused(UUID packageId, UUID ballotId, String title, int number, String reason) {}
}
