package org.snapback.sanctions.packages;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import org.snapback.runtime.id.Ids;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.problem.Violation;
import org.snapback.runtime.version.Preconditions;
import org.snapback.sanctions.packages.annex.DraftAnnex;
import org.snapback.sanctions.packages.annex.RevisedAnnexes;
import org.snapback.sanctions.packages.model.RevisedText;
import org.snapback.sanctions.packages.model.VersionFate;
import org.snapback.sanctions.roster.Roster;

/**
 * Asks the guarantors to add subjects to the annexes of an adopted text, or to take some off whose listing was an error, and
 * applies what they decide. A delisting corrects and does not ease: no condition of easing applies. Nothing acts backwards.
 */
@ApplicationScoped
class AnnexChanging {
    private final Desk desk;
    private final VersionRepository versions;
    private final DraftAnnex register;
    private final RevisedAnnexes annexes;
    private final Replacing texts;
    private final Roster roster;
    private final AnnexChangeJournal journal;
    private final Clock clock;

    AnnexChanging(
            Desk desk,
            VersionRepository versions,
            DraftAnnex register,
            RevisedAnnexes annexes,
            Replacing texts,
            Roster roster,
            AnnexChangeJournal journal,
            Clock clock) {
        this.desk = desk;
        this.versions = versions;
        this.register = register;
        this.annexes = annexes;
        this.texts = texts;
        this.roster = roster;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * A sponsor or Ukraine asks for a listing; for a delisting also a state that the package binds. Whoever has acceded by
     * now may read it.
     *
     * @param ifMatch the version of the package that was read
     */
    Outcome<AnnexChangeRow> request(UUID id, AnnexChangeKind kind, String ifMatch, AnnexChangeBody body) {
        Outcome<PackageRow> entitled =
                kind == AnnexChangeKind.LISTING ? desk.toAsk(id, kind.act()) : desk.toCorrect(id, kind.act());
        return entitled.flatMap(row -> desk.actingState()
                .flatMap(by -> Desk.refusedOr(Preconditions.check(ifMatch, row.version), row)
                        .flatMap(open -> checked(open, kind, body))
                        .map(open -> request(open, kind, body, by))));
    }

    /** The annexes are changed from now on if the ballot has agreed. */
    void apply(PackageRow row, AnnexChangeRow asked, Verdict verdict) {
        Instant now = clock.instant();
        VersionRow version = versions.version(row.id, asked.number).orElseThrow();
        Optional<String> obstacle = verdict.obstacle(row.stage, asked.kind.act());
        if (obstacle.isPresent()) {
            version.settle(VersionFate.DROPPED, obstacle.get(), now);
            asked.decide(AnnexChangeOutcome.REFUSED, obstacle.get(), now);
            journal.refused(row, asked);
        } else {
            String replaced = row.digest;
            long before = designationsOfStandingRungs(row);
            texts.take(row, version);
            asked.decide(AnnexChangeOutcome.CHANGED, verdict.reason(), now);
            if (asked.kind == AnnexChangeKind.LISTING) {
                asked.bound = List.copyOf(new TreeSet<>(verdict.bound()));
                asked.excepted = verdict.excepted();
            }
            journal.changed(row, asked, replaced, Math.abs(designationsOfStandingRungs(row) - before));
        }
    }

    private Outcome<PackageRow> checked(PackageRow row, AnnexChangeKind kind, AnnexChangeBody body) {
        List<Violation> violations = AnnexChangeCheck.violations(row, kind, body, register, annexes);
        return violations.isEmpty()
                ? Outcome.done(row)
                : Outcome.refused(Refusal.of(
                        CommonProblem.VALIDATION, "The " + kind.word() + " says what it cannot", violations));
    }

    private AnnexChangeRow request(PackageRow row, AnnexChangeKind kind, AnnexChangeBody body, String by) {
        AnnexChangeRow asked = new AnnexChangeRow();
        asked.ballotId = Ids.next();
        asked.parent = row;
        asked.kind = kind;
        asked.reason = body.reason();
        asked.changes = body.measures();
        asked.requestedBy = by;
        asked.requestedAt = clock.instant();
        asked.deadline = asked.requestedAt.plus(row.terms().decisionWindow());
        RevisedText text = changed(row, kind, asked.changes);
        VersionRow version =
                versions.put(row, asked.ballotId, text, RevisedTexts.canonical(row, text), by, asked.requestedAt);
        asked.number = version.number();
        row.annexChanges.add(asked);
        row.electorate.addAll(roster.acceded());
        journal.requested(row, asked, version);
        return asked;
    }

    private RevisedText changed(PackageRow row, AnnexChangeKind kind, List<AnnexChange> changes) {
        Map<UUID, List<UUID>> subjects = new HashMap<>();
        changes.forEach(change -> subjects.put(change.id(), change.subjects()));
        int number = versions.nextNumber(row.id);
        RevisedText stands = new RevisedText(
                row.terms(),
                row.measuresInOrder().stream().map(MeasureRow::unchanged).toList());
        return stands.with(
                kind == AnnexChangeKind.LISTING
                        ? annexes.with(row.id, number, subjects)
                        : annexes.without(row.id, number, subjects));
    }

    private static long designationsOfStandingRungs(PackageRow row) {
        return row.standingMeasures().stream()
                .mapToLong(measure -> measure.designations)
                .sum();
    }
}
