package org.snapback.sanctions.register.model;

/** How exactly a birth date is known. */
public enum Precision {
    /** To the day. */
    EXACT,
    /** To the month. */
    MONTH,
    /** To the year. */
    YEAR,
    /** Around a day, month or year. */
    APPROXIMATE,
    /** Between two days, months or years, both included. */
    RANGE,
    /** In words that name no date. */
    AS_WRITTEN
}
