package org.snapback.runtime.clock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.jboss.logging.Logger;

/** The system's clock plus the offset that a file holds, which is read anew from time to time. */
final class MovableClock extends Clock {
    private static final Logger LOG = Logger.getLogger(MovableClock.class);

    private final Clock base;
    private final Path file;
    private final Duration lookEvery;
    private volatile Seen seen;

    MovableClock(Clock base, Path file, Duration lookEvery) {
        this.base = base;
        this.file = file;
        this.lookEvery = lookEvery;
        this.seen = new Seen(read(Duration.ZERO), System.nanoTime());
    }

    @Override
    public Instant instant() {
        return base.instant().plus(offset());
    }

    @Override
    public ZoneId getZone() {
        return base.getZone();
    }

    @Override
    public Clock withZone(ZoneId zone) {
        return new MovableClock(base.withZone(zone), file, lookEvery);
    }

    private Duration offset() {
        Seen last = seen;
        if (System.nanoTime() - last.at < lookEvery.toNanos()) {
            return last.offset;
        }
        Duration offset = read(last.offset);
        seen = new Seen(offset, System.nanoTime());
        return offset;
    }

    private Duration read(Duration otherwise) {
        try {
            String text = Files.readString(file).strip();
            return text.isEmpty() ? Duration.ZERO : Duration.parse(text);
        } catch (NoSuchFileException e) {
            return Duration.ZERO;
        } catch (IOException | DateTimeException e) {
            // Half-written or unreadable: time must not jump back because of it.
            LOG.warnf("The clock's offset in %s cannot be read (%s); it stays %s", file, e.getMessage(), otherwise);
            return otherwise;
        }
    }

    private record Seen(Duration offset, long at) {}
}
