package org.snapback.sanctions.packages.model;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * Where a package stands when an encroachment is confirmed.
 *
 * @param rung the rung that stands
 * @param lastAutomatic when an AUTOMATIC rung of it last came into force; null if never
 */
public record Standing(
        PackageStage stage, int rung, List<AutomaticRung> automatic, List<Part> measures, Instant lastAutomatic) {
    public Standing {
        automatic = List.copyOf(automatic);
        measures = List.copyOf(measures);
    }

    /**
     * A measure.
     *
     * @param snapbackUntil until when it can snap back; null unless it is LIFTED
     */
    public record Part(UUID id, MeasureType type, int rung, MeasureStage stage, Instant snapbackUntil) {}
}
