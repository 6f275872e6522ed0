package org.snapback.guarantor.roster;

/** How far a guarantor has come: named by the Compact, or bound by its agreement. It votes from its accession on. */
enum Standing {
    CANDIDATE,
    ACCEDED
}
