package org.snapback.guarantor.compensation.model;

/** Where the money of a payment comes from. */
public enum Source {
    /** The aggressor itself. */
    AGGRESSOR,
    /** Confiscated assets. */
    CONFISCATION,
    /** Proceeds of immobilised reserves. */
    RESERVE_PROCEEDS,
    OTHER
}
