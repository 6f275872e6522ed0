package org.snapback.sanctions.register.model;

/**
 * A birth date as exactly as its list knows it.
 *
 * @param from the date, or the beginning of the range: an ISO 8601 date, month ({@code 1973-08}) or year; null only where
 *     the precision is AS_WRITTEN
 * @param to the end of the range; null otherwise
 * @param note what the list adds, or the words that it uses instead of a date
 */
public record BirthDate(Precision precision, String from, String to, String note) {
    private static final int YEAR = 4;
    private static final int MONTH = 7;

    /** A date whose precision is that of its text: {@code 1973-08-04}, {@code 1973-08} or {@code 1973}. */
    public static BirthDate on(String date, String note) {
        Precision precision = switch (date.length()) {
            case YEAR -> Precision.YEAR;
            case MONTH -> Precision.MONTH;
            default -> Precision.EXACT;
        };
        return new BirthDate(precision, date, null, note);
    }

    public static BirthDate around(String date, String note) {
        return new BirthDate(Precision.APPROXIMATE, date, null, note);
    }

    public static BirthDate between(String from, String to, String note) {
        return new BirthDate(Precision.RANGE, from, to, note);
    }

    public static BirthDate asWritten(String text) {
        return new BirthDate(Precision.AS_WRITTEN, null, null, text);
    }
}
