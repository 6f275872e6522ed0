package org.snapback.sanctions.packages.model;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;

/**
 * What ends in one package when a confirmation does not stand any more: what rests on it alone. The guards: a
 * confirmation found false is rescinded by ballot, and what rests on it alone ends from that moment; the effects of
 * reverse consensus end unless an ordinary ballot confirms them.
 *
 * @param rung the rung that stands from now on
 * @param back the measures that return to the stage that they had before they snapped back
 * @param asWhole whether the package returns to its stage with them
 */
public record Ending(int rung, Set<UUID> back, boolean asWhole) {
    public Ending {
        back = Set.copyOf(back);
    }

    /** Whether it changes nothing. */
    public boolean isNothing(int standing) {
        return rung == standing && back.isEmpty();
    }

    /**
     * The rule. A rung that an encroachment fired goes on standing while a ballot has decided a higher one, or while some
     * confirmation that stands fires it by its text and came when it fired it or later; otherwise it waits again, and all
     * above it. A measure that snapped back stays in force while some confirmation, or a relief that was not continued,
     * came at its snapback or later, for a lifted one within its snapback period; or where a ballot has agreed to a rung
     * since, as it decided on the package as it stood. The package returns with its measures where all return.
     */
    public static Ending of(Footing footing) {
        return switch (footing.stage()) {
            case ADOPTED, SUSPENDED, LIFTED -> ofStanding(footing);
            case DRAFT, PROPOSED, REJECTED, WITHDRAWN, EXPIRED, RESCINDED ->
                new Ending(footing.rung(), Set.of(), false);
        };
    }

    private static Ending ofStanding(Footing footing) {
        int rung = Math.min(footing.decided(), footing.rung());
        while (rung < footing.rung() && isHeld(footing, rung + 1)) {
            rung++;
        }
        int standing = rung;
        List<Footing.Back> remaining =
                footing.back().stream().filter(one -> one.rung() <= standing).toList();
        Set<UUID> back = remaining.stream()
                .filter(one -> !isHeld(footing, one))
                .map(Footing.Back::id)
                .collect(Collectors.toCollection(TreeSet::new));
        Set<UUID> together = remaining.stream()
                .filter(one -> one.since().equals(footing.backAsWhole()))
                .map(Footing.Back::id)
                .collect(Collectors.toSet());
        boolean asWhole = footing.stage() == PackageStage.ADOPTED && !together.isEmpty() && back.containsAll(together);
        return new Ending(standing, back, asWhole);
    }

    private static boolean isHeld(Footing footing, int rung) {
        Instant since = footing.fired().get(rung);
        return since == null
                || footing.grounds().stream()
                        .filter(ground -> !ground.at().isBefore(since))
                        .flatMap(ground -> ground.encroachment().stream())
                        .anyMatch(encroachment -> footing.automatic().stream()
                                .anyMatch(terms -> terms.rung() == rung && terms.isFiredBy(encroachment)));
    }

    private static boolean isHeld(Footing footing, Footing.Back measure) {
        boolean decidedSince =
                footing.lastEscalated() != null && footing.lastEscalated().isAfter(measure.since());
        return decidedSince
                || footing.grounds().stream()
                        .map(Footing.Ground::at)
                        .filter(at -> !at.isBefore(measure.since()))
                        .anyMatch(at -> measure.snapbackUntil() == null || at.isBefore(measure.snapbackUntil()));
    }
}
