package org.snapback.guarantor.packages.model;

import java.time.Instant;
import java.util.UUID;

/**
 * A measure of a package.
 *
 * @param type one of the measure types; open
 * @param rung from 1 on
 * @param designations how many subjects its annex names
 * @param effectiveFrom from when it binds or has bound; null while nothing has put its rung into force
 * @param windDownUntil until when older contracts may be ended; null where there is no such time
 */
public record KnownMeasure(
        UUID id,
        String type,
        int rung,
        String scope,
        long designations,
        MeasureStage stage,
        Instant effectiveFrom,
        Instant windDownUntil) {

    KnownMeasure at(MeasureStage next) {
        return new KnownMeasure(id, type, rung, scope, designations, next, effectiveFrom, windDownUntil);
    }
}
