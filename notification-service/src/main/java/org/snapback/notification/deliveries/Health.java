package org.snapback.notification.deliveries;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * How an endpoint has been doing.
 *
 * @param failures how many attempts in a row failed
 * @param failingSince when the first of them was; null where the last one succeeded
 * @param lastAttemptAt null before the first
 */
record Health(int failures, Instant failingSince, Instant lastAttemptAt) {
    static final int FEW = 5;
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(5);
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(5);
    private static final Duration HOPELESS = Duration.ofDays(5);

    /** Longer than any planned wait: it was we who did not try. */
    private static final Duration OUR_SILENCE = Duration.ofHours(30);

    static final Health NEW = new Health(0, null, null);

    Health succeeded(Instant now) {
        return new Health(0, null, now);
    }

    Health failed(Instant now) {
        boolean goesOn = failingSince != null && now.isBefore(lastAttemptAt.plus(OUR_SILENCE));
        return new Health(failures + 1, goesOn ? failingSince : now, now);
    }

    /** Whether the circuit is open, so that one delivery at a time finds out whether it is back. */
    boolean isOpen() {
        return failures >= FEW;
    }

    /** How long first attempts wait; empty while the circuit is closed. */
    Optional<Duration> pause() {
        if (!isOpen()) {
            return Optional.empty();
        }
        Duration pause = FIRST_PAUSE.multipliedBy(1L << Math.min(failures - FEW, 10));
        return Optional.of(pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause);
    }

    /** Whether it has done nothing but fail for five days. */
    boolean isHopeless() {
        return failingSince != null && !lastAttemptAt.isBefore(failingSince.plus(HOPELESS));
    }
}
