package org.snapback.sanctions.packages.model;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What of a package stands on confirmed encroachments, and which grounds for it there still are.
 *
 * @param rung the rung that stands
 * @param decided the highest rung that a ballot has decided, with the adoption or later
 * @param lastEscalated when a ballot last agreed to a rung; null if never
 * @param fired since when each rung above that one stands, which an encroachment fired
 * @param backAsWhole since when a package that was eased as a whole is back; null where it was not
 * @param back the measures that are in force by a snapback, wherever nothing has eased them since
 * @param grounds the confirmations that reach the package and stand, and the reliefs of it that have ended
 */
public record Footing(
        PackageStage stage,
        int rung,
        int decided,
        Instant lastEscalated,
        Map<Integer, Instant> fired,
        List<AutomaticRung> automatic,
        Instant backAsWhole,
        List<Back> back,
        List<Ground> grounds) {
    public Footing {
        fired = Map.copyOf(fired);
        automatic = List.copyOf(automatic);
        back = List.copyOf(back);
        grounds = List.copyOf(grounds);
    }

    /**
     * A measure that snapped back.
     *
     * @param since when
     * @param snapbackUntil until when it could; null where it had been suspended
     */
    public record Back(UUID id, int rung, Instant since, Instant snapbackUntil) {}

    /**
     * What brings eased measures back.
     *
     * @param at when it reached the package
     * @param encroachment empty for a relief that was not continued, which fires no rung
     */
    public record Ground(Instant at, Optional<Encroachment> encroachment) {}
}
