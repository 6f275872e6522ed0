package org.snapback.sanctions.packages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.snapback.runtime.clock.Pace;
import org.snapback.runtime.journal.Event;
import org.snapback.sanctions.packages.designations.DesignationLives;
import org.snapback.sanctions.packages.model.Consequence;

/**
 * Applies a confirmed encroachment to all packages at once: AUTOMATIC rungs come into force, what is suspended or lifted
 * snaps back, and a request for easing that is being decided ends. All of it holds from now on, never from before, and is
 * one transaction: read, written and journalled in a few statements, however many packages there are.
 */
@ApplicationScoped
public class Confirmations {
    private final PackageRepository packages;
    private final Effects effects;
    private final DesignationLives designations;
    private final EasingJournal journal;
    private final PackageSettings settings;
    private final Pace pace;
    private final Clock clock;

    Confirmations(
            PackageRepository packages,
            Effects effects,
            DesignationLives designations,
            EasingJournal journal,
            PackageSettings settings,
            Pace pace,
            Clock clock) {
        this.packages = packages;
        this.effects = effects;
        this.designations = designations;
        this.journal = journal;
        this.settings = settings;
        this.pace = pace;
        this.clock = clock;
    }

    /**
     * Applies a confirmation; the caller sees to it that it reaches each package once, and holds the {@link Turn}.
     *
     * @return when it reached them
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Instant apply(ConfirmedEncroachment confirmed) {
        List<PackageRow> touched = packages.lockTouched(confirmed.exercise(), confirmed.reach());
        Instant now = clock.instant();
        List<Event> told = new ArrayList<>();
        for (PackageRow row : touched) {
            endEasing(row, confirmed, now).ifPresent(told::add);
            told.addAll(apply(row, confirmed, now));
        }
        journal.appendAll(told);
        designations.follow(touched.stream().map(row -> row.id).toList());
        return now;
    }

    private List<Event> apply(PackageRow row, ConfirmedEncroachment confirmed, Instant now) {
        Duration interval = pace.of(settings.automaticInterval(), confirmed.exercise());
        Consequence consequence = Consequence.of(row.standing(), confirmed.terms(), now, interval);
        if (consequence.isNothing()) {
            return List.of();
        }
        List<Event> told = new ArrayList<>();
        Cause cause = Cause.encroachment(confirmed.id());
        ConsequenceRow kept = ConsequenceRow.of(row, cause, now);
        row.consequences.add(kept);
        if (!consequence.back().isEmpty()) {
            told.add(journal.snappedBack(row, cause, effects.snapBack(kept, consequence.back()), now));
        }
        if (consequence.climbs()) {
            Optional<UUID> overtaken = overtake(row, confirmed, now);
            effects.rungStands(row, row.rung + 1, now);
            kept.rung = row.rung;
            told.add(journal.climbed(row, confirmed, overtaken, now));
        }
        return told;
    }

    /** A new encroachment and an easing exclude each other; the ballot's outcome will change nothing. */
    private Optional<Event> endEasing(PackageRow row, ConfirmedEncroachment confirmed, Instant now) {
        return row.pendingEasing().map(asked -> {
            asked.decide(EasingOutcome.REFUSED, "Encroachment " + confirmed.id() + " was confirmed meanwhile", now);
            return journal.refusal(row, asked);
        });
    }

    /** The rung stands before the ballot on it has closed; the ballot's outcome will change nothing. */
    private static Optional<UUID> overtake(PackageRow row, ConfirmedEncroachment confirmed, Instant now) {
        return row.pendingEscalation().map(asked -> {
            asked.decide(
                    EscalationOutcome.OVERTAKEN,
                    "The rung is AUTOMATIC, and encroachment " + confirmed.id() + " fired it",
                    now);
            return asked.ballotId;
        });
    }
}
