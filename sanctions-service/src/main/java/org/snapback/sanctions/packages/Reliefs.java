package org.snapback.sanctions.packages;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.snapback.runtime.journal.Event;
import org.snapback.sanctions.packages.designations.DesignationLives;
import org.snapback.sanctions.packages.model.Consequence;

/**
 * Brings back what was eased where the guarantors did not agree to continue the relief: the same snapback as at a
 * confirmed encroachment, of the packages that the notice was about. Security Council resolution 2231 (2015), 11 and 12:
 * unless the Council decides to continue the relief, the terminated provisions apply again.
 */
@ApplicationScoped
public class Reliefs {
    private final PackageRepository packages;
    private final ReliefTable table;
    private final Turn turn;
    private final Effects effects;
    private final DesignationLives designations;
    private final EasingJournal journal;
    private final Clock clock;

    Reliefs(
            PackageRepository packages,
            ReliefTable table,
            Turn turn,
            Effects effects,
            DesignationLives designations,
            EasingJournal journal,
            Clock clock) {
        this.packages = packages;
        this.table = table;
        this.turn = turn;
        this.effects = effects;
        this.designations = designations;
        this.journal = journal;
        this.clock = clock;
    }

    /**
     * Applies a relief's end, once however often it is told.
     *
     * @return whether there are all the packages that it names
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean end(EndedRelief relief) {
        turn.take();
        List<PackageRow> named = packages.lockAll(relief.packageIds());
        Instant now = clock.instant();
        if (table.enter(relief, now)) {
            List<Event> told = new ArrayList<>();
            named.stream().filter(row -> row.exercise == relief.exercise()).forEach(row -> {
                endEasing(row, relief, now).ifPresent(told::add);
                snapBack(row, relief, now).ifPresent(told::add);
            });
            journal.appendAll(told);
            designations.follow(named.stream().map(row -> row.id).toList());
        }
        return named.size() == relief.packageIds().size();
    }

    private Optional<Event> endEasing(PackageRow row, EndedRelief relief, Instant now) {
        return row.pendingEasing()
                .filter(asked -> !asked.requestedAt.isAfter(relief.endedAt()))
                .map(asked -> {
                    asked.decide(
                            EasingOutcome.REFUSED, "The guarantors did not agree to continue the relief given", now);
                    return journal.refusal(row, asked);
                });
    }

    /** What a ballot has eased after the relief ended is a relief of its own, however late the end is heard of here. */
    private Optional<Event> snapBack(PackageRow row, EndedRelief relief, Instant now) {
        Set<UUID> back = Consequence.back(row.standing(), now).stream()
                .filter(id -> row.measure(id)
                        .flatMap(row::lastEased)
                        .filter(eased -> !eased.isAfter(relief.endedAt()))
                        .isPresent())
                .collect(Collectors.toSet());
        if (back.isEmpty()) {
            return Optional.empty();
        }
        Cause cause = Cause.relief(relief.noticeId());
        ConsequenceRow kept = ConsequenceRow.of(row, cause, now);
        row.consequences.add(kept);
        List<MeasureRow> inForce = effects.snapBack(kept, back);
        return Optional.of(journal.snappedBack(row, cause, inForce, now));
    }
}
