package org.snapback.sanctions.packages.model;

import java.time.LocalDate;
import java.time.ZoneId;

/** The day by which a measure is reviewed, and where that day is one. */
public record ReviewDate(LocalDate date, ZoneId zone) {}
