package org.snapback.guarantor.roster;

/** The regional group in which a guarantor is counted. */
enum Region {
    NORDIC,
    BALTIC,
    CENTRAL_EUROPEAN,
    WESTERN_EUROPEAN,
    SOUTHERN_EUROPEAN,
    SOUTH_EASTERN_EUROPEAN,
    BLACK_SEA,
    EUROPEAN,
    NORTH_AMERICAN,
    LATIN_AMERICAN,
    ASIA_PACIFIC,
    MIDDLE_EASTERN,
    AFRICAN
}
