package org.snapback.guarantor.agreements.model;

import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What has become of an agreement so far.
 *
 * @param moments when each act was done, the last time where it can be done again
 * @param place where it was signed
 * @param renewals how often its term was renewed
 * @param termEnd when its term ends, once it is in force
 * @param termination when a notified termination takes effect
 * @param announced the end of term that has been announced a year ahead
 */
public record Course(
        Map<Act, Instant> moments,
        Optional<String> place,
        int renewals,
        Optional<Instant> termEnd,
        Optional<Instant> termination,
        Optional<Instant> announced) {
    static final Course NONE =
            new Course(Map.of(), Optional.empty(), 0, Optional.empty(), Optional.empty(), Optional.empty());

    public Course {
        moments = Map.copyOf(moments);
    }

    /** When this was done; empty where it was not. */
    public Optional<Instant> moment(Act act) {
        return Optional.ofNullable(moments.get(act));
    }

    /** The moment of the latest act. */
    Optional<Instant> latest() {
        return moments.values().stream().max(Comparator.naturalOrder());
    }

    /** The sooner of its term's end and its termination. */
    public Optional<Instant> end() {
        return Stream.of(termination, termEnd).flatMap(Optional::stream).min(Comparator.naturalOrder());
    }

    boolean termEndAnnounced() {
        return announced.equals(termEnd);
    }

    Course with(Act act, Instant at) {
        Map<Act, Instant> more = new TreeMap<>(moments);
        more.put(act, at);
        return new Course(more, place, renewals, termEnd, termination, announced);
    }

    Course in(String where) {
        return new Course(moments, Optional.of(where), renewals, termEnd, termination, announced);
    }

    Course termEnds(Instant end) {
        return new Course(moments, place, renewals, Optional.of(end), termination, announced);
    }

    Course renewed(Instant end) {
        return new Course(moments, place, renewals + 1, Optional.of(end), termination, announced);
    }

    Course terminates(Instant moment) {
        return new Course(moments, place, renewals, termEnd, Optional.of(moment), announced);
    }

    Course termEndIsAnnounced() {
        return new Course(moments, place, renewals, termEnd, termination, termEnd);
    }
}
