package org.snapback.guarantor.relief.model;

/** Where a notice that questions relief is in its life; {@link Transition} says how it moves. */
public enum Stage {
    QUESTIONED,
    CONTINUED,
    ENDED,
    WITHDRAWN
}
