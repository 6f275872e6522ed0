package org.snapback.sanctions.packages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.snapback.runtime.journal.Audience;
import org.snapback.sanctions.packages.annex.Annexes;
import org.snapback.sanctions.packages.designations.DesignationLives;
import org.snapback.sanctions.packages.model.PackageAct;
import org.snapback.sanctions.packages.model.PackageLife;
import org.snapback.sanctions.packages.model.PackageStage;

/** Applies what the guarantors have decided. This service alone moves packages: what comes too late changes nothing. */
@ApplicationScoped
public class Decisions {
    private final PackageRepository packages;
    private final Annexes annexes;
    private final DesignationLives designations;
    private final Effects effects;
    private final EasingDecisions easings;
    private final Rescinding rescinding;
    private final Correcting correcting;
    private final Amending amending;
    private final AnnexChanging annexChanging;
    private final Reviews reviews;
    private final PackageJournal journal;
    private final Clock clock;

    Decisions(
            PackageRepository packages,
            Annexes annexes,
            DesignationLives designations,
            Effects effects,
            EasingDecisions easings,
            Rescinding rescinding,
            Correcting correcting,
            Amending amending,
            AnnexChanging annexChanging,
            Reviews reviews,
            PackageJournal journal,
            Clock clock) {
        this.packages = packages;
        this.annexes = annexes;
        this.designations = designations;
        this.effects = effects;
        this.easings = easings;
        this.rescinding = rescinding;
        this.correcting = correcting;
        this.amending = amending;
        this.annexChanging = annexChanging;
        this.reviews = reviews;
        this.journal = journal;
        this.clock = clock;
    }

    /** Whether a package, if there is such a one, is real or an exercise, as it is asked. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isKind(UUID packageId, boolean exercise) {
        return packages.count("id = ?1 and exercise <> ?2", packageId, exercise) == 0;
    }

    /**
     * Lets a ballot's whole electorate read what it decides, also a state whose accession had not been heard of here
     * when the ballot was asked for.
     *
     * @return whether there is such a package
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean open(UUID packageId, UUID ballotId, Set<String> electorate) {
        Optional<PackageRow> found = packages.locked(packageId);
        found.filter(row -> row.waitsFor(ballotId) || reviews.waitFor(ballotId))
                .ifPresent(row -> row.electorate.addAll(electorate));
        return found.isPresent();
    }

    /**
     * Takes over a ballot's new deadline, which the brake gives it.
     *
     * @return whether there is such a package
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean postpone(UUID packageId, UUID ballotId, Instant deadline) {
        Optional<PackageRow> found = packages.locked(packageId);
        found.ifPresent(row -> postpone(row, ballotId, deadline));
        return found.isPresent();
    }

    private static void postpone(PackageRow row, UUID ballotId, Instant deadline) {
        row.question(ballotId).ifPresent(asked -> asked.postpone(deadline));
        if (row.stage == PackageStage.PROPOSED && ballotId.equals(row.ballotId)) {
            row.deadline = deadline;
        }
    }

    /**
     * Applies a ballot's end to its package.
     *
     * @return whether there is such a package
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean apply(Verdict verdict) {
        Optional<PackageRow> found = packages.locked(verdict.packageId());
        found.ifPresent(row -> {
            apply(row, verdict);
            designations.follow(row.id);
        });
        return found.isPresent();
    }

    private void apply(PackageRow row, Verdict verdict) {
        switch (row.question(verdict.ballotId()).orElse(null)) {
            case EscalationRow asked -> onEscalation(row, asked, verdict);
            case EasingRow asked -> easings.apply(row, asked, verdict);
            case RescissionRow asked -> rescinding.apply(row, asked, verdict);
            case CorrigendumRow asked -> correcting.apply(row, asked, verdict);
            case AmendmentRow asked -> amending.apply(row, asked, verdict);
            case AnnexChangeRow asked -> annexChanging.apply(row, asked, verdict);
            case null -> onAdoptionOrEnd(row, verdict);
        }
    }

    private void onAdoptionOrEnd(PackageRow row, Verdict verdict) {
        if (!reviews.apply(row, verdict)) {
            onAdoption(row, verdict);
        }
    }

    private void onAdoption(PackageRow row, Verdict verdict) {
        if (!verdict.ballotId().equals(row.ballotId)) {
            journal.ignored(row, verdict, "The package does not wait for this ballot");
            return;
        }
        PackageAct act = switch (verdict.outcome()) {
            case ADOPTED -> PackageAct.ADOPT;
            case REJECTED -> PackageAct.REJECT;
            case REFUSED -> PackageAct.RETURN;
            case WITHDRAWN -> PackageAct.WITHDRAW;
        };
        if (act == PackageAct.WITHDRAW && row.stage == PackageStage.WITHDRAWN) {
            // The echo of our own withdrawal.
            return;
        }
        Optional<PackageStage> next = PackageLife.TRANSITIONS.after(row.stage, act);
        if (act == PackageAct.WITHDRAW || next.isEmpty()) {
            journal.ignored(row, verdict, why(row, act));
            return;
        }
        row.stage = next.get();
        switch (verdict.outcome()) {
            case ADOPTED -> adopt(row, verdict);
            case REJECTED -> reject(row, verdict);
            case REFUSED -> giveBack(row, verdict);
            case WITHDRAWN -> throw new IllegalStateException("a ballot withdraws no package");
        }
    }

    private void adopt(PackageRow row, Verdict verdict) {
        row.decidedAt = clock.instant();
        row.reason = verdict.reason();
        row.bound = List.copyOf(new TreeSet<>(verdict.bound()));
        row.excepted = verdict.excepted();
        effects.rungStands(row, 1, row.decidedAt);
        reviews.begin(row);
        journal.adopted(row);
    }

    private void reject(PackageRow row, Verdict verdict) {
        row.decidedAt = clock.instant();
        row.reason = verdict.reason();
        journal.rejected(row);
    }

    private void giveBack(PackageRow row, Verdict verdict) {
        Audience readers = PackageJournal.readers(row);
        row.ballotId = null;
        row.proposedAt = null;
        row.deadline = null;
        row.canonicalText = null;
        row.digest = null;
        row.electorate.clear();
        annexes.thaw(row.measures.stream().map(measure -> measure.id).toList());
        row.measures.forEach(MeasureRow::thaw);
        journal.returned(row, verdict.ballotId(), verdict.reason(), readers);
    }

    private void onEscalation(PackageRow row, EscalationRow asked, Verdict verdict) {
        Optional<String> obstacle = verdict.obstacle(row.stage, PackageAct.ESCALATE);
        if (obstacle.isPresent()) {
            asked.decide(EscalationOutcome.REFUSED, obstacle.get(), clock.instant());
            journal.escalationRefused(row, asked);
        } else {
            asked.decide(EscalationOutcome.ESCALATED, verdict.reason(), clock.instant());
            asked.bound = List.copyOf(new TreeSet<>(verdict.bound()));
            asked.excepted = verdict.excepted();
            effects.rungStands(row, asked.rung, asked.decidedAt);
            journal.escalated(row, asked);
        }
    }

    private static String why(PackageRow row, PackageAct act) {
        return PackageLife.TRANSITIONS.refusal(row.stage, act);
    }
}
