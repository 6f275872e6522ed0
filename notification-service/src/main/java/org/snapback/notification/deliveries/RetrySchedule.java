package org.snapback.notification.deliveries;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;

/** When a failed delivery is tried again: within three days and a half ten times, each wait a tenth longer or shorter. */
final class RetrySchedule {
    static final int ATTEMPTS = 10;

    private static final List<Duration> WAITS = List.of(
            Duration.ofSeconds(5),
            Duration.ofMinutes(5),
            Duration.ofMinutes(30),
            Duration.ofHours(2),
            Duration.ofHours(5),
            Duration.ofHours(10),
            Duration.ofHours(14),
            Duration.ofHours(20),
            Duration.ofHours(24));
    private static final Duration LONGEST = Duration.ofHours(24);

    private RetrySchedule() {}

    /**
     * How long to wait after so many attempts; empty where it is given up.
     *
     * @param asked how long the receiver asks to wait: obeyed up to a day
     */
    static Optional<Duration> after(int attempts, Optional<Duration> asked, RandomGenerator random) {
        if (attempts >= ATTEMPTS) {
            return Optional.empty();
        }
        Duration planned = WAITS.get(attempts - 1);
        long jitter = planned.toMillis() / 10;
        Duration wait = planned.plusMillis(random.nextLong(-jitter, jitter + 1));
        Duration least =
                asked.map(it -> it.compareTo(LONGEST) > 0 ? LONGEST : it).orElse(Duration.ZERO);
        return Optional.of(wait.compareTo(least) < 0 ? least : wait);
    }
}
