package org.snapback.guarantor.roster;

/** The alliances and unions that matter to decisions and legal acts. */
enum Membership {
    NATO,
    EU,
    G7
}
