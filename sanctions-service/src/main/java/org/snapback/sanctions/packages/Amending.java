package org.snapback.sanctions.packages;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.snapback.runtime.id.Ids;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.problem.Violation;
import org.snapback.runtime.version.Preconditions;
import org.snapback.sanctions.packages.annex.RevisedAnnexes;
import org.snapback.sanctions.packages.model.Amendment;
import org.snapback.sanctions.packages.model.PackageAct;
import org.snapback.sanctions.packages.model.PackageText;
import org.snapback.sanctions.packages.model.RevisedText;
import org.snapback.sanctions.packages.model.SunsetDate;
import org.snapback.sanctions.packages.model.VersionFate;
import org.snapback.sanctions.roster.Roster;

/**
 * Asks the guarantors to change an adopted text, by the rule of its adoption, and applies what they decide. The amended text
 * stands from the decision on; it eases nothing that binds.
 */
@ApplicationScoped
class Amending {
    private final Desk desk;
    private final VersionRepository versions;
    private final RevisedTexts texts;
    private final RevisedAnnexes annexes;
    private final Replacing replacing;
    private final Effects effects;
    private final Roster roster;
    private final AmendmentJournal journal;
    private final Clock clock;

    Amending(
            Desk desk,
            VersionRepository versions,
            RevisedTexts texts,
            RevisedAnnexes annexes,
            Replacing replacing,
            Effects effects,
            Roster roster,
            AmendmentJournal journal,
            Clock clock) {
        this.desk = desk;
        this.versions = versions;
        this.texts = texts;
        this.annexes = annexes;
        this.replacing = replacing;
        this.effects = effects;
        this.roster = roster;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * A sponsor, or Ukraine, asks for it. Whoever has acceded by now may read it.
     *
     * @param ifMatch the version of the package that was read
     */
    Outcome<AmendmentRow> request(UUID id, String ifMatch, AmendmentBody body) {
        return desk.toAsk(id, PackageAct.AMEND)
                .flatMap(row -> desk.actingState()
                        .flatMap(by -> Desk.refusedOr(Preconditions.check(ifMatch, row.version), row)
                                .flatMap(open -> texts.written(open, body.whole(), deadline(open)))
                                .map(text -> texts.frozen(row, text))
                                .flatMap(text -> amends(row, text))
                                .map(text -> request(row, text, body.reason(), by))));
    }

    /** The amended text stands from now on if the ballot has agreed, and nothing has begun to bind that it would ease. */
    void apply(PackageRow row, AmendmentRow asked, Verdict verdict) {
        Instant now = clock.instant();
        VersionRow version = versions.version(row.id, asked.number).orElseThrow();
        Optional<String> obstacle = obstacle(row, version, verdict);
        if (obstacle.isPresent()) {
            version.settle(VersionFate.DROPPED, obstacle.get(), now);
            asked.decide(AmendmentOutcome.REFUSED, obstacle.get(), now);
            journal.refused(row, asked);
        } else {
            asked.decide(AmendmentOutcome.AMENDED, verdict.reason(), now);
            asked.bound = List.copyOf(new TreeSet<>(verdict.bound()));
            asked.excepted = verdict.excepted();
            amend(row, asked, version);
        }
    }

    private void amend(PackageRow row, AmendmentRow decided, VersionRow version) {
        String replaced = row.digest;
        decided.rungs = version.content.changedAbove(
                row.rung, row.measures.stream().map(MeasureRow::proposed).toList());
        replacing.take(row, version);
        row.sunsetAt = Optional.ofNullable(row.terms().sunsetOn())
                .map(SunsetDate::moment)
                .orElse(null);
        List<MeasureRow> added = row.standingMeasures().stream()
                .filter(measure -> measure.effectiveFrom == null)
                .toList();
        added.forEach(measure -> {
            measure.addedBy = decided.ballotId;
            measure.effectiveFrom = measure.terms().effectiveFrom(decided.decidedAt);
        });
        effects.takeEffect(row, decided.decidedAt);
        journal.amended(row, decided, added, replaced);
    }

    private Optional<String> obstacle(PackageRow row, VersionRow version, Verdict verdict) {
        return verdict.obstacle(row.stage, PackageAct.AMEND)
                .or(() -> violations(row, version.content, version.number()).stream()
                        .findFirst()
                        .map(one -> one.pointer() + " has begun to bind meanwhile: " + one.message()));
    }

    private Outcome<RevisedText> amends(PackageRow row, RevisedText text) {
        String digest = RevisedTexts.canonical(row, text).digest();
        if (digest.equals(row.digest)) {
            return Outcome.refused(
                    Refusal.of(PackageProblem.NOTHING_AMENDED, "The text would be the one that stands: " + digest));
        }
        List<Violation> found = violations(row, text, versions.nextNumber(row.id));
        return found.isEmpty()
                ? Outcome.done(text)
                : Outcome.refused(Refusal.of(
                        PackageProblem.NOT_AN_AMENDMENT, "The amendment would ease, or act backwards", found));
    }

    private List<Violation> violations(PackageRow row, RevisedText text, int number) {
        List<Amendment.Present> present = row.measuresInOrder().stream()
                .map(one -> new Amendment.Present(one.id, one.terms(), one.effectiveFrom != null))
                .toList();
        Set<UUID> shortened = annexes.shortened(row.id, number, text.sources().keySet());
        return Amendment.violations(row.terms(), row.rung, present, text, shortened);
    }

    private AmendmentRow request(PackageRow row, RevisedText text, String reason, String by) {
        AmendmentRow asked = new AmendmentRow();
        asked.ballotId = Ids.next();
        asked.parent = row;
        asked.reason = reason;
        asked.requestedBy = by;
        asked.requestedAt = clock.instant();
        asked.deadline = deadline(row);
        PackageText canonical = RevisedTexts.canonical(row, text);
        VersionRow version = versions.put(row, asked.ballotId, text, canonical, by, asked.requestedAt);
        asked.number = version.number();
        row.amendments.add(asked);
        row.electorate.addAll(roster.acceded());
        journal.requested(row, asked, version);
        return asked;
    }

    private Instant deadline(PackageRow row) {
        Duration window = row.terms().decisionWindow();
        return clock.instant().plus(window);
    }
}
