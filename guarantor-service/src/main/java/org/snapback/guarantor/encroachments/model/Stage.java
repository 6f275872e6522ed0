package org.snapback.guarantor.encroachments.model;

/** Where the report of an encroachment is in its life; {@link Transition} says how it moves. */
public enum Stage {
    FILED,
    REPORTED,
    DISPUTED,
    CONFIRMED,
    NOT_CONFIRMED,
    WITHDRAWN,
    RESCINDED
}
