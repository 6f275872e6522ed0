package org.snapback.sanctions.packages.model;

/** What package and measure make of a designation now. */
public enum Hold {
    /** It is put to the guarantors, or waits with its measure. */
    WAITS,
    /** Its measure is in force, or eased and may come back. */
    BINDS,
    /** Its measure has ended, or its annex does not name the subject any more. */
    ENDED,
    /** Its package came to nothing, or was an error. */
    VOID
}
