package org.snapback.runtime.clock;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;

/** The one clock of a service, cut to microseconds, which is what PostgreSQL keeps, and the pace of its exercises. */
final class ClockProducer {
    private static final Duration MICROSECOND = Duration.ofNanos(1_000);

    @Produces
    @Singleton
    Pace pace(ExerciseSettings settings) {
        return new Pace(settings.scale());
    }

    @Produces
    @Singleton
    Clock clock(ClockSettings settings) {
        Clock system = Clock.systemUTC();
        return Clock.tick(
                settings.file()
                        .<Clock>map(file -> new MovableClock(system, file, settings.lookEvery()))
                        .orElse(system),
                MICROSECOND);
    }
}
