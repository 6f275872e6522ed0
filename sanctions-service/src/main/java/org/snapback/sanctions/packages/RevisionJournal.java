package org.snapback.sanctions.packages;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.snapback.runtime.journal.Journal;
import org.snapback.sanctions.packages.model.ConfirmationRule;
import org.snapback.sanctions.packages.model.DecisionRule;
import org.snapback.sanctions.packages.model.PackageTerms;
import org.snapback.sanctions.packages.model.SunsetDate;

/** What is told of revised texts: events beside those of {@link PackageJournal}. */
@ApplicationScoped
class RevisionJournal {
    private final Journal journal;

    RevisionJournal(Journal journal) {
        this.journal = journal;
    }

    /** Sponsors put a revised text; guarantor-service says whether the ballot takes it. */
    void revised(PackageRow row, VersionRow version) {
        append(row, "revised", text(row, version));
    }

    /** The ballot goes on with the revised text, which is the package's now. */
    void taken(PackageRow row, VersionRow version) {
        append(row, "revision-taken", text(row, version));
    }

    /** It came too late. */
    void dropped(PackageRow row, VersionRow version) {
        append(
                row,
                "revision-dropped",
                new Dropped(row.id, version.ballotId, row.title, version.revision, version.digest, version.fateReason));
    }

    private void append(PackageRow row, String what, Object data) {
        journal.append(PackageJournal.event(row, what, data, PackageJournal.readers(row)));
    }

    private static Text text(PackageRow row, VersionRow version) {
        PackageTerms terms = version.content.terms();
        return new Text(
                row.id,
                version.ballotId,
                version.revision,
                terms.title(),
                terms.rationale(),
                terms.legalBasis(),
                row.sponsoring(),
                terms.rule(),
                terms.urgent(),
                terms.decisionWindow().toString(),
                row.proposedAt,
                version.putAt,
                version.putBy,
                version.settledAt,
                row.deadline,
                version.digest,
                AutomaticView.of(terms.automatic()),
                EasingTermsView.of(terms.easing()),
                terms.confirmationRule(),
                terms.reviewEvery(),
                terms.sunsetOn(),
                MeasureData.revised(version.content));
    }

    /**
     * A revised text, with the facts that a proposal tells of.
     *
     * @param takenAt null while it is pending
     * @param deadline while it is pending, that of the ballot so far
     */
    record Text(
            UUID packageId,
            UUID ballotId,
            int revision,
            String title,
            String rationale,
            String legalBasis,
            Set<String> sponsors,
            DecisionRule rule,
            boolean urgent,
            String decisionWindow,
            Instant proposedAt,
            Instant revisedAt,
            String revisedBy,
            Instant takenAt,
            Instant deadline,
            String digest,
            List<AutomaticView> automatic,
            EasingTermsView easing,
            ConfirmationRule confirmationRule,
            Period reviewEvery,
            SunsetDate sunsetOn,
            List<MeasureData> measures) {}

    record Dropped(UUID packageId, UUID ballotId, String title, int revision, String digest, String reason) {}
}
