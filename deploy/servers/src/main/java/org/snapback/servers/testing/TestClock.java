package org.snapback.servers.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;

/** Moves the clock of the application under test, which sees the new offset at once. */
public final class TestClock {
    private TestClock() {}

    /** Sets how far the application is ahead of real time. */
    public static void ahead(Duration offset) {
        Path file = RunningServers.clockFile();
        try {
            Path fresh = file.resolveSibling("clock.new");
            Files.writeString(fresh, offset.toString());
            Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Back to real time. */
    public static void reset() {
        ahead(Duration.ZERO);
    }
}
