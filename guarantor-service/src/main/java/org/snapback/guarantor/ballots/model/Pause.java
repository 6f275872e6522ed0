package org.snapback.guarantor.ballots.model;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * That a ballot on a confirmation rests, so that a decision with automatic effects is not rushed: once, at most 24 hours.
 *
 * @param by Ukraine, or the electors that asked for it
 * @param until the first moment at which votes count again, unless it is ended before
 * @param endedAt when votes counted again; empty while that is not taken down
 */
public record Pause(List<String> by, String reasons, Instant at, Instant until, Optional<Instant> endedAt) {
    public Pause {
        by = List.copyOf(by);
    }

    /** How many electors pause a ballot together: a quarter of them, rounded up. */
    public static int quorum(int electors) {
        return Math.ceilDiv(electors, 4);
    }

    /** Whether no vote counts at a moment. */
    public boolean runsAt(Instant now) {
        return endedAt.isEmpty() && now.isBefore(until);
    }

    /** Whether its end has come and is not taken down. */
    public boolean isToBeEnded(Instant now) {
        return endedAt.isEmpty() && !now.isBefore(until);
    }

    Pause ended(Instant moment) {
        return new Pause(by, reasons, at, until, Optional.of(moment));
    }

    /** How much of it is left at a moment. */
    Duration left(Instant now) {
        return Duration.between(now, until);
    }
}
