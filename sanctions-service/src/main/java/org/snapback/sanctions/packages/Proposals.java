package org.snapback.sanctions.packages;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.snapback.runtime.id.Ids;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.problem.Violation;
import org.snapback.runtime.version.Preconditions;
import org.snapback.sanctions.packages.annex.Annexes;
import org.snapback.sanctions.packages.designations.DesignationLives;
import org.snapback.sanctions.packages.model.Annex;
import org.snapback.sanctions.packages.model.PackageAct;
import org.snapback.sanctions.packages.model.PackageStage;
import org.snapback.sanctions.packages.model.PackageText;
import org.snapback.sanctions.packages.model.ProposalCheck;
import org.snapback.sanctions.roster.Roster;

/** Puts a package to the guarantors, and takes it back. */
@ApplicationScoped
class Proposals {
    private final Desk desk;
    private final Annexes annexes;
    private final DesignationLives designations;
    private final Roster roster;
    private final VersionRepository versions;
    private final Revisions revisions;
    private final PackageJournal journal;
    private final DraftJournal drafts;
    private final Clock clock;

    Proposals(
            Desk desk,
            Annexes annexes,
            DesignationLives designations,
            Roster roster,
            VersionRepository versions,
            Revisions revisions,
            PackageJournal journal,
            DraftJournal drafts,
            Clock clock) {
        this.desk = desk;
        this.annexes = annexes;
        this.designations = designations;
        this.roster = roster;
        this.versions = versions;
        this.revisions = revisions;
        this.journal = journal;
        this.drafts = drafts;
        this.clock = clock;
    }

    /**
     * Freezes text and annexes and asks for a ballot, whose id this service chooses, so that it cannot be opened twice.
     *
     * @param ifMatch the version that the caller means, null for whatever stands
     */
    Outcome<PackageRow> propose(UUID id, String ifMatch) {
        return desk.toChange(id, PackageAct.PROPOSE)
                .flatMap(row -> desk.actingMember()
                        .flatMap(by -> Desk.refusedOr(stale(row, ifMatch), row)
                                .flatMap(this::complete)
                                .map(complete -> freeze(complete, by))));
    }

    /** Takes a draft or a proposal back for good; a ballot that is open on it is void. */
    Outcome<PackageRow> withdraw(UUID id) {
        return desk.toChange(id, PackageAct.WITHDRAW)
                .flatMap(row -> desk.actingState().map(by -> withdraw(row, by)));
    }

    private PackageRow freeze(PackageRow row, String by) {
        Instant now = clock.instant();
        Map<UUID, Annex> frozen =
                annexes.freeze(row.measures.stream().map(measure -> measure.id).toList());
        row.measures.forEach(measure -> measure.freeze(frozen.get(measure.id)));
        PackageText text = PackageText.of(
                row.id,
                row.author,
                row.sponsoring(),
                row.exercise,
                row.terms(),
                row.measures.stream().map(MeasureRow::proposed).toList());
        row.stage = PackageStage.PROPOSED;
        row.ballotId = Ids.next();
        row.proposedAt = now;
        row.deadline = now.plus(row.terms().decisionWindow());
        row.canonicalText = text.canonical();
        row.digest = text.digest();
        row.electorate.addAll(roster.acceded());
        versions.proposed(row, text, by);
        journal.proposed(row);
        designations.follow(row.id);
        return row;
    }

    private PackageRow withdraw(PackageRow row, String by) {
        row.decidedAt = clock.instant();
        if (row.stage == PackageStage.DRAFT) {
            drafts.withdrawn(row, by);
        } else {
            revisions.drop(row, "The package is withdrawn");
            journal.withdrawn(row, by);
        }
        row.stage = PackageStage.WITHDRAWN;
        designations.follow(row.id);
        return row;
    }

    private static Optional<Refusal> stale(PackageRow row, String ifMatch) {
        return ifMatch == null ? Optional.empty() : Preconditions.check(ifMatch, row.version);
    }

    private Outcome<PackageRow> complete(PackageRow row) {
        List<Violation> violations = new ArrayList<>(ProposalCheck.violations(
                row.terms(),
                row.measuresInOrder().stream().map(MeasureRow::terms).toList()));
        violations.addAll(
                ProposalCheck.ends(row.terms(), clock.instant().plus(row.terms().decisionWindow())));
        return violations.isEmpty()
                ? Outcome.done(row)
                : Outcome.refused(Refusal.of(
                        PackageProblem.PROPOSAL_INCOMPLETE, "The draft breaks rules of a proposal", violations));
    }
}
