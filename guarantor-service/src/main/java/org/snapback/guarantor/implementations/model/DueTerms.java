package org.snapback.guarantor.implementations.model;

import java.time.Duration;
import java.time.Instant;

/**
 * Within what a measure is carried into law, from its moment of effect.
 *
 * @param atOnce for asset freezes and travel bans
 * @param usual for the others
 */
public record DueTerms(Duration atOnce, Duration usual) {
    /** By when a measure of this type is to be in force. */
    public Instant due(String measureType, Instant effectiveFrom) {
        return effectiveFrom.plus(MeasureTypes.isAtOnce(measureType) ? atOnce : usual);
    }
}
