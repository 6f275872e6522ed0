package org.snapback.sanctions.packages.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

/**
 * What a confirmed encroachment does to one package.
 *
 * @param back the measures that snap back; a package that is eased as a whole snaps back with them
 * @param climbs whether the next rung, which is AUTOMATIC, comes into force
 */
public record Consequence(Set<UUID> back, boolean climbs) {
    public Consequence {
        back = Set.copyOf(back);
    }

    /** Whether it changes nothing. */
    public boolean isNothing() {
        return back.isEmpty() && !climbs;
    }

    /**
     * Suspended measures snap back at the rung they had, and lifted ones while their snapback period runs (as under
     * Security Council resolution 2231 (2015), 11 and 12: terminated provisions apply in the same manner as before). An
     * ADOPTED package goes up one rung, where the next is AUTOMATIC, the encroachment fires it and the last automatic one
     * is not too near. A package that is eased as a whole returns to the rung it had and goes no higher at once.
     *
     * @param interval the least time between two automatic rungs of one package
     */
    public static Consequence of(Standing standing, Encroachment encroachment, Instant now, Duration interval) {
        return switch (standing.stage()) {
            case ADOPTED -> new Consequence(back(standing, now), climbs(standing, encroachment, now, interval));
            case SUSPENDED, LIFTED -> new Consequence(back(standing, now), false);
            case DRAFT, PROPOSED, REJECTED, WITHDRAWN, EXPIRED, RESCINDED -> new Consequence(Set.of(), false);
        };
    }

    /**
     * The eased measures that can snap back.
     *
     * @param now the end of a snapback period is not in it
     */
    public static Set<UUID> back(Standing standing, Instant now) {
        return switch (standing.stage()) {
            case ADOPTED, SUSPENDED, LIFTED -> eased(standing, now);
            case DRAFT, PROPOSED, REJECTED, WITHDRAWN, EXPIRED, RESCINDED -> Set.of();
        };
    }

    private static Set<UUID> eased(Standing standing, Instant now) {
        Set<UUID> back = new TreeSet<>();
        for (Standing.Part measure : standing.measures()) {
            boolean possible = MeasureLife.after(measure.stage(), MeasureAct.SNAP_BACK, measure.type())
                    .isPresent();
            if (possible && (measure.snapbackUntil() == null || now.isBefore(measure.snapbackUntil()))) {
                back.add(measure.id());
            }
        }
        return back;
    }

    private static boolean climbs(Standing standing, Encroachment encroachment, Instant now, Duration interval) {
        int next = standing.rung() + 1;
        boolean fired = standing.automatic().stream()
                .anyMatch(automatic -> automatic.rung() == next && automatic.isFiredBy(encroachment));
        boolean harmless = standing.measures().stream()
                .filter(measure -> measure.rung() == next)
                .allMatch(measure -> measure.type().mayBeAutomatic());
        boolean longAgo = standing.lastAutomatic() == null
                || !now.isBefore(standing.lastAutomatic().plus(interval));
        return fired && harmless && longAgo;
    }
}
