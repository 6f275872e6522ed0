package org.snapback.guarantor.implementations.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;

/**
 * Compares what a package asks of states with the implementations that there are. The same package again needs no step, so
 * an event that is handled twice changes nothing.
 */
public final class Planning {
    private Planning() {}

    /**
     * The steps that bring the implementations of a package to what it asks now.
     *
     * @param held all implementations of the package
     * @param reservations the states that are bound by an agreement now, each with the measure types that its agreement
     *     takes out; only such states owe anything
     * @param heirs the states that a new rung binds beside those whom the decision on it bound, as they joined later
     */
    public static List<Step> moved(
            List<Duty> duties, Collection<Held> held, Map<String, Set<String>> reservations, Set<String> heirs) {
        Map<UUID, Map<String, Held>> byMeasure = byMeasure(held);
        List<Step> steps = new ArrayList<>();
        for (Duty duty : duties) {
            Map<String, Held> there = byMeasure.getOrDefault(duty.measureId(), Map.of());
            byMeasure.remove(duty.measureId());
            for (String state : concerned(duty, there.values(), heirs)) {
                Optional<Held> own = Optional.ofNullable(there.get(state));
                step(duty, state, own, reservations).ifPresent(steps::add);
            }
        }
        byMeasure
                .values()
                .forEach(rest -> rest.values().stream()
                        .filter(Held::owed)
                        .forEach(one -> steps.add(new Step.End(one, EndReason.NOT_STANDING))));
        return List.copyOf(steps);
    }

    /**
     * What a state that joins inherits of a package: what is in force, and what rests and can snap back.
     *
     * @param held its implementations of the package, from an earlier membership
     * @param excepted the measure types that its agreement takes out
     */
    public static List<Step> joined(List<Duty> duties, String state, Collection<Held> held, Set<String> excepted) {
        Map<UUID, Map<String, Held>> byMeasure = byMeasure(held);
        List<Step> steps = new ArrayList<>();
        for (Duty duty : duties) {
            boolean out = excepted.contains(duty.measureType());
            Held own = byMeasure.getOrDefault(duty.measureId(), Map.of()).get(state);
            if (own == null) {
                steps.add(new Step.Make(state, duty, out, true));
            } else if (duty.isOwed() && !own.owed()) {
                steps.add(new Step.Renew(own, duty, out, true));
            }
        }
        return List.copyOf(steps);
    }

    /** The states that inherited the package: they took it over with its AUTOMATIC rungs. */
    public static Set<String> heirs(Collection<Held> held) {
        return Set.copyOf(held.stream()
                .filter(Held::inherited)
                .map(Held::state)
                .distinct()
                .toList());
    }

    /** What ends when a state leaves. */
    public static List<Step> left(Collection<Held> held) {
        return held.stream()
                .filter(Held::owed)
                .map(one -> (Step) new Step.End(one, EndReason.STATE_LEFT))
                .toList();
    }

    private static Optional<Step> step(
            Duty duty, String state, Optional<Held> own, Map<String, Set<String>> reservations) {
        boolean owes = duty.isOwed() && reservations.containsKey(state);
        if (!owes) {
            return own.filter(Held::owed)
                    .map(one -> new Step.End(one, duty.rests().orElse(EndReason.STATE_LEFT)));
        }
        boolean inherited =
                own.map(Held::inherited).orElse(!duty.bound().states().contains(state));
        boolean excepted = inherited
                ? reservations.get(state).contains(duty.measureType())
                : !duty.bound().to(duty.measureType()).contains(state);
        if (own.isEmpty()) {
            return Optional.of(new Step.Make(state, duty, excepted, inherited));
        }
        return own.filter(one -> !one.owed() || !one.effectiveFrom().equals(duty.effectiveFrom()))
                .map(one -> new Step.Renew(one, duty, excepted, inherited));
    }

    private static SortedSet<String> concerned(Duty duty, Collection<Held> there, Set<String> heirs) {
        SortedSet<String> states = new TreeSet<>(duty.bound().states());
        there.forEach(one -> states.add(one.state()));
        if (there.isEmpty()) {
            states.addAll(heirs);
        }
        return states;
    }

    private static Map<UUID, Map<String, Held>> byMeasure(Collection<Held> held) {
        Map<UUID, Map<String, Held>> byMeasure = new HashMap<>();
        Stream<Held> all = held.stream();
        all.forEach(one -> byMeasure
                .computeIfAbsent(one.measureId(), key -> new HashMap<>())
                .put(one.state(), one));
        return byMeasure;
    }
}
