package org.snapback.sanctions.packages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.snapback.runtime.journal.Event;
import org.snapback.sanctions.packages.designations.DesignationLives;
import org.snapback.sanctions.packages.model.Ending;
import org.snapback.sanctions.packages.model.Footing;
import org.snapback.sanctions.packages.model.PackageStage;

/**
 * Ends what rests on a confirmation that does not stand any more, and on nothing else, in all packages at once and from
 * now on. Nothing acts backwards: what was in force until now was in force, and the journal keeps it.
 */
@ApplicationScoped
public class Endings {
    private final PackageRepository packages;
    private final ReliefTable reliefs;
    private final Effects effects;
    private final DesignationLives designations;
    private final EndingJournal journal;
    private final Clock clock;

    Endings(
            PackageRepository packages,
            ReliefTable reliefs,
            Effects effects,
            DesignationLives designations,
            EndingJournal journal,
            Clock clock) {
        this.packages = packages;
        this.reliefs = reliefs;
        this.effects = effects;
        this.designations = designations;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Applies a confirmation's end; the caller holds the {@link Turn}.
     *
     * @param standing the confirmations that stand still, of the same kind: exercises' or real ones
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void apply(EndedConfirmation ended, List<StandingConfirmation> standing) {
        List<PackageRow> resting = packages.lockResting(ended.exercise());
        List<ReliefTable.Ended> endedReliefs = reliefs.all(ended.exercise());
        Instant now = clock.instant();
        List<Event> told = new ArrayList<>();
        for (PackageRow row : resting) {
            Ending ending = Ending.of(row.footing(grounds(row, standing, endedReliefs)));
            if (!ending.isNothing(row.rung)) {
                told.addAll(apply(row, ended, ending, now));
            }
        }
        journal.appendAll(told);
        designations.follow(resting.stream().map(row -> row.id).toList());
    }

    private List<Event> apply(PackageRow row, EndedConfirmation ended, Ending ending, Instant now) {
        int fallsFrom = row.rung;
        PackageStage was = row.stage;
        row.consequences.forEach(consequence -> mark(row, consequence, ending, now));
        List<MeasureRow> moved = new ArrayList<>(effects.fall(row, ending.rung()));
        if (ending.asWhole()) {
            effects.giveBack(row);
        }
        moved.addAll(effects.giveBack(row, ending.back()));
        List<Event> told = new ArrayList<>();
        if (!moved.isEmpty() || row.rung != fallsFrom || row.stage != was) {
            told.add(journal.consequencesEnded(row, ended, moved, now));
        }
        endEscalation(row, fallsFrom, now).ifPresent(told::add);
        return told;
    }

    /** Notes with each consequence what of it ends; must be done while the measures still name what they rest on. */
    private static void mark(PackageRow row, ConsequenceRow consequence, Ending ending, Instant now) {
        if (consequence.rung != null && consequence.rung > ending.rung() && consequence.rungEndedAt == null) {
            consequence.rungEndedAt = now;
        }
        boolean back = row.measures.stream()
                .filter(measure -> consequence.id.equals(measure.restsOn))
                .anyMatch(
                        measure -> measure.rung > ending.rung() || ending.back().contains(measure.id));
        if (back) {
            consequence.measuresEndedAt = now;
        }
    }

    /** A ballot on the rung above one that does not stand any more asks for what cannot come next. */
    private Optional<Event> endEscalation(PackageRow row, int fellFrom, Instant now) {
        boolean possible = row.rung == fellFrom && row.stage == PackageStage.ADOPTED;
        return row.pendingEscalation().filter(asked -> !possible).map(asked -> {
            String why = row.rung < fellFrom
                    ? "Rung " + (row.rung + 1) + " waits again, as no confirmed encroachment holds it any more"
                    : "The package is " + row.stage + " again, as no confirmed encroachment holds it any more";
            asked.decide(EscalationOutcome.REFUSED, why, now);
            return journal.escalationRefused(row, asked);
        });
    }

    private static List<Footing.Ground> grounds(
            PackageRow row, List<StandingConfirmation> standing, List<ReliefTable.Ended> reliefs) {
        return Stream.concat(
                        standing.stream().flatMap(one -> one.groundFor(row.confirmationRule).stream()),
                        reliefs.stream()
                                .filter(one -> one.packages().contains(row.id))
                                .map(one -> new Footing.Ground(one.reachedAt(), Optional.empty())))
                .toList();
    }
}
