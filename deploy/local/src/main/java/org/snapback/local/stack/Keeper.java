package org.snapback.local.stack;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/** Keeps one part running: starts it again when it ends unasked, later each time that it does not last. */
final class Keeper {
    private static final Duration FIRST_PAUSE = Duration.ofMillis(500);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    /** A part that ran this long was well, and its next end is a first one again. */
    private static final Duration WELL = Duration.ofMinutes(1);

    private final Part part;
    private final Reporter reporter;
    private final Runnable changed;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private volatile Process process;
    private Thread watcher;

    /**
     * A keeper of one part.
     *
     * @param changed called when the part has another process than before
     */
    Keeper(Part part, Reporter reporter, Runnable changed) {
        this.part = part;
        this.reporter = reporter;
        this.changed = changed;
    }

    String name() {
        return part.name();
    }

    boolean stopsEarly() {
        return part.stopsEarly();
    }

    Process process() {
        return process;
    }

    /** Starts the part for the first time; a failure here is the caller's. */
    void start() throws IOException {
        process = part.start();
        changed.run();
        watcher = Thread.ofPlatform().daemon().name("keeper-" + part.name()).start(this::keep);
    }

    /** Ends the part for good. */
    void stop() throws IOException {
        stopping.countDown();
        if (watcher == null) {
            return;
        }
        watcher.interrupt();
        try {
            watcher.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        part.stop(process);
    }

    private void keep() {
        Duration pause = FIRST_PAUSE;
        long startedAt = System.nanoTime();
        try {
            while (true) {
                int exit = process.waitFor();
                if (System.nanoTime() - startedAt > WELL.toNanos()) {
                    pause = FIRST_PAUSE;
                }
                reporter.warn(
                        "%s ended (%s) and is started again: see its log".formatted(part.name(), Exits.words(exit)));
                if (stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
                pause = longer(pause);
                startedAt = System.nanoTime();
                startAgain();
            }
        } catch (InterruptedException e) {
            // The one who stops the part interrupts and then ends the process.
            Thread.currentThread().interrupt();
        }
    }

    private void startAgain() throws InterruptedException {
        for (Duration pause = FIRST_PAUSE; ; pause = longer(pause)) {
            try {
                process = part.start();
                changed.run();
                reporter.say(part.name() + " runs again");
                return;
            } catch (IOException e) {
                reporter.warn("%s could not be started, next try in %d s: %s"
                        .formatted(part.name(), Math.max(1, pause.toSeconds()), e.getMessage()));
                if (stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                    throw new InterruptedException();
                }
            }
        }
    }

    private static Duration longer(Duration pause) {
        Duration twice = pause.multipliedBy(2);
        return twice.compareTo(LONGEST_PAUSE) < 0 ? twice : LONGEST_PAUSE;
    }
}
