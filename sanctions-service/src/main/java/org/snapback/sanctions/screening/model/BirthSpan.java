package org.snapback.sanctions.screening.model;

import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import org.snapback.sanctions.register.model.BirthDate;
import org.snapback.sanctions.register.model.Precision;

/**
 * The days on which somebody may have been born.
 *
 * @param first the first of them
 * @param last the last of them, included
 * @param exact whether it is known to the day
 */
public record BirthSpan(LocalDate first, LocalDate last, boolean exact) {
    private static final int YEAR = 4;
    private static final int MONTH = 7;

    /** How far off a date is that its list calls approximate. */
    private static final int ABOUT_YEARS = 2;

    /** The days of an ISO 8601 date, month or year; empty where it is none that the calendar has. */
    public static Optional<BirthSpan> of(String date) {
        try {
            return Optional.of(
                    switch (date.length()) {
                        case YEAR -> {
                            Year year = Year.parse(date);
                            yield new BirthSpan(year.atDay(1), year.atMonth(12).atEndOfMonth(), false);
                        }
                        case MONTH -> {
                            YearMonth month = YearMonth.parse(date);
                            yield new BirthSpan(month.atDay(1), month.atEndOfMonth(), false);
                        }
                        default -> {
                            LocalDate day = LocalDate.parse(date);
                            yield new BirthSpan(day, day, true);
                        }
                    });
        } catch (DateTimeParseException e) {
            return Optional.empty();
        }
    }

    /** The days of a listed birth date; empty where its list names none. */
    static Optional<BirthSpan> of(BirthDate date) {
        if (date.precision() == Precision.AS_WRITTEN) {
            return Optional.empty();
        }
        Optional<BirthSpan> from = of(date.from());
        return switch (date.precision()) {
            case APPROXIMATE ->
                from.map(span ->
                        new BirthSpan(span.first.minusYears(ABOUT_YEARS), span.last.plusYears(ABOUT_YEARS), false));
            case RANGE -> from.flatMap(start -> of(date.to()).map(end -> new BirthSpan(start.first, end.last, false)));
            default -> from;
        };
    }

    boolean meets(BirthSpan other) {
        return !first.isAfter(other.last) && !other.first.isAfter(last);
    }

    /** Whether both are exact and differ by day and month having changed places, or in one of the date's three parts. */
    boolean isSlipOf(BirthSpan other) {
        if (!exact || !other.exact) {
            return false;
        }
        LocalDate one = first;
        LocalDate two = other.first;
        if (one.getYear() == two.getYear()
                && one.getMonthValue() == two.getDayOfMonth()
                && one.getDayOfMonth() == two.getMonthValue()) {
            return true;
        }
        int same = (one.getYear() == two.getYear() ? 1 : 0)
                + (one.getMonthValue() == two.getMonthValue() ? 1 : 0)
                + (one.getDayOfMonth() == two.getDayOfMonth() ? 1 : 0);
        return same == 2;
    }
}
