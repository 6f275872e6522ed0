package org.snapback.local.bench;

import java.time.Duration;
import java.util.List;
import java.util.Locale;

/** How figures are summed up and written. */
final class Figures {
    private Figures() {}

    /** The middle one; of an even number, the lower of the two in the middle. */
    static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get((sorted.size() - 1) / 2);
    }

    static double millis(Duration duration) {
        return duration.toNanos() / 1e6;
    }

    /** With so many digits after the point. */
    static String number(double value, int digits) {
        return String.format(Locale.ROOT, "%." + digits + "f", value);
    }
}
