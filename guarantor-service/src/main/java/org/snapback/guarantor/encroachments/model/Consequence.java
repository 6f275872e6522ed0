package org.snapback.guarantor.encroachments.model;

import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.snapback.guarantor.packages.model.AutomaticTerms;
import org.snapback.guarantor.packages.model.KnownMeasure;
import org.snapback.guarantor.packages.model.KnownPackage;
import org.snapback.guarantor.packages.model.MeasureStage;
import org.snapback.guarantor.packages.model.PackageStage;

/**
 * What the confirmation of an encroachment would do to one package, by the rule by which sanctions-service does it.
 *
 * @param back the measures that would snap back, in the order of the text
 * @param rung the AUTOMATIC rung that would come into force; empty where none would
 */
public record Consequence(List<UUID> back, Optional<Integer> rung) {
    /** Irreversible, and so never automatic and never snapped back. */
    private static final String IRREVERSIBLE = "ASSET_CONFISCATION";

    public Consequence {
        back = List.copyOf(back);
    }

    /** Whether it would change nothing. */
    public boolean isNothing() {
        return back.isEmpty() && rung.isEmpty();
    }

    /**
     * Suspended measures snap back, and lifted ones while their snapback period runs (as under Security Council resolution
     * 2231 (2015), 11 and 12). An adopted package goes up one rung, where the next is AUTOMATIC, the encroachment fires
     * it and the last automatic one is not too near.
     *
     * @param interval the least time between two automatic rungs of one package
     */
    public static Consequence of(
            KnownPackage known, EncroachmentKind kind, Gravity gravity, Instant now, Duration interval) {
        if (!known.stage().stands()) {
            return new Consequence(List.of(), Optional.empty());
        }
        boolean lasts = known.snapbackUntil() == null || now.isBefore(known.snapbackUntil());
        List<UUID> back = known.measures().stream()
                .filter(measure ->
                        measure.stage() == MeasureStage.SUSPENDED || measure.stage() == MeasureStage.LIFTED && lasts)
                .filter(measure -> !measure.type().equals(IRREVERSIBLE))
                .map(KnownMeasure::id)
                .toList();
        return new Consequence(back, climbsTo(known, kind, gravity, now, interval));
    }

    private static Optional<Integer> climbsTo(
            KnownPackage known, EncroachmentKind kind, Gravity gravity, Instant now, Duration interval) {
        int next = known.rung() + 1;
        boolean fired = known.automatic().stream()
                .anyMatch(automatic -> automatic.rung() == next && fires(automatic, kind, gravity));
        boolean harmless = known.measures().stream()
                .filter(measure -> measure.rung() == next)
                .noneMatch(measure -> measure.type().equals(IRREVERSIBLE));
        boolean longAgo = known.lastAutomaticAt() == null
                || !now.isBefore(known.lastAutomaticAt().plus(interval));
        return known.stage() == PackageStage.ADOPTED && fired && harmless && longAgo
                ? Optional.of(next)
                : Optional.empty();
    }

    private static boolean fires(AutomaticTerms automatic, EncroachmentKind kind, Gravity gravity) {
        return automatic.kinds().contains(kind.name())
                && Arrays.stream(Gravity.values())
                        .filter(least -> least.name().equals(automatic.leastGravity()))
                        .anyMatch(least -> gravity.compareTo(least) >= 0);
    }
}
