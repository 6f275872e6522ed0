package org.snapback.sanctions.packages.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * What one measure says.
 *
 * @param rung the step of the escalation ladder, from 1
 * @param scope what is restricted, in words
 * @param windDown null where older contracts get no time
 * @param effectAfter how long after its rung stands it binds; null for at once
 * @param reviewDate null where none is set
 * @param priceCap the terms of a PRICE_CAP, null for every other type
 */
public record MeasureTerms(
        MeasureType type,
        int rung,
        String scope,
        List<Exemption> exemptions,
        List<Derogation> derogations,
        WindDown windDown,
        Duration effectAfter,
        ReviewDate reviewDate,
        PriceCap priceCap) {
    public MeasureTerms {
        exemptions = List.copyOf(exemptions);
        derogations = List.copyOf(derogations);
    }

    /** From when it binds, where its rung stands from the given moment on. */
    public Instant effectiveFrom(Instant standing) {
        return standing.plus(Optional.ofNullable(effectAfter).orElse(Duration.ZERO));
    }
}
