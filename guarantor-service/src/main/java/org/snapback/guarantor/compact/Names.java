package org.snapback.guarantor.compact;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Collection;
import java.util.Currency;
import java.util.Locale;
import org.snapback.guarantor.commitments.model.Unit;

import static java.util.stream.Collectors.joining;

/** How the page writes what the document holds as codes, moments and minor units. */
final class Names {
    private static final DateTimeFormatter DAY =
            DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.ENGLISH).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern(
                    "d MMMM uuuu, HH:mm:ss 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    /** A state's or organisation's English name, with its code. */
    public String of(String code) {
        return Locale.of("", code).getDisplayCountry(Locale.ENGLISH) + " (" + code + ")";
    }

    public String of(Collection<String> codes) {
        return codes.stream().map(this::of).collect(joining(", "));
    }

    /** A constant as people write it: defence industry. */
    public String words(Object constant) {
        return constant.toString().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    public String wordsOf(Collection<?> constants) {
        return constants.isEmpty()
                ? "none"
                : constants.stream().map(this::words).collect(joining(", "));
    }

    /** A moment's day in UTC; a dash where there is none. */
    public String day(Instant moment) {
        return moment == null ? "–" : DAY.format(moment);
    }

    public String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    /** Money with its currency, or pieces with what they are. */
    public String amount(long value, CompactView.Gap gap) {
        if (gap.unitKind() == Unit.Kind.PIECE) {
            return value + " " + gap.unit();
        }
        int digits = Math.max(0, Currency.getInstance(gap.unit()).getDefaultFractionDigits());
        return String.format(Locale.ENGLISH, "%,." + digits + "f", BigDecimal.valueOf(value, digits)) + " "
                + gap.unit();
    }
}
