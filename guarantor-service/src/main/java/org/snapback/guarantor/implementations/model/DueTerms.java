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
    private static final int MINUTES_OF_AN_HOUR = 60;

    /** By when a measure of this type is to be in force; in an exercise a minute stands for an hour. */
    public Instant due(String measureType, Instant effectiveFrom, boolean exercise) {
        Duration term = MeasureTypes.isAtOnce(measureType) ? atOnce : usual;
        return effectiveFrom.plus(exercise ? term.dividedBy(MINUTES_OF_AN_HOUR) : term);
    }
}
