package org.snapback.sanctions.packages;

/** How a state stands to a package that it drafted or was invited to sponsor. */
enum SponsorStanding {
    AUTHOR,
    INVITED,
    ACCEPTED,
    DECLINED;

    boolean sponsors() {
        return this == AUTHOR || this == ACCEPTED;
    }

    boolean sees() {
        return this != DECLINED;
    }
}
