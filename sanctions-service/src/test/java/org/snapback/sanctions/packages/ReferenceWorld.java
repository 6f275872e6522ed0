package org.snapback.sanctions.packages;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/**
 * All that happens to packages from outside, in the plainest words there are for it. A moment is a number that grows; days
 * pass only where they are made to.
 */
final class ReferenceWorld {
    final List<ReferencePackage> packages = new ArrayList<>();
    final List<Strike> strikes = new ArrayList<>();
    final Set<String> conditions = new HashSet<>();
    private final NavigableMap<Integer, Long> days = new TreeMap<>(Map.of(0, 0L));
    long now;
    int day;

    void daysPass(int some) {
        day += some;
        days.put(day, now);
    }

    /** The first moment at which this day had come. */
    long firstOf(int someDay) {
        return days.ceilingEntry(someDay).getValue();
    }

    /** Reverse consensus moves only what agreed to it; an ordinary ballot everything, but nothing twice. */
    Strike confirm(Strike strike, boolean provisional) {
        boolean first = !strikes.contains(strike);
        if (first) {
            strikes.add(strike);
        }
        if (strike.isFalse || !first && (provisional || !strike.provisional)) {
            return strike;
        }
        boolean anew = first || strike.ended;
        strike.provisional = provisional;
        strike.ended = false;
        for (ReferencePackage one : packages) {
            boolean reached = provisional ? one.agrees : anew || !one.agrees;
            if (reached) {
                strike.reached(one, now);
                one.strike(strike.serious);
            }
        }
        return strike;
    }

    void rescind(Strike strike) {
        strike.isFalse = true;
        packages.forEach(ReferencePackage::settle);
    }

    void endProvisional(Strike strike) {
        if (strike.provisional && !strike.isFalse) {
            strike.ended = true;
            packages.forEach(ReferencePackage::settle);
        }
    }

    /** An encroachment. */
    static final class Strike {
        final UUID id = UUID.randomUUID();
        final boolean serious;
        private final List<ReferencePackage> reached = new ArrayList<>();
        private final List<Long> when = new ArrayList<>();
        private boolean provisional;
        private boolean isFalse;
        private boolean ended;

        Strike(boolean serious) {
            this.serious = serious;
        }

        boolean stands() {
            return !isFalse && !ended;
        }

        /** Whether it last came to the package at this moment or later. */
        boolean cameTo(ReferencePackage one, long since) {
            int last = reached.lastIndexOf(one);
            return last >= 0 && when.get(last) >= since;
        }

        /** The same, but before a measure's snapback period was over. */
        boolean cameTo(ReferencePackage one, long since, long until) {
            int last = reached.lastIndexOf(one);
            return last >= 0 && when.get(last) >= since && when.get(last) < until;
        }

        private void reached(ReferencePackage one, long at) {
            reached.add(one);
            when.add(at);
        }
    }
}
