package org.snapback.guarantor.conditions.model;

/** Where the attestation of a condition is in its life; {@link Transition} says how it moves. */
public enum Stage {
    ATTESTED,
    CONFIRMED,
    NOT_CONFIRMED,
    WITHDRAWN,
    REVOKED;

    /** Whether another attestation of the same condition has to wait for this one to end. */
    public boolean stands() {
        return this == ATTESTED || this == CONFIRMED;
    }
}
