package org.snapback.guarantor.ballots.model;

import java.time.Instant;

/** What comes of an attempt to pause a ballot, or to see whether it can be paused. */
public sealed interface Pausing {
    /** It can be paused. */
    record Possible() implements Pausing {}

    record NotOpen(Stage stage, Closing closing) implements Pausing {}

    /** The deadline has come, although nobody has closed the ballot yet. */
    record TooLate(Instant deadline) implements Pausing {}

    /** Only the ballot on a confirmation can be paused. */
    record OtherKind(BallotKind kind) implements Pausing {}

    /** It has been paused before, and can be once. */
    record PausedBefore(Pause before) implements Pausing {}
}
