package org.snapback.guarantor.implementations;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.snapback.runtime.json.Rfc3339;
import org.snapback.runtime.problem.CommonProblem;
import org.snapback.runtime.problem.Outcome;
import org.snapback.runtime.problem.Refusal;
import org.snapback.runtime.problem.Violation;

/** Reads the moments that alignment is asked of; none is ahead. */
final class Moments {
    private static final Duration SHORTEST = Duration.ofMinutes(1);
    private static final Duration LONGEST = Duration.ofDays(3_660);

    private Moments() {}

    /** One moment; now where none is given. */
    static Outcome<Instant> one(String on, Instant now) {
        List<Violation> found = new ArrayList<>();
        Optional<Instant> moment = on == null ? Optional.of(now) : past("on", on, now, found);
        return outcome(found, moment.orElse(now));
    }

    /**
     * A span in steps.
     *
     * @param from its first moment
     * @param until not before it
     * @param step from one moment to the next
     */
    record Span(Instant from, Instant until, Duration step) {
        /** The moments from the one of this number on, at most so many. */
        List<Instant> moments(long first, int most) {
            List<Instant> moments = new ArrayList<>();
            Instant next = from.plus(step.multipliedBy(first));
            while (moments.size() < most && !next.isAfter(until)) {
                moments.add(next);
                next = next.plus(step);
            }
            return moments;
        }
    }

    /** A span; until now where no end is given, in steps of a day where none are. */
    static Outcome<Span> span(String from, String until, String step, Instant now) {
        List<Violation> found = new ArrayList<>();
        Optional<Instant> first = Optional.empty();
        if (from == null) {
            found.add(new Violation("from", "required", "The first moment"));
        } else {
            first = past("from", from, now, found);
        }
        Instant last = until == null ? now : past("until", until, now, found).orElse(now);
        Duration each = step == null ? Duration.ofDays(1) : duration(step, found);
        if (first.isPresent() && first.get().isAfter(last)) {
            found.add(new Violation("until", "order", "Not before from, " + first.get()));
        }
        return outcome(found, new Span(first.orElse(now), last, each));
    }

    private static Optional<Instant> past(String name, String text, Instant now, List<Violation> found) {
        try {
            Instant moment = Rfc3339.moment(text);
            if (!moment.isAfter(now)) {
                return Optional.of(moment);
            }
        } catch (DateTimeException e) {
            // Refused below, as what is still to come.
        }
        found.add(new Violation(name, "past", "An RFC 3339 moment that is not in the future"));
        return Optional.empty();
    }

    private static Duration duration(String text, List<Violation> found) {
        try {
            Duration step = Duration.parse(text);
            if (step.compareTo(SHORTEST) >= 0 && step.compareTo(LONGEST) <= 0) {
                return step;
            }
        } catch (DateTimeParseException e) {
            // Refused below, as one that is too short or too long.
        }
        found.add(new Violation("step", "range", "An ISO 8601 duration from PT1M to P3660D, such as P7D"));
        return SHORTEST;
    }

    private static <T> Outcome<T> outcome(List<Violation> found, T value) {
        return found.isEmpty()
                ? Outcome.done(value)
                : Outcome.refused(Refusal.of(CommonProblem.VALIDATION, "The question cannot be read", found));
    }
}
