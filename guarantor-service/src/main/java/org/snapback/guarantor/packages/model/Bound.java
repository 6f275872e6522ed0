package org.snapback.guarantor.packages.model;

import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Whom a rung binds.
 *
 * @param states codes of the states that the decision on it binds
 * @param excepted of these, the types of measures that their reservations take out
 */
public record Bound(Set<String> states, Map<String, Set<String>> excepted) {
    /** Nobody, as before any adoption. */
    public static final Bound NOBODY = new Bound(Set.of(), Map.of());

    public Bound {
        states = Set.copyOf(states);
        excepted = Map.copyOf(excepted);
    }

    /** The states that a measure of this type binds, in order of their codes. */
    public SortedSet<String> to(String measureType) {
        SortedSet<String> bound = new TreeSet<>(states);
        bound.removeIf(state -> excepted.getOrDefault(state, Set.of()).contains(measureType));
        return bound;
    }
}
