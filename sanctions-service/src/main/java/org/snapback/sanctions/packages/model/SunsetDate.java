package org.snapback.sanctions.packages.model;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The last day on which a package binds, and the zone in which it is one. */
public record SunsetDate(LocalDate date, ZoneId zone) {
    /** The first moment at which it does not bind any more: the beginning of the day after. */
    public Instant moment() {
        return date.plusDays(1).atStartOfDay(zone).toInstant();
    }
}
