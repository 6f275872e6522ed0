package org.snapback.notification.deliveries;

import java.time.Duration;
import java.util.Optional;

/** What came of an attempt. */
public sealed interface Outcome {
    /** The receiver took it. */
    record Delivered(int status, String excerpt) implements Outcome {}

    /**
     * The receiver did not take it, or could not be reached.
     *
     * @param status its answer's; null without an answer
     * @param excerpt the beginning of its answer, or what went wrong
     * @param retryAfter how long it asks to wait
     */
    record Failed(Integer status, String excerpt, Optional<Duration> retryAfter) implements Outcome {
        static Failed of(String what) {
            return new Failed(null, what, Optional.empty());
        }
    }

    /** The receiver wants nothing more. */
    record Gone(int status, String excerpt) implements Outcome {}

    /** Nothing was tried, because something of ours is away; it uses up no attempt. */
    record Ours(String what) implements Outcome {}
}
