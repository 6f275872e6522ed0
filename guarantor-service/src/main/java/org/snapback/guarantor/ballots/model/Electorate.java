package org.snapback.guarantor.ballots.model;

import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/** The states that decide on one ballot, frozen when it opens: never empty, each state once, in order of code. */
public final class Electorate {
    private final Circles circles;
    private final SortedMap<String, Elector> byState;
    private final long population;

    private Electorate(Circles circles, SortedMap<String, Elector> byState) {
        this.circles = circles;
        this.byState = byState;
        this.population =
                byState.values().stream().mapToLong(Elector::population).reduce(0, Math::addExact);
    }

    /** The electorate of the whole roster. */
    public static Electorate of(Collection<Elector> electors) {
        return of(Circles.BOTH, electors);
    }

    public static Electorate of(Circles circles, Collection<Elector> electors) {
        var byState = new TreeMap<String, Elector>();
        for (Elector elector : electors) {
            if (byState.put(elector.state(), elector) != null) {
                throw new IllegalArgumentException(elector.state() + " is twice in the electorate");
            }
        }
        if (byState.isEmpty()) {
            throw new IllegalArgumentException("an electorate without electors");
        }
        return new Electorate(circles, Collections.unmodifiableSortedMap(byState));
    }

    public Circles circles() {
        return circles;
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

    /** The electors in order of state, as they are kept: for loops that run often. */
    Collection<Elector> all() {
        return byState.values();
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

    /** The smallest number of electors that together hold more than so many percent of the population. */
    int fewestHoldingMoreThan(int percent) {
        long held = 0;
        int states = 0;
        for (long next : byState.values().stream()
                .map(Elector::population)
                .sorted(Comparator.reverseOrder())
                .toList()) {
            if (Math.multiplyExact(100, held) > Math.multiplyExact(percent, population)) {
                break;
            }
            held += next;
            states++;
        }
        return states;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Electorate that && circles == that.circles && byState.equals(that.byState);
    }

    @Override
    public int hashCode() {
        return 31 * circles.hashCode() + byState.hashCode();
    }

    @Override
    public String toString() {
        return circles + " " + byState.values();
    }
}
