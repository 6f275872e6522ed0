package org.snapback.runtime.clock;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;

class MovableClockTest {
    private static final Instant NOON = Instant.parse("2026-05-01T12:00:00Z");
    private static final Clock SYSTEM = Clock.fixed(NOON, ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void theFilesOffsetIsAdded() throws Exception {
        Path file = Files.writeString(folder.resolve("clock"), "PT24H\n");

        assertThat(new MovableClock(SYSTEM, file, Duration.ofMillis(100)).instant())
                .isEqualTo("2026-05-02T12:00:00Z");
    }

    @Test
    void aNewOffsetIsSeenAtOnceWhereNothingIsTakenForUnchanged() throws Exception {
        Path file = Files.writeString(folder.resolve("clock"), "PT24H");
        MovableClock clock = new MovableClock(SYSTEM, file, Duration.ZERO);
        clock.instant();

        Files.writeString(file, "PT48H");

        assertThat(clock.instant()).isEqualTo("2026-05-03T12:00:00Z");
    }

    @Test
    void withoutAFileItIsTheSystemsClock() {
        assertThat(new MovableClock(SYSTEM, folder.resolve("none"), Duration.ofMillis(100)).instant())
                .isEqualTo(NOON);
    }

    @Test
    void anUnreadableOffsetCountsAsNone() throws Exception {
        Path file = Files.writeString(folder.resolve("clock"), "a day");

        assertThat(new MovableClock(SYSTEM, file, Duration.ofMillis(100)).instant())
                .isEqualTo(NOON);
    }
}
