package org.snapback.runtime.clock;

import java.time.Duration;

/** How long a period is, for real and in an exercise. */
public final class Pace {
    private final int scale;

    /**
     * A pace.
     *
     * @param scale how many times faster an exercise runs
     * @throws IllegalArgumentException where it is below 1
     */
    public Pace(int scale) {
        if (scale < 1) {
            throw new IllegalArgumentException("snapback.exercise.scale is 1 or more, not " + scale);
        }
        this.scale = scale;
    }

    /**
     * A period as it runs: as it is for real, and so many times shorter in an exercise.
     *
     * @param real how long it is for real
     */
    public Duration of(Duration real, boolean exercise) {
        return exercise ? real.dividedBy(scale) : real;
    }
}
