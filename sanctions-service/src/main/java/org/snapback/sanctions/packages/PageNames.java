package org.snapback.sanctions.packages;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import org.snapback.sanctions.packages.model.PriceCap;

import static java.util.stream.Collectors.joining;

/** How the page writes what the views hold as codes, moments, periods and minor units. */
final class PageNames {
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm:ss 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    /** A state's English name, with its code. */
    public String of(String code) {
        return Locale.of("", code).getDisplayCountry(Locale.ENGLISH) + " (" + code + ")";
    }

    public String of(Collection<String> codes) {
        return codes.stream().map(this::of).collect(joining(", "));
    }

    /** A constant as people write it: asset freeze. */
    public String words(Object constant) {
        return constant.toString().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    public String wordsOf(Collection<?> constants) {
        return constants.stream().map(this::words).collect(joining(", "));
    }

    public String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    public String day(LocalDate day) {
        return DAY.format(day);
    }

    /** A period in words: 1 month 15 days. */
    public String period(Period period) {
        List<String> parts = new ArrayList<>();
        add(parts, period.getYears(), "year");
        add(parts, period.getMonths(), "month");
        add(parts, period.getDays(), "day");
        return String.join(" ", parts);
    }

    /** A duration in words: 10 days, 72 hours, 90 minutes. */
    public String duration(Duration duration) {
        List<String> parts = new ArrayList<>();
        boolean inDays = duration.toDays() > 3;
        add(parts, inDays ? duration.toDays() : 0, "day");
        add(parts, inDays ? duration.toHoursPart() : duration.toHours(), "hour");
        add(parts, duration.toMinutesPart(), "minute");
        add(parts, duration.toSecondsPart(), "second");
        return String.join(" ", parts);
    }

    /** The price of one unit with its currency. */
    public String price(PriceCap cap) {
        int digits = Math.max(0, Currency.getInstance(cap.currency()).getDefaultFractionDigits());
        return String.format(Locale.ENGLISH, "%,." + digits + "f", BigDecimal.valueOf(cap.price(), digits)) + " "
                + cap.currency() + " a " + cap.unit();
    }

    private static void add(List<String> parts, long number, String unit) {
        if (number != 0) {
            parts.add(number + " " + unit + (number == 1 ? "" : "s"));
        }
    }
}
