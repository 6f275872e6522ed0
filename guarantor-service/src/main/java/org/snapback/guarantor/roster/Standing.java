package org.snapback.guarantor.roster;

/**
 * How far a guarantor has come: named by the Compact, bound by its agreement, or bound no more because that agreement has
 * ended. A state votes while it is ACCEDED.
 */
enum Standing {
    CANDIDATE,
    ACCEDED,
    FORMER
}
