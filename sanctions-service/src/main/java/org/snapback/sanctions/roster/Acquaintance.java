package org.snapback.sanctions.roster;

/** How well the local roster knows a code. */
public enum Acquaintance {
    /** The roster here has no such guarantor: there is none, or its event is still on the way. */
    UNKNOWN,
    /** A state that has not acceded, or whose agreement has ended, or an organisation, which never sponsors or votes. */
    CANDIDATE,
    /** A state that has acceded. */
    ACCEDED
}
