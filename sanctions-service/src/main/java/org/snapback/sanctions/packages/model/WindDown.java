package org.snapback.sanctions.packages.model;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;

/**
 * The time to end older contracts.
 *
 * @param period counted from the measure's moment of effect
 * @param text which contracts, and what may still be done under them
 */
public record WindDown(Period period, String text) {
    /** When it ends, where the measure takes effect at the given moment; calendar days and months are those of UTC. */
    public Instant until(Instant effective) {
        return effective.atZone(ZoneOffset.UTC).plus(period).toInstant();
    }
}
