package org.snapback.sanctions.packages.model;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;

/** When a package is reviewed: at every whole interval since its adoption, by the calendar of UTC. */
public final class ReviewSchedule {
    /** Below this the reviews would not end before the next began: a ballot takes up to 72 hours. */
    public static final int LEAST_DAYS = 7;

    private ReviewSchedule() {}

    /**
     * The first due moment after another. Counted from the adoption each time, so that the 31st stays the 31st where a
     * month has one.
     *
     * @param every positive
     */
    public static Instant next(Instant adopted, Period every, Instant after) {
        var start = adopted.atZone(ZoneOffset.UTC);
        int times = 1;
        while (!start.plus(every.multipliedBy(times)).toInstant().isAfter(after)) {
            times++;
        }
        return start.plus(every.multipliedBy(times)).toInstant();
    }

    /** Whether the interval is long enough. */
    public static boolean isLongEnough(Period every) {
        return every.toTotalMonths() > 0 || every.getDays() >= LEAST_DAYS;
    }
}
