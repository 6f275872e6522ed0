package org.snapback.sanctions.packages;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.snapback.runtime.journal.Audience;
import org.snapback.runtime.journal.Journal;
import org.snapback.sanctions.packages.model.DecisionRule;

/** What is told of corrigenda: events beside those of {@link PackageJournal}. */
@ApplicationScoped
class CorrigendumJournal {
    private final Journal journal;

    CorrigendumJournal(Journal journal) {
        this.journal = journal;
    }

    void requested(PackageRow row, CorrigendumRow asked, VersionRow version) {
        journal.append(PackageJournal.event(
                row,
                "corrigendum-requested",
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
                        row.digest),
                PackageJournal.readers(row)));
    }

    /**
     * The corrected text stands.
     *
     * @param replaced the digest of the text with the error
     */
    void corrected(PackageRow row, CorrigendumRow decided, String replaced) {
        List<MeasureRow> standing = row.standingMeasures();
        journal.append(PackageJournal.event(
                row,
                "corrected",
                new Corrected(
                        row.id,
                        decided.ballotId,
                        row.title,
                        row.rung,
                        decided.number,
                        decided.decidedAt,
                        row.digest,
                        replaced,
                        Binding.ofAny(standing),
                        MeasureData.standing(standing)),
                Audience.PUBLIC));
    }

    void refused(PackageRow row, CorrigendumRow decided) {
        journal.append(PackageJournal.event(
                row,
                "corrigendum-refused",
                new Refused(row.id, decided.ballotId, row.title, decided.number, decided.outcomeReason),
                PackageJournal.readers(row)));
    }

    /**
     * The guarantors are asked to correct an obvious error.
     *
     * @param digest of the corrected text, which each vote names
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
            String replaces) {}

    record Corrected(
            UUID packageId,
            UUID ballotId,
            String title,
            int rung,
            int number,
            Instant correctedAt,
            String digest,
            String replaces,
            Set<String> bound,
            List<MeasureData> measures) {}

    record Refused(UUID packageId, UUID ballotId, String title, int number, String reason) {}
}
