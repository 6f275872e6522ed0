package org.snapback.sanctions.packages;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.snapback.runtime.journal.Audience;
import org.snapback.runtime.journal.Journal;
import org.snapback.sanctions.packages.model.ConfirmationRule;
import org.snapback.sanctions.packages.model.DecisionRule;
import org.snapback.sanctions.packages.model.PackageTerms;
import org.snapback.sanctions.packages.model.SunsetDate;

/** What is told of amendments: events beside those of {@link PackageJournal}. */
@ApplicationScoped
class AmendmentJournal {
    private final Journal journal;

    AmendmentJournal(Journal journal) {
        this.journal = journal;
    }

    void requested(PackageRow row, AmendmentRow asked, VersionRow version) {
        PackageTerms terms = version.content.terms();
        journal.append(PackageJournal.event(
                row,
                "amendment-requested",
                new Requested(
                        row.id,
                        asked.ballotId,
                        terms.title(),
                        row.rung,
                        asked.number,
                        asked.reason,
                        asked.requestedBy,
                        asked.requestedAt,
                        row.sponsoring(),
                        row.rule,
                        row.urgent,
                        row.decisionWindow,
                        asked.deadline,
                        version.digest,
                        row.digest,
                        AutomaticView.of(terms.automatic()),
                        EasingTermsView.of(terms.easing()),
                        terms.confirmationRule(),
                        terms.reviewEvery(),
                        terms.sunsetOn(),
                        MeasureData.revised(version.content)),
                PackageJournal.readers(row)));
    }

    /**
     * The amended text stands.
     *
     * @param added the measures that it brought to the rungs that stand
     * @param replaced the digest of the text before it
     */
    void amended(PackageRow row, AmendmentRow decided, List<MeasureRow> added, String replaced) {
        List<MeasureRow> standing = row.standingMeasures();
        journal.append(PackageJournal.event(
                row,
                "amended",
                new Amended(
                        row.id,
                        decided.ballotId,
                        row.title,
                        row.rung,
                        decided.number,
                        decided.decidedAt,
                        row.digest,
                        replaced,
                        decided.bound,
                        Excepted.of(decided.excepted),
                        added.stream().map(measure -> measure.id).toList(),
                        MeasureData.standing(standing)),
                Audience.PUBLIC));
    }

    void refused(PackageRow row, AmendmentRow decided) {
        journal.append(PackageJournal.event(
                row,
                "amendment-refused",
                new Refused(row.id, decided.ballotId, row.title, decided.number, decided.outcomeReason),
                PackageJournal.readers(row)));
    }

    /**
     * The guarantors are asked to change the text.
     *
     * @param title of the amended text, as is all that follows the digests
     * @param digest of the amended text, which each vote names
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
            List<AutomaticView> automatic,
            EasingTermsView easing,
            ConfirmationRule confirmationRule,
            Period reviewEvery,
            SunsetDate sunsetOn,
            List<MeasureData> measures) {}

    record Amended(
            UUID packageId,
            UUID ballotId,
            String title,
            int rung,
            int number,
            Instant amendedAt,
            String digest,
            String replaces,
            List<String> bound,
            List<Excepted> excepted,
            List<UUID> added,
            List<MeasureData> measures) {}

    record Refused(UUID packageId, UUID ballotId, String title, int number, String reason) {}
}
