package org.snapback.guarantor.ballots.model;

/** Whose states decide a kind of question. */
public enum Circles {
    /** Every state that has acceded: the whole roster. */
    BOTH,

    /** The states of the core circle: a part of the roster, as article 238(3) TFEU means it. */
    CORE
}
