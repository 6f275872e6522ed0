package org.snapback.sanctions.register.model;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads dates as lists write them in English or ISO 8601, whole or without day or month. */
public final class PartialDate {
    private static final List<String> MONTHS =
            List.of("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec");
    private static final Pattern ENGLISH =
            Pattern.compile("(?:(?:(?<day>\\d{1,2}) )?(?<month>[A-Za-z]{3})[a-z]*\\.? )?(?<year>\\d{4})\\.?");
    /** Some issuers add an offset, or a time of midnight, to what is only a date. */
    private static final Pattern ISO = Pattern.compile("(\\d{4}-\\d{2}-\\d{2})(?:[T+Z-].*)?");

    private PartialDate() {}

    /**
     * The date in ISO 8601: {@code 04 Aug 1973} is {@code 1973-08-04}, {@code Aug. 1973} is {@code 1973-08}, {@code 1973}
     * is itself.
     *
     * @return empty where the text is no date, or one that the calendar does not have
     */
    public static Optional<String> read(String text) {
        Matcher iso = ISO.matcher(text.strip());
        if (iso.matches()) {
            return day(iso.group(1));
        }
        Matcher english = ENGLISH.matcher(text.strip());
        if (!english.matches()) {
            return Optional.empty();
        }
        if (english.group("month") == null) {
            return Optional.of(english.group("year"));
        }
        int month = 1 + MONTHS.indexOf(english.group("month").toLowerCase(Locale.ROOT));
        if (month == 0) {
            return Optional.empty();
        }
        String date = "%s-%02d".formatted(english.group("year"), month);
        return english.group("day") == null
                ? Optional.of(date)
                : day("%s-%02d".formatted(date, Integer.parseInt(english.group("day"))));
    }

    private static Optional<String> day(String date) {
        try {
            return Optional.of(LocalDate.parse(date).toString());
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }
}
