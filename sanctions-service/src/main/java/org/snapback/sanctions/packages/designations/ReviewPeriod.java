package org.snapback.sanctions.packages.designations;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;

/** Regulation (EU) 269/2014, article 14(4): the list is reviewed at regular intervals and at least every 12 months. */
final class ReviewPeriod {
    private static final Period LONGEST = Period.ofMonths(12);

    private ReviewPeriod() {}

    /** The latest moment of the next review. */
    static Instant after(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC).plus(LONGEST).toInstant();
    }
}
