package org.snapback.guarantor.ballots.model;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The states that decide on one ballot, frozen when it opens: never empty, each state once, in order of code. */
public final class Electorate {
    private final SortedMap<String, Elector> byState;
    private final long population;

    private Electorate(SortedMap<String, Elector> byState) {
        this.byState = byState;
        this.population =
                byState.values().stream().mapToLong(Elector::population).reduce(0, Math::addExact);
    }

    public static Electorate of(Collection<Elector> electors) {
        var byState = new TreeMap<String, Elector>();
        for (Elector elector : electors) {
            if (byState.put(elector.state(), elector) != null) {
                throw new IllegalArgumentException(elector.state() + " is twice in the electorate");
            }
        }
        if (byState.isEmpty()) {
            throw new IllegalArgumentException("an electorate without electors");
        }
        return new Electorate(Collections.unmodifiableSortedMap(byState));
    }

    public boolean has(String state) {
        return byState.containsKey(state);
    }

    public int size() {
        return byState.size();
    }

    public List<String> states() {
        return List.copyOf(byState.keySet());
    }

    public List<Elector> electors() {
        return List.copyOf(byState.values());
    }

    /** Inhabitants of all electors together. */
    public long population() {
        return population;
    }

    /** Inhabitants of these electors together. */
    public long population(Collection<String> states) {
        return states.stream()
                .mapToLong(state -> byState.get(state).population())
                .sum();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Electorate that && byState.equals(that.byState);
    }

    @Override
    public int hashCode() {
        return byState.hashCode();
    }

    @Override
    public String toString() {
        return byState.values().toString();
    }
}
