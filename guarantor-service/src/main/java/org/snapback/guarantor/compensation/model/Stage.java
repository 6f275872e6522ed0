package org.snapback.guarantor.compensation.model;

/** Where an award is, as its entries say. */
public enum Stage {
    CLAIMED,
    AWARDED,
    /** Its payments reach what was awarded, in euros at the rates that the entries state. */
    PAID,
    /** Its claim is reversed: nothing of it stands. */
    REVERSED
}
