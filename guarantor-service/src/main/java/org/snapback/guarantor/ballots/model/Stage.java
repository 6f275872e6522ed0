package org.snapback.guarantor.ballots.model;

/** Where a ballot is in its life; {@link Transition} says how it moves. */
public enum Stage {
    OPEN,
    CLOSED
}
