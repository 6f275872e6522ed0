package org.snapback.runtime.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;

/**
 * Days and moments as RFC 3339 writes them: a year of four digits, which every database keeps, a day that the calendar
 * has, a time of day with its offset.
 */
public final class Rfc3339 {
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern MOMENT =
            Pattern.compile("\\d{4}-\\d{2}-\\d{2}[Tt]\\d{2}:\\d{2}:\\d{2}(\\.\\d{1,9})?([Zz]|[+-]\\d{2}:\\d{2})");

    private Rfc3339() {}

    /**
     * Reads {@code 2026-01-31T12:00:00Z}.
     *
     * @throws DateTimeException where the text is no such moment
     */
    public static Instant moment(String text) {
        return OffsetDateTime.parse(shaped(MOMENT, text)).toInstant();
    }

    /**
     * Reads {@code 2026-01-31}.
     *
     * @throws DateTimeException where the text is no such day
     */
    public static LocalDate day(String text) {
        return LocalDate.parse(shaped(DAY, text));
    }

    private static String shaped(Pattern shape, String text) {
        if (!shape.matcher(text).matches()) {
            throw new DateTimeException("not as RFC 3339 writes it");
        }
        return text;
    }
}
