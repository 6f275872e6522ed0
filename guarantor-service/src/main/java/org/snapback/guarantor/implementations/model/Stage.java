package org.snapback.guarantor.implementations.model;

/** How far a state has carried a measure into its law. */
public enum Stage {
    PENDING,
    IN_PROGRESS,
    IN_FORCE,
    PARTLY_IN_FORCE,
    NOT_BOUND,
    REFUSED;

    /** Whether the state still owes an answer: at the due moment such an implementation is late. */
    public boolean isOpen() {
        return this == PENDING || this == IN_PROGRESS;
    }

    /** Whether the state's law carries the measure, all of it or a part. */
    public boolean isCarried() {
        return this == IN_FORCE || this == PARTLY_IN_FORCE;
    }

    /** Whether a state may report it: the others come about by decisions and reservations. */
    public boolean isReported() {
        return this != PENDING && this != NOT_BOUND;
    }
}
